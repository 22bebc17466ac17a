/** The questions the screen asks, spelled as the API spells them. */
import type { ArticleSummary, ArticleWhole } from '../../graph/answers/article.ts';
import type { ClaimWhole } from '../../graph/answers/claim.ts';
import type { ConceptWhole } from '../../graph/answers/concept.ts';
import type { Graph } from '../../graph/answers/graph.ts';
import type { Path } from '../../graph/answers/path.ts';
import type { SearchHit, SearchKind } from '../../graph/answers/search.ts';
import type { Claim } from '../../graph/model/claim.ts';
import type { List, One, Question } from './client.ts';

const under = (article: string, rest = '') => `/api/articles/${encodeURIComponent(article)}${rest}`;

export const articlesQuestion: Question<List<readonly ArticleSummary[]>> = { path: '/api/articles' };

export const articleQuestion = (article: string): Question<One<ArticleWhole>> => ({ path: under(article) });

export const graphQuestion = (article: string): Question<List<Graph>> => ({ path: under(article, '/graph') });

export const conceptQuestion = (article: string, concept: string): Question<One<ConceptWhole>> => ({
  path: under(article, `/concepts/${encodeURIComponent(concept)}`),
});

export const claimQuestion = (article: string, claim: string): Question<One<ClaimWhole>> => ({
  path: under(article, `/claims/${encodeURIComponent(claim)}`),
});

export const citingQuestion = (article: string, work: string): Question<List<readonly Claim[]>> => ({
  path: under(article, `/claims?${new URLSearchParams({ work })}`),
});

export const searchQuestion = (
  article: string,
  query: string,
  kinds: readonly SearchKind[],
  limit: number,
): Question<List<readonly SearchHit[]>> => {
  const given = new URLSearchParams({ q: query, limit: String(limit) });
  for (const kind of kinds) given.append('kind', kind);
  return { path: under(article, `/search?${given}`) };
};

export const pathsQuestion = (
  article: string,
  from: string,
  to: string,
  limit: number,
): Question<List<readonly Path[]>> => ({
  path: under(article, `/paths?${new URLSearchParams({ from, to, limit: String(limit) })}`),
});
