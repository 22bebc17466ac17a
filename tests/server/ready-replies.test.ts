/** What lies ready is sent ahead of the framework: over a real connection it must be what the framework gives. */
import { once } from 'node:events';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import type { Api } from '../../server/http/api.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { layoutFor, openApp, storeOf } from './open-app.ts';

const article = '/api/articles/small-1900';
const agent = new Agent({ keepAlive: true });
afterEach(() => agent.destroy());

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

async function listening(app: Api): Promise<(path: string, headers?: Record<string, string>) => Promise<Reply>> {
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return async (path, headers = {}) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent }).end();
    const [answer] = await once(asked, 'response');
    const parts: Buffer[] = [];
    for await (const part of answer) parts.push(part as Buffer);
    return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) };
  };
}

/** What is the same whoever sends it: not what is of one connection or one count. */
function lasting(headers: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(?:date|connection|keep-alive|x-ratelimit-.*)$/.test(name)),
  );
}

const wishes: readonly Record<string, string>[] = [
  {},
  { 'accept-encoding': 'br' },
  { 'accept-encoding': 'gzip;q=0.8, br;q=0.1', 'accept-language': 'zh-CN,zh;q=0.9' },
  { 'accept-encoding': 'identity', 'accept-language': 'en' },
];

describe('a reply that lies ready', () => {
  it('is byte for byte and header for header the one the framework gives', async () => {
    const { app } = await openApp(undefined, { rateLimit: 0 });
    const get = await listening(app);
    const questions = [
      '/graph',
      '/claims/c1',
      '/claims?limit=1',
      '/paths?from=rain&to=mill&limit=1',
      '/export?format=dot',
    ];
    for (const question of questions) {
      for (const headers of wishes) {
        const url = `${article}${question}`;
        const framework = await app.inject({ url, headers });
        for (let time = 0; time < 3; time++) {
          const { status, headers: given, body } = await get(url, headers);
          expect([url, status, body.equals(framework.rawPayload)]).toEqual([url, 200, true]);
          expect(lasting(given)).toEqual(lasting(framework.headers));
        }
        const held = { ...headers, 'if-none-match': `"other", W/${String(framework.headers.etag)}` };
        const unchanged = await get(url, held);
        expect([unchanged.status, unchanged.body.length]).toEqual([304, 0]);
        expect(unchanged.headers.etag).toBe(framework.headers.etag);
        expect(unchanged.headers).toMatchObject({
          'access-control-allow-origin': '*',
          'cache-control': 'no-cache',
          vary: framework.headers.vary,
        });
        expect(unchanged.headers['content-type']).toBeUndefined();
      }
    }
  });

  it('is no longer sent once the article is replaced', async () => {
    const store = await storeOf(smallDataset());
    const { app } = await openApp(undefined, { store, rateLimit: 0 });
    const get = await listening(app);
    for (let time = 0; time < 3; time++) expect((await get(`${article}/claims/c1`)).status).toBe(200);
    const { claims, ...rest } = smallDataset();
    const changed = { ...rest, claims: claims.map((claim) => ({ ...claim, text: { zh: '换了', en: 'Changed' } })) };
    await store.load(changed, layoutFor(changed));
    const { body } = await get(`${article}/claims/c1`);
    expect(JSON.parse(body.toString()).data.claim.text.en).toBe('Changed');
    await store.remove('small-1900');
    expect((await get(`${article}/claims/c1`)).status).toBe(404);
  });

  it('is not counted by the rate limit, what has to be worked out is', async () => {
    const { app } = await openApp(undefined, { rateLimit: 3 });
    const get = await listening(app);
    const statuses: number[] = [];
    for (let time = 0; time < 8; time++) statuses.push((await get(`${article}/claims/c1`)).status);
    expect(statuses).toEqual(Array.from({ length: 8 }, () => 200));
    expect((await get(`${article}/claims/c2`)).status).toBe(200);
    expect((await get(`${article}/claims/c3`)).status).toBe(429);
  });

  it('stands in the log as any other does', async () => {
    const lines = new PassThrough();
    const { app } = await openApp(undefined, { rateLimit: 0, log: { level: 'info', stream: lines } });
    const get = await listening(app);
    for (let time = 0; time < 3; time++) await get(`${article}/claims/c1`);
    const logged = String(lines.read())
      .split('\n')
      .filter((line) => line.includes('sent what lay ready'));
    expect(logged.map((line) => JSON.parse(line))).toMatchObject([{ url: `${article}/claims/c1`, statusCode: 200 }]);
  });

  it('comes to lie ready also where all who ask hold it already', async () => {
    const lines = new PassThrough();
    const { app } = await openApp(undefined, { rateLimit: 0, log: { level: 'info', stream: lines } });
    const get = await listening(app);
    const url = `${article}/claims/c1`;
    const { etag } = (await app.inject(url)).headers;
    const held = { 'if-none-match': String(etag) };
    for (let time = 0; time < 3; time++) expect((await get(url, held)).status).toBe(304);
    const logged = String(lines.read()).match(/sent what lay ready/g);
    expect(logged).toHaveLength(2);
    const whole = await get(url);
    expect([whole.status, whole.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(JSON.parse(whole.body.toString()).data.claim.id).toBe('c1');
  });
});
