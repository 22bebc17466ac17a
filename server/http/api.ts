/** The application as a route sees it: requests and answers typed by their zod schemas. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Analyst } from '../analysis/analyst.ts';
import type { ClaimStore, StoredArticle } from '../stores/claim-store.ts';
import type { ArticleFacts } from './article-facts.ts';

export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** As much of it as a question needs, so that it can be asked where there is no server. */
export type Routes = Pick<Api, 'get'>;

/** What a route may ask. */
export interface Sources {
  readonly store: ClaimStore;
  readonly facts: (stored: StoredArticle) => Promise<ArticleFacts>;
  readonly analyst: Analyst;
  /** Milliseconds a search may take before it gives what it has. */
  readonly timeLimit: number;
}
