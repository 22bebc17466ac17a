/** What only a real connection shows: the parser's refusals, time-outs, and a graceful stop. */
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../graph/answers/problem.ts';
import type { Api } from '../../server/http/api.ts';
import { openApp } from './open-app.ts';

const path = '/api/articles/small-1900/graph';

async function listening() {
  const { app } = await openApp(undefined);
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { app, port: portOf(app) };
}

function portOf({ server }: Api): number {
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** Sends bytes and gives everything that comes back until the connection ends. */
async function exchange(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(bytes, 'latin1');
  return await text(socket);
}

function read(response: string) {
  const [head = '', ...body] = response.split('\r\n\r\n');
  const status = Number(head.split(' ')[1]);
  return { status, head: head.toLowerCase(), body: body.join('\r\n\r\n') };
}

function problemIn(response: string) {
  const { status, head, body } = read(response);
  expect(head).toContain('content-type: application/problem+json');
  const problem = Problem.strict().parse(JSON.parse(body));
  expect(problem.status).toBe(status);
  return problem;
}

const close = 'Host: x\r\nConnection: close\r\n\r\n';

describe('over a real connection', () => {
  it.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400, 'malformed-request'],
    ['an unknown method', `FROB ${path} HTTP/1.1\r\n${close}`, 400, 'malformed-request'],
    ['a known method nobody uses here', `PROPFIND ${path} HTTP/1.1\r\n${close}`, 405, 'method-not-allowed'],
    [
      'headers without end',
      `GET ${path} HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'headers-too-large',
    ],
    ['an address without end', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${close}`, 431, 'headers-too-large'],
    [
      'two lengths',
      `GET ${path} HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n${close}`,
      400,
      'malformed-request',
    ],
    ['no host', `GET ${path} HTTP/1.1\r\nConnection: close\r\n\r\n`, 400, 'malformed-request'],
    ['a body', `GET ${path} HTTP/1.1\r\nContent-Length: 2\r\n${close}{}`, 400, 'unexpected-body'],
    [
      'a body in chunks',
      `GET ${path} HTTP/1.1\r\nTransfer-Encoding: chunked\r\n${close}0\r\n\r\n`,
      400,
      'unexpected-body',
    ],
    ['bytes that are no ASCII', `GET ${path}?text=\xff\xfe HTTP/1.1\r\n${close}`, 400, 'malformed-request'],
    ['a broken percent code', `GET /api/%zz HTTP/1.1\r\n${close}`, 400, 'malformed-request'],
    ['a trap for an id', `GET /api/articles/__proto__ HTTP/1.1\r\n${close}`, 404, 'no-such-article'],
    ['steps upwards', `GET /../../etc/passwd HTTP/1.1\r\n${close}`, 404, 'no-such-route'],
  ])('%s is a problem document', async (_name, bytes, status, code) => {
    const { port } = await listening();
    expect(problemIn(await exchange(port, bytes))).toMatchObject({ status, code });
  });

  it('a request that drips in is given up, with a word', async () => {
    const { app, port } = await listening();
    expect(app.server.headersTimeout).toBeLessThanOrEqual(app.server.requestTimeout);
    expect(app.server.requestTimeout).toBe(10_000);
    app.server.headersTimeout = 100;
    app.server.requestTimeout = 100;
    const began = performance.now();
    const response = await exchange(port, `GET ${path} HTTP/1.1\r\nHost:`);
    expect(problemIn(response)).toMatchObject({ status: 408, code: 'request-timeout' });
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('a stop lets the request that is being answered end, and waits for no idle connection', async () => {
    let answer: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let asked: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const plain = await openApp();
    const store = {
      ...plain.store,
      layout: async (article: string) => {
        asked();
        await waiting;
        return await plain.store.layout(article);
      },
    };
    const { app } = await openApp(undefined, { store });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const port = portOf(app);
    const idle = connect(port, '127.0.0.1');
    idle.write(`GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n`);
    await new Promise((resolve) => idle.once('data', resolve));

    const response = exchange(port, `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
    await reached;
    const closed = app.close();
    answer();
    expect(read(await response).status).toBe(200);
    await closed;
    expect(app.server.listening).toBe(false);
    idle.destroy();
  });
});
