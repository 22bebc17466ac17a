/** Small random causal layers: parallel claims, claims both ways, loops, and claims from a concept to itself. */
import fc from 'fast-check';
import type { CausalClaim } from '../../../graph/model/claim.ts';
import { modalities, relations, voices } from '../../../graph/model/vocabulary.ts';
import { causal } from '../../fixtures/small-dataset.ts';

export const conceptIds = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const anyConcept = fc.constantFrom(...conceptIds);
const anchor = fc.constantFrom('1.p1.s1', '1.p1.s2', '1.p2.s1', '2.p1.s1', 'T1.r1.c1', 'T1.r2.c1');

/** `least` to `most` claims in no order; their ids (`c10` before `c2`) do not follow the order in which they were made. */
export function randomClaims(most = 12, least = 0): fc.Arbitrary<readonly CausalClaim[]> {
  const ids = Array.from({ length: most }, (_, index) => `c${index}`);
  const made = fc.record({
    cause: anyConcept,
    effect: anyConcept,
    relation: fc.constantFrom(...relations),
    modality: fc.constantFrom(...modalities),
    voice: fc.constantFrom(...voices),
    anchors: fc.uniqueArray(anchor, { minLength: 1, maxLength: 2 }),
  });
  return fc
    .tuple(
      fc.shuffledSubarray(ids, { minLength: most, maxLength: most }),
      fc.array(made, { minLength: least, maxLength: most }),
    )
    .map(([names, claims]) =>
      claims.map(({ cause, effect, ...given }, index) => causal(names[index] ?? '', cause, effect, given)),
    );
}

/** Two different concepts. */
export const twoConcepts: fc.Arbitrary<readonly [string, string]> = fc
  .shuffledSubarray([...conceptIds], { minLength: 2, maxLength: 2 })
  .map(([from = '', to = '']) => [from, to]);

/** The same claims between renamed concepts. */
export function renamed(claims: readonly CausalClaim[], name: (concept: string) => string): readonly CausalClaim[] {
  return claims.map((claim) => ({ ...claim, cause: name(claim.cause), effect: name(claim.effect) }));
}

/** The same claims, each turned round. */
export function reversed(claims: readonly CausalClaim[]): readonly CausalClaim[] {
  return claims.map((claim) => ({ ...claim, cause: claim.effect, effect: claim.cause }));
}

/** Beside the claims, a copy of them between other concepts. */
export function withTwin(claims: readonly CausalClaim[]): readonly CausalClaim[] {
  const twins = renamed(claims, (concept) => `${concept}-twin`).map((claim) => ({ ...claim, id: `b-${claim.id}` }));
  return [...twins, ...claims];
}
