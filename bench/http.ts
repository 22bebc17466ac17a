/**
 * What an answer costs the server, as CPU time against a bare Fastify that says hello in the same process. Another process
 * asks, over connections it keeps, with the same headers; who is asked takes turns. Beside them a bare node:http sends the
 * same bytes under the same headers, and decides nothing: what no server on Node is cheaper than. Only the application is
 * measured: memory store, no log, no rate limit.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import fastify from 'fastify';
import type { Dataset } from '../graph/model/dataset.ts';
import { readArticle } from '../seed/read/read-article.ts';
import { buildApp } from '../server/app.ts';
import { createMemoryStore } from '../server/stores/memory/memory-store.ts';
import type { Asked, Batch } from './http-client.ts';
import { rounded, takeTurns } from './take-turns.ts';

const rounds = 11;
/** Requests a batch, fewer where the answers are slow. */
const most = 2000;
const fewest = 50;
/** About how long a batch may take, in milliseconds. */
const longest = 1500;

interface Case {
  readonly name: string;
  /** Asked one after the other, again from the first after the last. */
  readonly urls: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  /** CPU time to that of hello, at most; undefined: for information. */
  readonly target?: number;
}

const br = { 'accept-encoding': 'gzip, deflate, br' };

export async function benchHttp(): Promise<void> {
  const folder = fileURLToPath(new URL('../seed/articles/huang-2024', import.meta.url));
  const { dataset, layout } = await readArticle(folder);
  if (dataset === undefined || layout === undefined) throw new Error('the article cannot be read: npm run check');
  const store = createMemoryStore();
  await store.load(dataset, layout);
  const app = await buildApp({ store, log: false, rateLimit: 0 });
  const hello = fastify();
  hello.get('/', () => ({ hello: 'world' }));
  const client = fork(fileURLToPath(new URL('http-client.ts', import.meta.url)));
  try {
    const ports = { ours: await listen(app), hello: await listen(hello) };
    const rows = [];
    for (const one of await cases(app, dataset)) rows.push(await measure(client, ports, one));
    console.log(`CPU time of the server a request, medians of ${rounds} rounds`);
    console.table(rows);
  } finally {
    client.disconnect();
    await Promise.all([app.close(), hello.close()]);
    await store.close();
  }
}

interface Listening {
  readonly server: Server;
  listen(options: { port: number; host: string }): Promise<unknown>;
}

async function listen(app: Listening): Promise<number> {
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as AddressInfo).port;
}

async function cases(app: Awaited<ReturnType<typeof buildApp>>, dataset: Dataset): Promise<readonly Case[]> {
  const base = `/api/articles/${dataset.article.id}`;
  const sizeOf = async (url: string) => {
    const { statusCode, body } = await app.inject({ url });
    return statusCode === 200 ? Buffer.byteLength(body) : 0;
  };
  const claims = dataset.claims.map(({ id }) => `${base}/claims/${id}`);
  const around = await nearest(
    dataset.concepts.flatMap(({ id }) =>
      [1, 2, 3].map((depth) => `${base}/neighbourhood?concept=${id}&depth=${depth}`),
    ),
    50,
    async (url) => (await app.inject({ url })).json().meta.total,
  );
  const large = await nearest(
    [`${base}/graph`, `${base}/claims?limit=200`, `${base}/concepts`, `${base}/clashes`],
    200_000,
    sizeOf,
  );
  const { headers } = await app.inject({ url: large.found, headers: br });
  const near = `a neighbourhood of ${around.size} claims`;
  const whole = `${large.found.slice(base.length)}, ${Math.round(large.size / 1000)} kB`;
  return [
    { name: 'a claim by id', urls: claims, headers: {}, status: 200, target: 1.3 },
    { name: 'a claim by id, br', urls: claims, headers: br, status: 200, target: 1.3 },
    { name: near, urls: [around.found], headers: {}, status: 200, target: 1.5 },
    { name: `${near}, br`, urls: [around.found], headers: br, status: 200, target: 1.5 },
    { name: `${whole}, br`, urls: [large.found], headers: br, status: 200, target: 1.2 },
    { name: whole, urls: [large.found], headers: {}, status: 200 },
    {
      name: `the same, unchanged`,
      urls: [large.found],
      headers: { ...br, 'if-none-match': String(headers.etag) },
      status: 304,
      target: 0.7,
    },
  ];
}

