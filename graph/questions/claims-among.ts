import type { CausalClaim } from '../model/claim.ts';
import { type Adjacency, at } from './adjacency.ts';

/** The claims from these concepts (by number) to the effects that `keeps`, by claim id. */
export function claimsAmong(
  { forward, claims }: Adjacency,
  causes: Int32Array,
  keeps: (cause: number, effect: number) => boolean,
): readonly CausalClaim[] {
  const found: number[] = [];
  for (const cause of causes) {
    for (let place = at(forward.start, cause); place < at(forward.start, cause + 1); place++) {
      if (keeps(cause, at(forward.concept, place))) found.push(at(forward.claim, place));
    }
  }
  return found.sort((a, b) => a - b).map((number) => claims[number] as CausalClaim);
}
