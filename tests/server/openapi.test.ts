import { describe, expect, it } from 'vitest';
import { z } from 'zod';
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
      { readonly description: string; readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
    >
  >;
}
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

describe('the API describes itself', () => {
  it('in OpenAPI 3.1, with every question there is', async () => {
    const document = await read();
    expect(document.openapi).toBe('3.1.0');
    expect(
      operationsOf(document)
        .map(({ operation }) => operation.operationId)
        .sort(),
    ).toEqual([
      'article',
      'articles',
      'claim',
      'claims',
      'concept',
      'concepts',
      'graph',
      'live',
      'neighbourhood',
      'paths',
      'ready',
      'search',
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

  it('with an example of each answer that fits its own schema', async () => {
    const document = await read();
    for (const { path, operation } of operationsOf(document)) {
      const schema = operation.responses['200']?.content['application/json']?.schema ?? {};
      expect(schema.examples, path).toHaveLength(1);
      const whole = inlined({ ...schema, examples: undefined }, document) as z.core.JSONSchema.JSONSchema;
      const check = z.fromJSONSchema(whole).safeParse(schema.examples?.[0]);
      expect(check.error?.issues ?? [], path).toEqual([]);
    }
  });

  it('with every code an error may carry', async () => {
    const document = await read();
    for (const code of Object.keys(problemCodes)) expect(document.info.description).toContain(`\`${code}\``);
    for (const { path, operation } of operationsOf(document)) {
      for (const [status, { description, content }] of Object.entries(operation.responses)) {
        if (status === '200') continue;
        expect(Object.keys(content), path).toEqual(['application/problem+json']);
        const codes = description.replace('Problem: ', '').split(', ');
        for (const code of codes)
          expect(problemCodes).toHaveProperty(code, expect.objectContaining({ status: Number(status) }));
      }
    }
  });

  it('with references that all lead somewhere, and names for nothing that is not used', async () => {
    const document = await read();
    const used = new Set(
      [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name),
    );
    expect([...used].sort()).toEqual(Object.keys(document.components.schemas).sort());
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

/** A schema with every named schema put in its place: nothing here refers to itself. */
function inlined(schema: unknown, document: Document): unknown {
  if (Array.isArray(schema)) return schema.map((item) => inlined(item, document));
  if (schema === null || typeof schema !== 'object') return schema;
  if ('$ref' in schema) {
    return inlined(document.components.schemas[String(schema.$ref).split('/').at(-1) ?? ''], document);
  }
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, inlined(value, document)]));
}
