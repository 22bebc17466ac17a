/** The API's own description: an OpenAPI 3.1 document made of the schemas that check requests and answers. */
import { readFileSync } from 'node:fs';
import swagger, { type SwaggerTransformObject } from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { Api } from './api.ts';
import { componentNames } from './components.ts';
import { problemCodes } from './problem-codes.ts';
import { type Representations, represent, representationsOf, sendOrSpare } from './representation.ts';
import { unasked } from './spoken.ts';

const description = `
A scholarly article as a graph of concepts, claims and their argument.

An answer is \`{ data, meta }\`, one thing is \`{ data }\`. \`meta\` says how much of the whole the answer is and why:
\`total\` (null where it was not counted), \`shown\`, \`truncated\`, \`reasons\`, the version of the dataset and the store.
The same question on the same version has the same answer. Filters are spelled as the model spells its fields and
values, and are repeatable: \`modality=asserted&modality=probable\`.

Everything else is a problem document (RFC 9457, \`application/problem+json\`) with a stable \`code\`:

${Object.entries(problemCodes)
  .map(([code, { status, title }]) => `- \`${code}\` (${status}): ${title.en}.`)
  .join('\n')}
`.trim();

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

/** Swagger UI sets inline styles; scripts stay our own. */
const documentationPolicy =
  "default-src 'none';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;font-src 'self' data:;" +
  "connect-src 'self';base-uri 'none';form-action 'none'";

/** Collects the schemas of every route registered after it; to be awaited before any. */
export async function describeApi(api: Api): Promise<void> {
  await api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Lunmai 论脉', version, description, license: { name: 'MIT', identifier: 'MIT' } },
      servers: [{ url: '/' }],
      tags: [
        { name: 'articles', description: 'The articles that are coded.' },
        { name: 'concepts', description: 'What the claims are about: variables, of which there may be more or less.' },
        { name: 'claims', description: 'What the article claims, in our paraphrase, with its place in the text.' },
        { name: 'graph', description: 'The causal claims as a graph, and questions asked of it.' },
        { name: 'search', description: 'Finding things by words.' },
        { name: 'health', description: 'Whether the process lives and can answer.' },
      ],
    },
    transform: (given) => withExamples(given.schema as Described | undefined, jsonSchemaTransform(given)),
    transformObject: (document) => withoutUnused(jsonSchemaTransformObject(document)),
  });

  let document: Representations | undefined;
  api.get('/api/openapi.json', { schema: { hide: true } }, async (request, reply) => {
    reply.type('application/json; charset=utf-8');
    document ??= representationsOf(reply, JSON.stringify(api.swagger()));
    // It is written in English whatever is asked for.
    reply.header('content-language', unasked);
    return sendOrSpare(reply, await represent(request, reply, document));
  });
  await api.register(swaggerUi, {
    routePrefix: '/api/docs',
    uiConfig: { url: '/api/openapi.json' },
    theme: { title: 'Lunmai API' },
    uiHooks: {
      preHandler: (_request, reply, done) => {
        reply.header('content-security-policy', documentationPolicy);
        done();
      },
    },
  });
}

interface Described {
  readonly response?: Readonly<Record<string, { readonly content?: Readonly<Record<string, { examples?: unknown }>> }>>;
}

/** The transformation keeps the schema of a kind of content, and drops the examples beside it. */
function withExamples<Transformed extends { schema: object }>(given: Described | undefined, transformed: Transformed) {
  const { response = {} } = transformed.schema as Described;
  for (const [status, { content = {} }] of Object.entries(response)) {
    for (const [type, described] of Object.entries(content)) {
      const examples = given?.response?.[status]?.content?.[type]?.examples;
      if (examples !== undefined) described.examples = examples;
    }
  }
  return transformed;
}

/** Every named schema exists in a version for requests too; no request holds one. */
function withoutUnused(document: ReturnType<SwaggerTransformObject>) {
  if (!('components' in document)) return document;
  const schemas = Object.entries(document.components?.schemas ?? {}).filter(([name]) => componentNames.includes(name));
  return {
    ...document,
    components: { ...document.components, schemas: Object.fromEntries(schemas) },
  } as typeof document;
}