/** The address whose size is nearest the one looked for. */
async function nearest(urls: readonly string[], wanted: number, sizeOf: (url: string) => Promise<number>) {
  let found = { found: '', size: Number.POSITIVE_INFINITY };
  for (const url of urls) {
    const size = await sizeOf(url);
    if (Math.abs(size - wanted) < Math.abs(found.size - wanted)) found = { found: url, size };
  }
  return found;
}

async function measure(client: ChildProcess, ports: { ours: number; hello: number }, asked: Case) {
  const { name, urls, headers, status, target } = asked;
  const given = { port: ports.ours, urls, headers, status };
  const first = await run(client, { ...given, count: fewest });
  const count = Math.max(fewest, Math.min(most, Math.floor((longest / first.took) * fewest)));
  const bare = await sendingOnly(ports.ours, urls[0] ?? '/', headers);
  const batches = {
    ours: { ...given, count },
    bare: { ...given, port: await listen(bare), count },
    hello: { ...given, port: ports.hello, urls: ['/'], status: 200, count },
  };
  for (const batch of Object.values(batches)) await run(client, batch);
  const costs = await takeTurns(rounds, {
    ours: async () => (await run(client, batches.ours)).cpu,
    bare: async () => (await run(client, batches.bare)).cpu,
    hello: async () => (await run(client, batches.hello)).cpu,
  });
  bare.server.close();
  const { body, sent } = await run(client, { ...batches.ours, count: Math.max(urls.length, fewest) });
  const ratio = costs.ours / costs.hello;
  return {
    answer: name,
    'body (B)': Math.round(body),
    'as sent (B)': Math.round(sent),
    'CPU (µs)': rounded(costs.ours),
    'hello (µs)': rounded(costs.hello),
    'times hello': ratio.toFixed(2),
    target: target ?? '',
    met: target === undefined ? '' : ratio <= target ? 'yes' : 'NO',
    'sending only': (costs.bare / costs.hello).toFixed(2),
    'requests a round': count,
  };
}

/** A server that knows one answer, the one given at this address, and sends it whatever it is asked. */
async function sendingOnly(port: number, path: string, headers: Case['headers']) {
  const answer = await answerAt(port, path, headers);
  const head = answer.headers.filter(([name = '']) => !ofTheConnection.has(name.toLowerCase())).flat();
  const server = createServer((_request, response) => {
    response.writeHead(answer.status, head);
    response.end(answer.body.length === 0 ? undefined : answer.body);
  });
  return {
    server,
    listen: (options: { port: number; host: string }) => once(server.listen(options), 'listening'),
  };
}

/** What node:http writes itself. */
const ofTheConnection = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

async function answerAt(port: number, path: string, headers: Case['headers']) {
  const [answer] = (await once(get({ host: '127.0.0.1', port, path, headers }), 'response')) as [IncomingMessage];
  const { statusCode: status = 0, rawHeaders } = answer;
  const pairs = Array.from({ length: rawHeaders.length / 2 }, (_, n) => rawHeaders.slice(2 * n, 2 * n + 2));
  return { status, headers: pairs, body: await buffer(answer) };
}

/** Has the other process ask; gives this one's CPU time a request in microseconds, and what the client met. */
async function run(client: ChildProcess, batch: Batch): Promise<Asked & { readonly cpu: number }> {
  const before = process.cpuUsage();
  client.send(batch);
  const [answer] = (await once(client, 'message')) as [Asked];
  const { user, system } = process.cpuUsage(before);
  if (answer.wrong !== undefined) throw new Error(answer.wrong);
  return { ...answer, cpu: (user + system) / batch.count };
}
