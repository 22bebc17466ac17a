import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Argument } from '../../graph/answers/argument.ts';
import { ArticleSummary, ArticleWhole } from '../../graph/answers/article.ts';
import { ClaimWhole } from '../../graph/answers/claim.ts';
import { Clash } from '../../graph/answers/clash.ts';
import { ConceptWhole } from '../../graph/answers/concept.ts';
import { Contrast } from '../../graph/answers/contrast.ts';
import { CutAnswer } from '../../graph/answers/cut.ts';
import { SectionEvidence } from '../../graph/answers/evidence.ts';
import { Graph, Neighbourhood } from '../../graph/answers/graph.ts';
import { Influence } from '../../graph/answers/influence.ts';
import { Loop } from '../../graph/answers/loop.ts';
import { Measures } from '../../graph/answers/measures.ts';
import { Meta } from '../../graph/answers/meta.ts';
import { Path } from '../../graph/answers/path.ts';
import { Problem } from '../../graph/answers/problem.ts';
import { SearchHit } from '../../graph/answers/search.ts';
import { Support } from '../../graph/answers/support.ts';
import { Claim } from '../../graph/model/claim.ts';
import { Concept } from '../../graph/model/concept.ts';
import { Dataset } from '../../graph/model/dataset.ts';
import { Tour } from '../../graph/model/tour.ts';
import { problemCodes } from '../../server/http/problem-codes.ts';
import { openApp } from './open-app.ts';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly description?: string;
    readonly required: boolean;
    readonly schema: { readonly default?: unknown };
  }[];
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly description: string;
        readonly content: Readonly<Record<string, { readonly schema: Schema; readonly examples?: Examples }>>;
      }
    >
  >;
}
type Examples = Readonly<Record<string, { readonly value: unknown }>>;
type Schema = Readonly<Record<string, unknown>> & { readonly examples?: readonly unknown[] };
interface Document {
  readonly openapi: string;
  readonly info: { readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

async function read(): Promise<Document> {
  const { app } = await openApp([]);
  return (await app.inject('/api/openapi.json')).json();
}

const operationsOf = (document: Document) =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

const one = (data: z.ZodType) => z.strictObject({ data });
const list = (data: z.ZodType) => z.strictObject({ data, meta: Meta });

const answers: Readonly<Record<string, z.ZodType>> = {
  argument: list(Argument),
  article: one(ArticleWhole),
  articles: list(z.array(ArticleSummary)),
  claim: one(ClaimWhole),
  claims: list(z.array(Claim)),
  clashes: list(z.array(Clash)),
  concept: one(ConceptWhole),
  concepts: list(z.array(Concept)),
  contrasts: list(z.array(Contrast)),
  cut: list(CutAnswer),
  evidence: list(z.array(SectionEvidence)),
  export: Dataset,
  graph: list(Graph),
  influence: list(Influence),
  live: one(z.strictObject({ status: z.literal('ok') })),
  loops: list(z.array(Loop)),
  measures: list(Measures),
  neighbourhood: list(Neighbourhood),
  paths: list(z.array(Path)),
  ready: one(z.strictObject({ status: z.literal('ok') })),
  search: list(z.array(SearchHit)),
  support: list(Support),
  tour: one(Tour),
  tours: list(z.array(Tour)),
};

describe('the API describes itself', () => {
  it('in OpenAPI 3.1, with every question there is', async () => {
    const document = await read();
    expect(document.openapi).toBe('3.1.0');
    expect(
      operationsOf(document)
        .map(({ operation }) => operation.operationId)
        .sort(),
    ).toEqual([
      'argument',
      'article',
      'articles',
      'claim',
      'claims',
      'clashes',
      'concept',
      'concepts',
      'contrasts',
      'cut',
      'evidence',
      'export',
      'graph',
      'influence',
      'live',
      'loops',
      'measures',
      'neighbourhood',
      'paths',
      'ready',
      'search',
      'support',
      'tour',
      'tours',
    ]);
  });

  it('with words for every question, parameter and answer', async () => {
    for (const { path, method, operation } of operationsOf(await read())) {
      expect(method).toBe('get');
      expect(operation.summary, path).toMatch(/\.$/);
      expect(operation.tags, path).toHaveLength(1);
      for (const parameter of operation.parameters ?? []) expect(parameter.description, parameter.name).toMatch(/\.$/);
      for (const [status, { description }] of Object.entries(operation.responses)) {
        expect(description, `${path} ${status}`).not.toBe('Default Response');
      }
    }
  });

  it('with the defaults of its parameters', async () => {
    const { parameters = [] } = (await read()).paths['/api/articles/{article}/paths']?.get ?? {};
    const defaults = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema.default]));
    expect(defaults).toMatchObject({ maxLength: 6, limit: 50, budget: 2_000_000 });
    expect(
      parameters
        .filter(({ required }) => required)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['article', 'from', 'to']);
  });

