/**
 * One answer in the forms it is sent in: as it is, and compressed. Each form has a strong entity tag of its own, so that
 * a client can ask whether the bytes it holds are still the answer.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { varyBy } from './language.ts';

const encodings = ['br', 'gzip'] as const;
type Encoding = (typeof encodings)[number] | 'identity';

/** Bytes below which compressing costs more than it spares. */
const worthCompressing = 1024;
/** Of 11: what is sent many times is worth some milliseconds once. */
const brotliQuality = 7;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Headers that belong to an answer whatever form it is sent in. */
const describing = ['content-disposition', 'lunmai-truncated', 'lunmai-reasons'] as const;

export interface Representations {
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The tag of the uncompressed form, without quotation marks. */
  readonly tag: string;
  /** Compressed when first asked for. */
  readonly compressed: Map<Encoding, Promise<Buffer>>;
}

/** Of a reply that is about to be sent. */
export function representationsOf(reply: FastifyReply, answer: string): Representations {
  const type = String(reply.getHeader('content-type'));
  const headers = Object.fromEntries(
    describing.filter((name) => reply.hasHeader(name)).map((name) => [name, String(reply.getHeader(name))]),
  );
  const body = Buffer.from(answer);
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return { type, headers, body, tag, compressed: new Map() };
}

/** Sets the headers of the form that is wanted; gives its bytes, and whether the client holds them already. */
export async function represent(request: FastifyRequest, reply: FastifyReply, answer: Representations) {
  const encoding = encodingFor(request.headers['accept-encoding'], answer.body.length);
  const tag = encoding === 'identity' ? `"${answer.tag}"` : `"${answer.tag}-${encoding}"`;
  varyBy(reply, 'accept-encoding');
  reply.headers({ ...answer.headers, 'cache-control': 'no-cache', etag: tag, 'content-type': answer.type });
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  const bytes = encoding === 'identity' ? answer.body : await compressed(answer, encoding);
  return { bytes, unchanged: matches(request.headers['if-none-match'], tag) };
}

/** What is sent: nothing where the client holds it already. */
export function sendOrSpare(reply: FastifyReply, { bytes, unchanged }: Awaited<ReturnType<typeof represent>>) {
  return unchanged ? reply.code(304).send('') : reply.send(bytes);
}

function compressed({ body, compressed: known }: Representations, encoding: Exclude<Encoding, 'identity'>) {
  const before = known.get(encoding);
  if (before !== undefined) return before;
  const bytes =
    encoding === 'br'
      ? brotli(body, {
          params: { [zlib.BROTLI_PARAM_QUALITY]: brotliQuality, [zlib.BROTLI_PARAM_SIZE_HINT]: body.length },
        })
      : zip(body);
  known.set(encoding, bytes);
  return bytes;
}

/** Whether an answer of so many bytes is sent as it is, whatever is accepted. */
export function isShort(length: number): boolean {
  return length < worthCompressing;
}

export function encodingFor(accepted: string | undefined, length: number): Encoding {
  if (accepted === undefined || isShort(length)) return 'identity';
  return negotiate(accepted, [...encodings]) ?? 'identity';
}

/** By weak comparison, as RFC 9110 asks for here: a proxy may have weakened the tag it was given. */
export function matches(given: string | undefined, tag: string): boolean {
  if (given === undefined || given === tag) return given === tag;
  return given.trim() === '*' || given.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
