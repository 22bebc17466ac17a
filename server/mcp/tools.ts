/**
 * The questions of the API as tools of an AI assistant. A tool asks the very route, in this process, so that what it takes,
 * refuses and answers is never said twice.
 */
import type { CallToolResult, StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { Meta } from '../../graph/answers/meta.ts';
import type { Problem } from '../../graph/answers/problem.ts';
import type { Bilingual } from '../../graph/model/text.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import type { Api } from '../http/api.ts';
import { type AskInside, insideOf } from '../http/inside.ts';

/** What is drawn or kept in files, not read. */
const notForReading = ['argument', 'export', 'graph'];

export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: StandardSchemaWithJSON<Arguments, Arguments>;
  readonly call: (given: Arguments, language: Language) => Promise<CallToolResult>;
}

type Arguments = Readonly<Record<string, unknown>>;

interface Question {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodObject;
  readonly querystring?: z.ZodObject;
}

/** The list fills while the routes are registered: call it before them. */
export function toolsOf(api: Api): readonly Tool[] {
  const tools: Tool[] = [];
  const inside = insideOf(api);
  api.addHook('onRoute', ({ url, method, schema }) => {
    const question = schema as Question | undefined;
    if (method !== 'GET' || !url.startsWith('/api/articles') || question?.operationId === undefined) return;
    if (!notForReading.includes(question.operationId)) tools.push(toolFor(inside, url, question));
  });
  return tools;
}

function toolFor(
  inside: AskInside,
  route: string,
  { operationId, summary, description, params, querystring }: Question,
): Tool {
  const places = Object.keys(params?.shape ?? {});
  const schema = z.strictObject({ ...params?.shape, ...querystring?.shape });
  return {
    name: operationId,
    description: [summary, description].filter((text) => text !== undefined).join(' '),
    inputSchema: asGiven(schema),
    async call(given, language) {
      const missing = places.find((place) => wordsOf(given[place]).length !== 1);
      if (missing !== undefined) {
        return refused(
          { zh: `缺少 ${missing}；应为：一个 id。`, en: `${missing} is missing; it takes one id.` }[language],
        );
      }
      const path = places.reduce((url, place) => url.replace(`:${place}`, encoded(wordsOf(given[place]))), route);
      const query = new URLSearchParams(
        Object.entries(given)
          .filter(([name]) => !places.includes(name))
          .flatMap(([name, value]) => wordsOf(value).map((word): [string, string] => [name, word])),
      );
      const reply = await inside(`${path}?${query.toString()}`, language);
      const body: unknown = JSON.parse(reply.body);
      return reply.status === 200
        ? answered(operationId, body as Answer, language)
        : refused(wordsOfProblem(body as Problem)[language]);
    },
  };
}

interface Answer {
  readonly data: unknown;
  readonly meta?: Meta;
}

function answered(question: string, answer: Answer, language: Language): CallToolResult {
  const given = question === 'article' ? withoutFingerprints(answer) : answer;
  return {
    content: [{ type: 'text', text: `${standingOf(answer.meta, language)}${JSON.stringify(given)}` }],
    structuredContent: { ...given },
  };
}

/** First of all whether the article says it, and whether this is all. */
function standingOf(meta: Meta | undefined, language: Language): string {
  if (meta === undefined) return '';
  const { total, shown, truncated, reasons } = meta;
  const lead =
    shown === 0
      ? { zh: '就目前的编码而言，文章没有这样说。', en: 'The article, as it is coded, does not say this.' }
      : {
          zh: `${total === null ? '总数不详' : `共 ${total} 项`}，此处 ${shown} 项${truncated ? '，还有更多' : ''}。`,
          en: `${shown} of ${total ?? 'an unknown number'}${truncated ? '; there is more' : ''}.`,
        };
  const between = { zh: '', en: ' ' }[language];
  return `${[lead[language], ...reasons.map(({ detail }) => detail)].join(between)}\n`;
}

/** A reader of words has no use for the fingerprints by which a copy of the text is recognised. */
function withoutFingerprints({ data }: Answer): Answer {
  const { passages: _, ...article } = data as { readonly passages?: unknown };
  return { data: article };
}

function refused(text: string): CallToolResult {
  return { content: [{ type: 'text', text }], isError: true };
}

function wordsOfProblem({ title, detail, nearest = [] }: Problem): Bilingual {
  const none = nearest.length === 0;
  return {
    zh: `${title}：${detail}${none ? '' : `最接近的：${nearest.join('、')}。`}`,
    en: `${title}: ${detail}${none ? '' : ` Nearest: ${nearest.join(', ')}.`}`,
  };
}

/** Shows what is taken, and leaves refusing to the route, which does so in words and with the nearest names. */
function asGiven(schema: z.ZodObject): StandardSchemaWithJSON<Arguments, Arguments> {
  const shown = () => z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
  return {
    '~standard': {
      version: 1,
      vendor: 'lunmai',
      validate: (value) => ({ value: value as Arguments }),
      jsonSchema: { input: shown, output: shown },
    },
  };
}

/** As they stand in an address: one word, or one for each item of a list. */
function wordsOf(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}

/** A lone surrogate, which no address can hold, becomes U+FFFD. */
function encoded([word = '']: readonly string[]): string {
  return encodeURIComponent(Buffer.from(word).toString());
}
