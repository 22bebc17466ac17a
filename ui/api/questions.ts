/**
 * Every question of the API as an address that remembers the type of its answer, spelled as the API spells it. The screen
 * asks by these, and so may any program in TypeScript.
 */
import type { Argument } from '../../graph/answers/argument.ts';
import type { ArticleSummary, ArticleWhole } from '../../graph/answers/article.ts';
import type { ClaimWhole } from '../../graph/answers/claim.ts';
import type { Clash } from '../../graph/answers/clash.ts';
import type { ConceptWhole } from '../../graph/answers/concept.ts';
import type { Contrast } from '../../graph/answers/contrast.ts';
import type { CutAnswer } from '../../graph/answers/cut.ts';
import type { SectionEvidence } from '../../graph/answers/evidence.ts';
import type { Graph, Neighbourhood } from '../../graph/answers/graph.ts';
import type { Influence } from '../../graph/answers/influence.ts';
import type { Loop } from '../../graph/answers/loop.ts';
import type { Measures } from '../../graph/answers/measures.ts';
import type { Path } from '../../graph/answers/path.ts';
import type { SearchHit, SearchKind } from '../../graph/answers/search.ts';
import type { Support } from '../../graph/answers/support.ts';
import type { Claim } from '../../graph/model/claim.ts';
import type { Concept } from '../../graph/model/concept.ts';
import type { Tour } from '../../graph/model/tour.ts';
import type { OppositionKind, Theme } from '../../graph/model/vocabulary.ts';
import type { ClaimFilter } from '../../graph/questions/claim-filter.ts';
import type { Direction } from '../../graph/questions/distances.ts';
import type { ComparedWith } from '../../graph/questions/stricter-filters.ts';
import type { Compared, List, One, Question } from './client.ts';

type CausalFilter = Omit<ClaimFilter, 'kind' | 'concept'>;
interface Bounds {
  /** Claims a chain may have, 1 to 8. */
  readonly maxLength?: number;
  /** How many to give at most, 1 to 200. */
  readonly limit?: number;
  /** Claims to look at, 1 to 10,000,000. */
  readonly budget?: number;
}
interface ChainQuestion extends Bounds, CausalFilter {
  /** Asks again of only what is stated, the author's own, or asserted. */
  readonly compare?: ComparedWith;
}

type Value = string | number | boolean | readonly string[] | undefined;

function under<Answer>(article: string, rest = '', given: object = {}): Question<Answer> {
  const query = new URLSearchParams(
    Object.entries(given as Readonly<Record<string, Value>>).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, String(one)]),
    ),
  );
  const asked = query.size === 0 ? '' : `?${query}`;
  return { path: `/api/articles/${encodeURIComponent(article)}${rest}${asked}` };
}

export const articlesQuestion: Question<List<readonly ArticleSummary[]>> = { path: '/api/articles' };

export const articleQuestion = (article: string) => under<One<ArticleWhole>>(article);

export const graphQuestion = (article: string, asked: CausalFilter & Pick<ClaimFilter, 'concept'> = {}) =>
  under<List<Graph>>(article, '/graph', asked);

export const conceptsQuestion = (
  article: string,
  asked: { readonly theme?: readonly Theme[]; readonly core?: boolean } = {},
) => under<List<readonly Concept[]>>(article, '/concepts', asked);

export const conceptQuestion = (article: string, concept: string) =>
  under<One<ConceptWhole>>(article, `/concepts/${encodeURIComponent(concept)}`);

export const claimsQuestion = (
  article: string,
  asked: ClaimFilter & { readonly text?: string; readonly limit?: number; readonly after?: string } = {},
) => under<List<readonly Claim[]>>(article, '/claims', asked);

export const claimQuestion = (article: string, claim: string) =>
  under<One<ClaimWhole>>(article, `/claims/${encodeURIComponent(claim)}`);

export const searchQuestion = (
  article: string,
  asked: { readonly q: string; readonly kind?: readonly SearchKind[]; readonly limit?: number },
) => under<List<readonly SearchHit[]>>(article, '/search', asked);

export const neighbourhoodQuestion = (
  article: string,
  asked: CausalFilter & { readonly concept: string; readonly depth?: number; readonly direction?: Direction },
) => under<List<Neighbourhood>>(article, '/neighbourhood', asked);

export const pathsQuestion = (article: string, asked: ChainQuestion & { readonly from: string; readonly to: string }) =>
  under<Compared<readonly Path[]>>(article, '/paths', asked);

export const influenceQuestion = (
  article: string,
  asked: ChainQuestion & ({ readonly of: string } | { readonly on: string }),
) => under<Compared<Influence>>(article, '/influence', asked);

export const loopsQuestion = (article: string, asked: ChainQuestion & { readonly through?: string } = {}) =>
  under<Compared<readonly Loop[]>>(article, '/loops', asked);

export const clashesQuestion = (
  article: string,
  asked: ChainQuestion & { readonly from?: string; readonly to?: string } = {},
) => under<Compared<readonly Clash[]>>(article, '/clashes', asked);

export const argumentQuestion = (article: string, asked: ClaimFilter = {}) =>
  under<List<Argument>>(article, '/argument', asked);

export const contrastsQuestion = (
  article: string,
  asked: ClaimFilter & {
    readonly axis?: string;
    readonly opposition?: readonly OppositionKind[];
    readonly explicit?: boolean;
  } = {},
) => under<List<readonly Contrast[]>>(article, '/contrasts', asked);

export const supportQuestion = (article: string, claim: string) => under<One<Support>>(article, '/support', { claim });

export const evidenceQuestion = (article: string, asked: CausalFilter = {}) =>
  under<List<readonly SectionEvidence[]>>(article, '/evidence', asked);

export const cutQuestion = (
  article: string,
  asked: Bounds &
    CausalFilter & {
      readonly claims?: readonly string[];
      readonly from?: string;
      readonly to?: string;
      readonly breaking?: string;
    },
) => under<List<CutAnswer>>(article, '/cut', asked);

export const measuresQuestion = (article: string, asked: CausalFilter = {}) =>
  under<List<Measures>>(article, '/measures', asked);

export const toursQuestion = (article: string) => under<List<readonly Tour[]>>(article, '/tours');

export const tourQuestion = (article: string, tour: string) =>
  under<One<Tour>>(article, `/tours/${encodeURIComponent(tour)}`);
