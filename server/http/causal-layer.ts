import { type ClaimFilter, isEmpty } from '../../graph/questions/claim-filter.ts';
import type { StoredArticle } from '../stores/claim-store.ts';
import type { Sources } from './api.ts';

export interface CausalLayer {
  /** The ids of the causal claims that pass the filter; undefined: all. */
  readonly only: readonly string[] | undefined;
  /** How many causal claims the filter left out. */
  readonly leftOut: number;
}

/** What of an article's causal layer a filter keeps. */
export async function causalLayer(
  { store, facts }: Sources,
  stored: StoredArticle,
  filter: ClaimFilter,
): Promise<CausalLayer> {
  if (isEmpty(filter)) return { only: undefined, leftOut: 0 };
  const [{ causal }, { items }] = await Promise.all([
    facts(stored),
    store.claims(stored.article.id, { ...filter, kind: ['causal'] }),
  ]);
  return { only: items.map(({ id }) => id), leftOut: causal - items.length };
}
