import { fileURLToPath } from 'node:url';
import { Client, StreamableHTTPClientTransport, type Transport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterEach, describe, expect, it } from 'vitest';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { teaHouse } from '../fixtures/tea-house.ts';
import { openApp } from './open-app.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const open: Client[] = [];
afterEach(async () => {
  for (const client of open.splice(0)) await client.close();
});

async function connected(transport: Transport): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  open.push(client);
  await client.connect(transport);
  return client;
}

async function overHttp(options: Parameters<typeof openApp>[1] = {}): Promise<Client> {
  const { app } = await openApp([smallDataset()], options);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return connected(new StreamableHTTPClientTransport(new URL('/mcp', address)));
}

/** The text of an answer and the structure beside it. */
// oxlint-disable-next-line typescript/no-explicit-any
async function call(client: Client, name: string, given: Record<string, unknown>): Promise<any> {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: given });
  const [first] = content;
  return { text: first?.type === 'text' ? first.text : '', given: structuredContent, isError: isError === true };
}

describe('an assistant', () => {
  it('is told every question it may ask, none of which changes anything', async () => {
    const client = await overHttp();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(
      [
        ['article', 'articles', 'claim', 'claims', 'clashes', 'concept', 'concepts', 'contrasts', 'cut', 'evidence'],
        ['influence', 'loops', 'measures', 'neighbourhood', 'paths', 'search', 'support', 'tour', 'tours'],
      ].flat(),
    );
    for (const { annotations, description, inputSchema } of tools) {
      expect(annotations?.readOnlyHint).toBe(true);
      expect(description).toMatch(/\.$/);
      expect(inputSchema.type).toBe('object');
    }
    const paths = tools.find(({ name }) => name === 'paths');
    expect(paths?.inputSchema.required).toEqual(expect.arrayContaining(['article', 'from', 'to']));
    expect(paths?.inputSchema.properties?.maxLength).toMatchObject({ type: 'integer', maximum: 8 });
    expect(client.getInstructions()).toContain('stitched');
  });

  it('gets chains with anchors, voices, modalities and joints, as the API gives them', async () => {
    const { app, ask } = await openApp();
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    const client = await connected(new StreamableHTTPClientTransport(new URL('/mcp', address)));
    const { given, text, isError } = await call(client, 'paths', {
      article: 'small-1900',
      from: 'rain',
      to: 'mill',
      maxLength: 3,
      sign: ['plus', 'minus'],
    });
    expect(isError).toBe(false);
    expect(given).toEqual((await ask('/paths?from=rain&to=mill&maxLength=3&sign=plus&sign=minus')).body);
    expect(JSON.parse(text.slice(text.indexOf('\n') + 1))).toEqual(given);
    expect(given.data.length).toBeGreaterThan(0);
    for (const { hops, joints } of given.data) {
      expect(joints).toHaveLength(hops.length - 1);
      for (const { claim } of hops) {
        expect(claim.anchors.length).toBeGreaterThan(0);
        expect([claim.voice, claim.modality]).not.toContain(undefined);
      }
    }
  });

  it('hears that the article does not say something', async () => {
    const client = await overHttp();
    const { text, isError } = await call(client, 'paths', { article: 'small-1900', from: 'mill', to: 'rain' });
    expect(isError).toBe(false);
    expect(text).toMatch(/^The article, as it is coded, does not say this\. No chain/);
  });

  it('hears what is wrong with its question, and what may have been meant', async () => {
    const client = await overHttp();
    const wrong = async (name: string, given: Record<string, unknown>) => {
      const { text, isError } = await call(client, name, given);
      expect(isError).toBe(true);
      return text;
    };
    expect(await wrong('paths', { article: 'small-1900', from: 'rian', to: 'mill' })).toContain('Nearest: rain');
    expect(await wrong('paths', { article: 'small-1900', form: 'rain', to: 'mill' })).toContain('"form"');
    expect(await wrong('concept', { article: 'small-1900' })).toContain('id is missing');
    expect(await wrong('concept', { article: 'small-1900', id: '\ud800' })).toContain('There is no concept');
    expect(await wrong('claims', { article: '../..', modality: { $ne: 1 } })).toMatch(/takes|no article/);
  });

  it('is limited as any other client, and not by its own questions inside', async () => {
    const { app } = await openApp([smallDataset()], { rateLimit: 2 });
    const question = {
      method: 'POST',
      url: '/mcp',
      headers: { accept: 'application/json, text/event-stream', 'content-type': 'application/json' },
      payload: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'articles', arguments: {} } },
    } as const;
    const statuses = [];
    for (let round = 0; round < 3; round++) statuses.push((await app.inject(question)).statusCode);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it.each([
    ['zh_CN.UTF-8', /^共 13 项/],
    ['en_GB.UTF-8', /^1 of 13/],
    ['C', /^1 of 13/],
  ])('may be served over standard input and output, in the language of %s', async (locale, lead) => {
    const client = await connected(
      new StdioClientTransport({
        command: process.execPath,
        args: ['--import', 'tsx', 'server/mcp/main.ts'],
        cwd: root,
        env: { ...(process.env as Record<string, string>), LUNMAI_ARTICLES: teaHouse, LC_ALL: locale },
        stderr: 'ignore',
      }),
    );
    const { given } = await call(client, 'articles', {});
    expect(given.data.map(({ id }: { id: string }) => id)).toContain('tea-house-2025');
    const { given: found } = await call(client, 'search', { article: 'tea-house-2025', q: '茶' });
    expect(found.data.length).toBeGreaterThan(0);
    const { text } = await call(client, 'search', { article: 'tea-house-2025', q: '茶', limit: 1 });
    expect(text).toMatch(lead);
  });
});
