import type { AnalysisName, Asked, Found } from '../../graph/questions/analysis.ts';
import type { Bounds } from '../../graph/questions/bounds.ts';
import type { StoredArticle } from '../stores/claim-store.ts';
import type { Sources } from './api.ts';

/** Has an analysis of an article worked out, of all its causal claims or of `only` some. */
export type Analyse = <Name extends AnalysisName>(
  name: Name,
  asked: Asked<Name>,
  only: readonly string[] | undefined,
) => Promise<Found<Name>>;

/** `signal`: that of the request, which says when nobody waits any longer. */
export function analyseFor(
  { facts, analyst, timeLimit }: Sources,
  stored: StoredArticle,
  bounds: Omit<Bounds, 'signal'>,
  signal: AbortSignal,
): Analyse {
  return async (name, asked, only) => {
    const { grounds } = await facts(stored);
    const { article, version } = stored;
    return analyst.analyse({ article: article.id, version, name, asked, only, bounds, timeLimit }, grounds, signal);
  };
}
