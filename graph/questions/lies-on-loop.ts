import type { CausalClaim } from '../model/claim.ts';
import { at, buildAdjacency } from './adjacency.ts';
import { distancesFrom } from './distances.ts';

/** Whether a loop of any length passes a concept: whether what it leads to leads back to it. */
export function liesOnLoop(claims: readonly CausalClaim[], concept: string): boolean {
  const adjacency = buildAdjacency(claims);
  const { distance } = distancesFrom(adjacency, adjacency.numberOf.get(concept) ?? -1, 'out', Number.POSITIVE_INFINITY);
  return adjacency.claims.some(
    ({ effect }, number) => effect === concept && at(distance, at(adjacency.cause, number)) !== -1,
  );
}
