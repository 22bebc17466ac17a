import { type Adjacency, buildAdjacency } from '../../graph/questions/adjacency.ts';
import type { ClaimFilter } from '../../graph/questions/claim-filter.ts';
import { isEmpty } from '../../graph/questions/claim-filter.ts';
import type { StoredArticle } from '../stores/claim-store.ts';
import type { Sources } from './api.ts';
import type { ArticleFacts } from './article-facts.ts';
import { causalOnly } from './causal.ts';

export interface CausalLayer extends ArticleFacts {
  /** The causal claims that pass the filter. */
  readonly adjacency: Adjacency;
  /** How many causal claims the filter left out. */
  readonly leftOut: number;
}

/** The causal layer of an article under a filter; the whole is built once a version. */
export async function causalLayer(
  { store, facts }: Sources,
  stored: StoredArticle,
  filter: ClaimFilter,
): Promise<CausalLayer> {
  const known = await facts(stored);
  if (isEmpty(filter)) return { ...known, leftOut: 0 };
  const { items } = await store.claims(stored.article.id, { ...filter, kind: ['causal'] });
  const adjacency = buildAdjacency(causalOnly(items));
  return { ...known, adjacency, leftOut: known.adjacency.claims.length - adjacency.claims.length };
}