  it('with an example of each answer that fits its schema', async () => {
    for (const { path, operation } of operationsOf(await read())) {
      const { examples } = operation.responses['200']?.content['application/json']?.schema ?? {};
      expect(examples, path).toHaveLength(1);
      const schema = answers[operation.operationId] ?? z.never();
      expect(schema.parse(examples?.[0]), path).toEqual(examples?.[0]);
    }
  });

  it('with every code an error may carry, and an example of each', async () => {
    const document = await read();
    for (const code of Object.keys(problemCodes)) expect(document.info.description).toContain(`\`${code}\``);
    for (const { path, operation } of operationsOf(document)) {
      for (const [status, { description, content }] of Object.entries(operation.responses)) {
        if (status === '200') continue;
        expect(Object.keys(content), path).toEqual(['application/problem+json']);
        const codes = description.replace('Problem: ', '').split(', ');
        const examples = content['application/problem+json']?.examples ?? {};
        expect(Object.keys(examples).sort(), `${path} ${status}`).toEqual([...new Set(codes)].sort());
        for (const [code, { value }] of Object.entries(examples)) {
          expect(Problem.strict().parse(value)).toMatchObject({ code, status: Number(status) });
        }
        for (const code of codes)
          expect(problemCodes).toHaveProperty(code, expect.objectContaining({ status: Number(status) }));
      }
    }
  });

  it('with one filter language, the same in every question about claims', async () => {
    const fields = ['section', 'theme', 'relation', 'sign', 'modality', 'horizon', 'voice', 'fidelity', 'core', 'work'];
    const questions = [
      ['claims', 'graph', 'neighbourhood', 'paths', 'influence', 'loops', 'clashes', 'measures'],
      ['support', 'contrasts', 'evidence', 'cut'],
    ].flat();
    const document = await read();
    const operations = operationsOf(document).map(({ operation }) => operation);
    const described = new Set<string>();
    for (const question of questions) {
      const { parameters = [] } = operations.find(({ operationId }) => operationId === question) ?? {};
      const taken = parameters.filter(({ name }) => fields.includes(name));
      expect([question, ...taken.map(({ name }) => name).sort()]).toEqual([question, ...fields.toSorted()]);
      described.add(JSON.stringify(taken.toSorted((a, b) => (a.name < b.name ? -1 : 1))));
    }
    expect(described.size).toBe(1);
  });

  it('with references that all lead somewhere, and names for nothing that is not used', async () => {
    const document = await read();
    const used = new Set(
      [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name),
    );
    expect(used).toEqual(new Set(Object.keys(document.components.schemas)));
  });

  it('on a page of its own', async () => {
    const { app } = await openApp([]);
    const page = await app.inject('/api/docs');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('swagger-ui');
    // The policy allows no script in the page itself.
    expect(page.body).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=/);
    for (const [, url] of page.body.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect((await app.inject(String(url))).statusCode, url).toBe(200);
    }
  });
});
