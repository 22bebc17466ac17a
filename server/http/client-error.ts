/** What the HTTP parser refuses before there is a request: answered by hand, as a problem document. */
import type { Socket } from 'node:net';
import type { Bilingual } from '../../graph/model/text.ts';
import { problemDocument, problemType } from './problem.ts';
import { type ProblemCode, problemCodes } from './problem-codes.ts';
import { unasked } from './spoken.ts';

const reasonPhrases: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  413: 'Payload Too Large',
  431: 'Request Header Fields Too Large',
};

const parserCodes: Readonly<Record<string, readonly [ProblemCode, Bilingual]>> = {
  HPE_HEADER_OVERFLOW: [
    'headers-too-large',
    { zh: '地址与标头合计超过 16 kB。', en: 'The address and the headers together exceed 16 kB.' },
  ],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['body-too-large', { zh: '分块扩展过长。', en: 'The chunk extensions are too long.' }],
  ERR_HTTP_REQUEST_TIMEOUT: [
    'request-timeout',
    { zh: '请求没有及时收全。', en: 'The request did not arrive in time.' },
  ],
};

const noHttp: readonly [ProblemCode, Bilingual] = [
  'malformed-request',
  { zh: '这不是 HTTP 请求。', en: 'This is not an HTTP request.' },
];

/** For Fastify's `clientErrorHandler`. Ends the connection: nothing after a malformed request can be trusted. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const [code, detail] = parserCodes[error.code ?? ''] ?? noHttp;
  const body = JSON.stringify(problemDocument({ code, detail }, '/', unasked));
  const { status } = problemCodes[code];
  socket.end(
    `HTTP/1.1 ${status} ${reasonPhrases[status] ?? 'Error'}\r\n` +
      `Content-Type: ${problemType}\r\nContent-Language: ${unasked}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
      `X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n${body}`,
  );
}
