/**
 * Replies that lie ready: an answer that has been sent once in a form is sent again in that form without asking the
 * framework, which would cost three times the sending. Nothing is decided here: the headers are those of the first reply.
 * The rate limit counts what has to be worked out, not what lies ready, which costs no more than a file.
 */
import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Language } from '../../graph/model/vocabulary.ts';
import type { Api } from './api.ts';
import { languageOf } from './language.ts';
import { encodingFor, isShort, matches, type Representations } from './representation.ts';

/** As pino is; where nothing is logged, Fastify gives something that is not. */
interface Logger {
  isLevelEnabled(level: string): boolean;
}

interface ReadyReply {
  /** With its quotation marks. */
  readonly tag: string;
  readonly body: Buffer;
  /** Names and values by turns: of the answer, and of the word that it is unchanged. */
  readonly headers: string[];
  readonly unchanged: string[];
}

/** By language and encoding. */
export type ReadyReplies = Map<string, ReadyReply>;

/** What is of one request alone. */
const ofOneRequest = /^(?:x-ratelimit-|connection$|date$|content-length$)/;
/** What is said again where nothing has changed (RFC 9110, 15.4.5), and what lets another site's page read it. */
const ofUnchanged = /^(?:etag|cache-control|vary|access-control-allow-origin)$/;

/** Keeps a reply that is about to be sent with this body in this language. */
export function keepReady(replies: ReadyReplies, language: Language, reply: FastifyReply, body: Buffer): void {
  const given = Object.entries(reply.getHeaders()).flatMap(([name, value]): [string, string][] =>
    value === undefined || ofOneRequest.test(name) ? [] : [[name, String(value)]],
  );
  const headers: readonly [string, string][] = [...given, ['content-length', String(body.length)]];
  replies.set(formOf(language, String(reply.getHeader('content-encoding') ?? 'identity')), {
    tag: String(reply.getHeader('etag')),
    body,
    headers: headers.flat(),
    unchanged: headers.filter(([name]) => ofUnchanged.test(name)).flat(),
  });
}

/** `find`: what lies ready for an address and still stands. */
export function sendReady(
  api: Api,
  find: (url: string) => { readonly replies: ReadyReplies; readonly answer: Representations } | undefined,
): void {
  const framework = api.server.listeners('request') as RequestListener[];
  const formFor = forms();
  const logged = (api.log as Partial<Logger>).isLevelEnabled?.('info') === true;
  let closing = false;
  api.addHook('preClose', async () => {
    closing = true;
  });
  const sent = ({ method, url = '', headers }: IncomingMessage, response: ServerResponse): boolean => {
    if (method !== 'GET' || closing || headers.host === undefined || hasBody(headers)) return false;
    const found = find(url);
    const ready = found?.replies.get(formFor(headers, found.answer.body.length));
    if (ready === undefined) return false;
    const unchanged = matches(headers['if-none-match'], ready.tag);
    response.writeHead(unchanged ? 304 : 200, unchanged ? ready.unchanged : ready.headers);
    response.end(unchanged ? undefined : ready.body);
    if (logged) api.log.info({ method, url, statusCode: response.statusCode }, 'sent what lay ready');
    return true;
  };
  api.server.removeAllListeners('request');
  api.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!sent(request, response)) for (const handle of framework) handle(request, response);
  });
}

function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
}

function formOf(language: Language, encoding: string): string {
  return `${language} ${encoding}`;
}

/** The form that is wanted; browsers have few wishes, and working one out costs as much as sending the answer. */
function forms(): (headers: IncomingHttpHeaders, length: number) => string {
  const known = new LRUCache<string, string>({ max: 200 });
  return (headers, length) => {
    const { 'accept-encoding': encodings, 'accept-language': languages } = headers;
    const wish = `${isShort(length)} ${encodings} ${languages}`;
    const before = known.get(wish);
    if (before !== undefined) return before;
    const form = formOf(languageOf({ headers }), encodingFor(encodings, length));
    known.set(wish, form);
    return form;
  };
}
