/** One article as the memory store holds it: its records, and what is derived from them once per version. */
import type { CausalClaim, Claim } from '../../../graph/model/claim.ts';
import type { Concept } from '../../../graph/model/concept.ts';
import type { Dataset } from '../../../graph/model/dataset.ts';
import type { MapLayout } from '../../../graph/model/layout.ts';
import { versionOf } from '../../../graph/model/version.ts';
import { type Adjacency, buildAdjacency } from '../../../graph/questions/adjacency.ts';
import { type ClaimFilter, isEmpty, passes } from '../../../graph/questions/claim-filter.ts';
import { loadPinyin } from '../../../graph/search/pinyin.ts';
import { isSpelt, type SearchTerms } from '../../../graph/search/terms.ts';
import type { StoredArticle } from '../claim-store.ts';
import { countsOf } from '../whole.ts';
import { buildCandidateIndex, type CandidateIndex } from './candidate-index.ts';

export interface Holding {
  readonly stored: StoredArticle;
  readonly dataset: Dataset;
  readonly layout: MapLayout;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** The claims that pass a filter, in order of id. */
  passing(filter: ClaimFilter): readonly Claim[];
  /** The causal layer, as far as it passes a filter. */
  adjacency(filter: ClaimFilter): Adjacency;
  /** For these terms; built when somebody first searches, and with pinyin when somebody first types Latin letters. */
  index(terms: SearchTerms): Promise<CandidateIndex>;
}

/** Takes a dataset that is whole (server/stores/whole.ts) and keeps a frozen copy: no asker can change an answer. */
export function hold(given: Dataset, givenLayout: MapLayout): Holding {
  const dataset = frozen(structuredClone(given));
  const layout = frozen(structuredClone(givenLayout));
  const concepts = new Map(dataset.concepts.map((concept) => [concept.id, concept]));
  const passing = (filter: ClaimFilter) =>
    isEmpty(filter)
      ? dataset.claims
      : dataset.claims.filter((claim) => passes(claim, filter, (id) => concepts.get(id)));
  const build = (filter: ClaimFilter) => buildAdjacency(passing(filter).filter(isCausal));
  let unfiltered: Adjacency | undefined;
  let plain: CandidateIndex | undefined;
  let full: Promise<CandidateIndex> | undefined;
  return {
    stored: frozen({ article: dataset.article, version: versionOf(dataset, layout), counts: countsOf(dataset) }),
    dataset,
    layout,
    concepts,
    claims: new Map(dataset.claims.map((claim) => [claim.id, claim])),
    passing,
    adjacency(filter) {
      if (!isEmpty(filter)) return build(filter);
      unfiltered ??= build({});
      return unfiltered;
    },
    async index({ terms }) {
      if (full !== undefined || terms.some(({ wordings }) => wordings.some(isSpelt))) {
        full ??= loadPinyin().then((spell) => buildCandidateIndex(dataset, spell));
        return full;
      }
      plain ??= buildCandidateIndex(dataset);
      return plain;
    },
  };
}

function isCausal(claim: Claim): claim is CausalClaim {
  return claim.kind === 'causal';
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}
