/** Lets a client keep an answer and ask whether it still holds: an entity tag for each, 304 where it is the same. */
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * An `onSend` hook for answers under /api. The tag is weak because it stands for the answer whatever its compression.
 * What a route says about caching itself stands.
 */
export async function tagAnswer(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (reply.statusCode !== 200 || typeof payload !== 'string' || !request.url.startsWith('/api/')) return payload;
  if (reply.hasHeader('cache-control')) return payload;
  const tag = `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`;
  reply.header('cache-control', 'no-cache').header('etag', tag);
  if (!matches(request.headers['if-none-match'], tag)) return payload;
  reply.code(304).removeHeader('content-type').removeHeader('content-length');
  return '';
}

function matches(given: string | undefined, tag: string): boolean {
  return given !== undefined && (given.trim() === '*' || given.split(',').some((one) => one.trim() === tag));
}
