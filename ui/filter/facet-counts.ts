/** How many claims each value of a filter would keep, given all the other fields: what a reader wants to know before pressing. */
import type { CausalClaim } from '../../graph/model/claim.ts';
import type { Concept } from '../../graph/model/concept.ts';
import { conceptsOf } from '../../graph/model/concepts-of.ts';
import { sectionOf } from '../../graph/model/reference.ts';
import { signOf } from '../../graph/model/sign.ts';
import { passes } from '../../graph/questions/claim-filter.ts';
import { type Facet, facets, type ViewFilter, withoutFacet } from '../state/view-filter.ts';

type Look = (id: string) => Pick<Concept, 'theme' | 'core'> | undefined;

export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** For every field the claims that pass the other fields, by their values in this one. A claim may have several. */
export function facetCounts(claims: readonly CausalClaim[], filter: ViewFilter, concept: Look): FacetCounts {
  return Object.fromEntries(
    facets.map((facet) => {
      const others = withoutFacet(filter, facet);
      const counts = new Map<string, number>();
      for (const claim of claims) {
        if (!passes(claim, others, concept)) continue;
        for (const value of new Set(valuesIn(claim, facet, concept))) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [facet, counts];
    }),
  ) as Record<Facet, Map<string, number>>;
}

function valuesIn(claim: CausalClaim, facet: Facet, concept: Look): readonly string[] {
  switch (facet) {
    case 'section':
      return claim.anchors.map(sectionOf);
    case 'theme':
      return conceptsOf(claim).flatMap((id) => concept(id)?.theme ?? []);
    case 'sign':
      return [signOf(claim.relation)];
    case 'core':
      return [String(conceptsOf(claim).every((id) => concept(id)?.core === true))];
    default:
      return [claim[facet]];
  }
}
