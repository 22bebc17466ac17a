/**
 * The smallest set of claims without which no loop passes a concept. Loops through one concept are the ways from it back
 * to it; so this is a smallest cut between its effects and its causes, one claim one unit (Menger 1927), found by
 * augmenting paths (Edmonds and Karp 1972).
 */

import { codeUnitOrder } from '../model/order.ts';
import { type Adjacency, at } from './adjacency.ts';
import type { Meter } from './meter.ts';

/** Their ids, in order; undefined where the meter ran out. Of several smallest sets, the one nearest to its effects. */
export function breakingClaims(adjacency: Adjacency, through: string, meter: Meter): readonly string[] | undefined {
  const { numberOf, concepts, claims, cause, effect, forward, backward } = adjacency;
  const root = numberOf.get(through);
  if (root === undefined) return [];
  /** By claim: whether the flow uses it. */
  const used = new Uint8Array(claims.length);
  const by = new Int32Array(concepts.length);
  const reached = new Uint8Array(concepts.length);

  /** Whether the flow can grow; then `by` tells how. A claim that leads back to the root ends at the goal. */
  const grow = (): number | undefined => {
    reached.fill(0);
    reached[root] = 1;
    const queue = [root];
    for (const here of queue) {
      for (let place = at(forward.start, here); place < at(forward.start, here + 1); place++) {
        if (!meter.mayStep()) return undefined;
        const claim = at(forward.claim, place);
        if (at(used, claim) === 1) continue;
        const next = at(forward.concept, place);
        if (next === root) return claim;
        if (at(reached, next) === 1) continue;
        reached[next] = 1;
        by[next] = claim;
        queue.push(next);
      }
      // Against a used claim; those that leave the root cannot be taken back into it.
      if (here === root) continue;
      for (let place = at(backward.start, here); place < at(backward.start, here + 1); place++) {
        if (!meter.mayStep()) return undefined;
        const claim = at(backward.claim, place);
        const before = at(backward.concept, place);
        if (at(used, claim) === 0 || at(reached, before) === 1) continue;
        reached[before] = 1;
        by[before] = claim;
        queue.push(before);
      }
    }
    return undefined;
  };

  for (let last = grow(); last !== undefined; last = grow()) {
    used[last] = 1;
    for (let here = at(cause, last); here !== root; ) {
      const claim = at(by, here);
      const along = at(effect, claim) === here && at(used, claim) === 0;
      used[claim] = along ? 1 : 0;
      here = along ? at(cause, claim) : at(effect, claim);
    }
  }
  if (meter.cut !== undefined) return undefined;
  return claims
    .filter((_, claim) => {
      const to = at(effect, claim);
      return at(reached, at(cause, claim)) === 1 && (to === root || at(reached, to) === 0);
    })
    .map(({ id }) => id)
    .sort(codeUnitOrder);
}
