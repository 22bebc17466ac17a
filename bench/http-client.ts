/** The process that asks: a batch of requests for each message, answered by what was met. Forked by bench/http.ts. */
import { Agent, request } from 'node:http';
import type { Socket } from 'node:net';

export interface Batch {
  readonly port: number;
  readonly urls: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** The status every answer must have. */
  readonly status: number;
  readonly count: number;
}

export interface Asked {
  /** Bytes of a body, and of an answer with its head, as sent; means. */
  readonly body: number;
  readonly sent: number;
  /** Milliseconds for all. */
  readonly took: number;
  /** What answer was not as it should be. */
  readonly wrong?: string;
}

/** Connections kept, on each of which one request follows the other. */
const connections = 10;
const agent = new Agent({ keepAlive: true, maxSockets: connections });

process.on('message', (batch: Batch) => {
  ask(batch).then(
    (asked) => process.send?.(asked),
    (error: unknown) => process.send?.({ body: 0, sent: 0, took: 0, wrong: String(error) }),
  );
});

async function ask(batch: Batch): Promise<Asked> {
  const begin = performance.now();
  /** By connection: bytes it had read before. */
  const sockets = new Map<Socket, number>();
  let next = 0;
  let body = 0;
  const askOn = async () => {
    for (let n = next++; n < batch.count; n = next++) {
      const bytes = await askOne(batch, batch.urls[n % batch.urls.length] ?? '/', sockets);
      body += bytes;
    }
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  let sent = 0;
  for (const [socket, before] of sockets) sent += socket.bytesRead - before;
  return { body: body / batch.count, sent: sent / batch.count, took: performance.now() - begin };
}

/** Bytes of the body. */
function askOne({ port, headers, status }: Batch, path: string, sockets: Map<Socket, number>): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, agent }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on('end', () => {
        if (answer.statusCode === status) resolve(bytes);
        else reject(new Error(`${path} was answered with ${answer.statusCode}, not ${status}`));
      });
      answer.on('error', reject);
    })
      .on('socket', (socket) => {
        if (!sockets.has(socket)) sockets.set(socket, socket.bytesRead);
      })
      .on('error', reject)
      .end();
  });
}
