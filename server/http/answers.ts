/** The shapes of answers, and the problems every question may be answered with. */
import { z } from 'zod';
import { Meta } from '../../graph/answers/meta.ts';
import { Problem } from '../../graph/answers/problem.ts';
import { problemType } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import { problemCodes } from './problem-codes.ts';
import { problemExample } from './problem-examples.ts';
import type { BilingualMeta } from './spoken.ts';

/** One thing: `{ data }`. */
export function one<Data extends z.ZodType>(data: Data, description: string, example: z.input<Data>) {
  return content(z.object({ data }).meta({ examples: [{ data: example }] }), description);
}

/** A list, or a graph, with its stamp of completeness: `{ data, meta }`. */
export function list<Data extends z.ZodType>(
  data: Data,
  description: string,
  example: { readonly data: z.input<Data>; readonly meta: Meta },
) {
  return content(stamped(data).meta({ examples: [example] }), description);
}

/** Any other shape. */
export function answer<Schema extends z.ZodType>(schema: Schema, description: string, example: z.input<Schema>) {
  return content(schema.meta({ examples: [example] }), description);
}

/** As it is sent; a route gives the sentences of its stamp in both languages, of which spoken.ts keeps one. */
function stamped<Data extends z.ZodType>(data: Data) {
  const sent: z.ZodType = z.object({ data, meta: Meta });
  return sent as z.ZodType<{ data: z.output<Data>; meta: BilingualMeta }>;
}

/** The problems of a question; `codes` are those peculiar to it. */
export function problems(...codes: readonly ProblemCode[]) {
  const always: readonly ProblemCode[] = [
    'bad-parameter',
    'unknown-parameter',
    'malformed-request',
    'unexpected-body',
    'address-too-long',
    'too-many-requests',
    'internal-error',
    'store-unavailable',
    'answer-timeout',
  ];
  const all = [...always, ...codes];
  const statuses = [...new Set(all.map((code) => problemCodes[code].status))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const those = all.filter((code) => problemCodes[code].status === status);
      const examples = Object.fromEntries(those.map((code) => [code, { value: problemExample(code) }]));
      const content = { [problemType]: { schema: Problem, examples } };
      return [status, { description: `Problem: ${those.join(', ')}`, content }];
    }),
  );
}

function content<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } };
}
