/**
 * Answers about articles are kept as bytes: the same question on the same version of the dataset has the same answer, so
 * it is worked out, serialised, compressed and tagged once. What a route says about caching itself (`no-store`) stands.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { ClaimStore } from '../stores/claim-store.ts';
import type { Api } from './api.ts';
import { canBeId } from './parameters.ts';
import { type Representations, represent, representationsOf } from './representation.ts';

/** Bytes of answers that are kept, compressed forms aside, which together weigh about a third of them. */
const room = 64 * 1024 * 1024;

interface Stored {
  readonly version: string;
  readonly answer: Representations;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The version of what is asked about, as it was before the answer was worked out. */
    standing: string | undefined;
  }
}

/** To be called after the rate limit is registered and before any route. */
export function storeAnswers(api: Api, store: ClaimStore): void {
  const kept = new LRUCache<string, Stored>({
    maxSize: room,
    sizeCalculation: ({ answer }, address) => answer.body.length + address.length,
  });
  api.decorateRequest('standing', undefined);

  api.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api/articles')) return;
    // The last hook of the route: what limits, checks and refuses requests has had its say.
    route.preValidation = [
      ...[route.preValidation ?? []].flat(),
      async (request: FastifyRequest, reply: FastifyReply) => {
        const version = await versionOf(store, request);
        const stored = kept.get(request.url);
        if (stored === undefined || stored.version !== version) request.standing = version;
        else return reply.send(await represent(request, reply, stored.answer));
      },
    ];
  });

  api.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 200 || typeof payload !== 'string' || !request.url.startsWith('/api/')) return payload;
    if (reply.hasHeader('cache-control')) return payload;
    const answer = representationsOf(reply, payload);
    const { standing } = request;
    // Replaced meanwhile: this may be an answer of either version.
    if (standing !== undefined && (await versionOf(store, request)) === standing) {
      kept.set(request.url, { version: standing, answer });
    }
    return represent(request, reply, answer);
  });
}

/** Of the article that is asked about, or of all. */
async function versionOf(store: ClaimStore, request: FastifyRequest): Promise<string | undefined> {
  const { article } = request.params as { readonly article?: string };
  if (article === undefined) return (await store.articles()).map(({ version }) => version).join('+');
  return canBeId(article) ? (await store.article(article))?.version : undefined;
}
