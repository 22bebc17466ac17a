/**
 * Answers about articles are kept as bytes: the same question on the same version of the dataset has the same answer, so
 * it is worked out once, and serialised, compressed and tagged once in each language. What a route says about caching itself
 * (`no-store`) stands.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { type Language, languages } from '../../graph/model/vocabulary.ts';
import type { ClaimStore } from '../stores/claim-store.ts';
import type { Api } from './api.ts';
import { languageOf, tellLanguage } from './language.ts';
import { canBeId } from './parameters.ts';
import { keepReady, type ReadyReplies, sendReady } from './ready-replies.ts';
import { type Representations, represent, representationsOf, sendOrSpare } from './representation.ts';
import { inLanguage } from './spoken.ts';

/** Bytes of answers that are kept, compressed forms aside, which together weigh about a third of them. */
const room = 64 * 1024 * 1024;

interface Stored {
  /** Undefined: of all articles. */
  readonly article: string | undefined;
  readonly version: string;
  /** One and the same where nothing is said but the data. */
  readonly answers: Readonly<Record<Language, Representations>>;
  /** Whether it is an answer in words at all: a file, for one, is asked for in a language by its address. */
  readonly spoken: boolean;
  readonly replies: ReadyReplies;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The version of what is asked about, as it was before the answer was worked out. */
    standing: string | undefined;
    /** The answer as it was worked out, its sentences in both languages. */
    workedOut: unknown;
  }
}

/** To be called after the rate limit is registered and before any route. */
export function storeAnswers(api: Api, store: ClaimStore): void {
  const kept = new LRUCache<string, Stored>({
    maxSize: room,
    sizeCalculation: ({ answers: { zh, en } }, address) =>
      zh.body.length + (en === zh ? 0 : en.body.length) + address.length,
  });
  api.decorateRequest('standing', undefined);
  api.decorateRequest('workedOut', undefined);

  api.addHook('onRoute', (route) => {
    if (route.method === 'HEAD') route.onSend = [...[route.onSend ?? []].flat(), withoutLength];
    if (!route.url.startsWith('/api/articles')) return;
    // The last hook of the route: what limits, checks and refuses requests has had its say.
    route.preValidation = [
      ...[route.preValidation ?? []].flat(),
      async (request: FastifyRequest, reply: FastifyReply) => {
        const version = await versionOf(store, request);
        const stored = kept.get(request.url);
        if (stored === undefined || stored.version !== version) {
          request.standing = version;
          return;
        }
        const language = languageOf(request);
        if (stored.spoken) tellLanguage(reply, language);
        const form = await represent(request, reply, stored.answers[language]);
        if (request.method === 'GET') keepReady(stored.replies, language, reply, form.bytes);
        return sendOrSpare(reply, form);
      },
    ];
    route.preSerialization = [
      ...[route.preSerialization ?? []].flat(),
      async (request: FastifyRequest, reply: FastifyReply, answer: unknown) => {
        const language = languageOf(request);
        tellLanguage(reply, language);
        request.workedOut = answer;
        return inLanguage(answer, language);
      },
    ];
  });

  sendReady(api, (url) => {
    const stored = kept.get(url);
    if (stored?.article === undefined || store.standing?.(stored.article) !== stored.version) return undefined;
    // Languages differ in their sentences, not in whether compressing is worth it.
    return { replies: stored.replies, answer: stored.answers.en };
  });

  api.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode === 304) return nothing(request, reply);
    if (reply.statusCode !== 200 || typeof payload !== 'string' || !request.url.startsWith('/api/')) return payload;
    if (reply.hasHeader('cache-control')) return payload;
    const answer = representationsOf(reply, payload);
    const { standing, workedOut } = request;
    // Replaced meanwhile: this may be an answer of either version.
    if (standing !== undefined && (await versionOf(store, request)) === standing) {
      const said = languageOf(request);
      const inThe = (language: Language) => {
        if (language === said) return answer;
        const other = inLanguage(workedOut, language);
        return other === workedOut ? answer : representationsOf(reply, JSON.stringify(other));
      };
      const answers = Object.fromEntries(languages.map((language) => [language, inThe(language)]));
      kept.set(request.url, {
        article: (request.params as AboutArticle).article,
        version: standing,
        answers: answers as Stored['answers'],
        spoken: workedOut !== undefined,
        replies: new Map(),
      });
    }
    const { bytes, unchanged } = await represent(request, reply, answer);
    if (!unchanged) return bytes;
    reply.code(304);
    return nothing(request, reply);
  });
}

/** Of a body that is not there the framework would say what it is and how long. */
function nothing({ method }: FastifyRequest, reply: FastifyReply) {
  reply.removeHeader('content-type').removeHeader('content-length').removeHeader('content-encoding');
  return method === 'HEAD' ? '' : null;
}

/** The framework gives the length of what is not sent; by HEAD, that of the answer, which a 304 has none of. */
async function withoutLength(_request: FastifyRequest, reply: FastifyReply, payload: unknown) {
  if (reply.statusCode === 304) reply.removeHeader('content-length');
  return payload;
}

interface AboutArticle {
  readonly article?: string;
}

/** Of the article that is asked about, or of all. */
async function versionOf(store: ClaimStore, request: FastifyRequest): Promise<string | undefined> {
  const { article } = request.params as AboutArticle;
  if (article === undefined) return (await store.articles()).map(({ version }) => version).join('+');
  return canBeId(article) ? (await store.article(article))?.version : undefined;
}
