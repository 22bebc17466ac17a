/** Two concepts side by side: what both lead to, what leads to both, and what only one of them touches. */
import type { CausalClaim } from '../model/claim.ts';
import { codeUnitOrder } from '../model/order.ts';
import { inParallel, type NetSign, signOf } from '../model/sign.ts';

/** A concept one claim away, with the sign of all claims between it and each of the two; undefined: there is none. */
export interface Neighbour {
  readonly concept: string;
  readonly first: NetSign | undefined;
  readonly second: NetSign | undefined;
}

export interface CommonNeighbours {
  /** The claims from the one to the other, either way. */
  readonly between: readonly CausalClaim[];
  /** What they lead to, and what leads to them, without the two themselves; by id. */
  readonly effects: readonly Neighbour[];
  readonly causes: readonly Neighbour[];
}

export function commonNeighbours(claims: readonly CausalClaim[], first: string, second: string): CommonNeighbours {
  const pair = [first, second];
  const beside = (own: 'cause' | 'effect', other: 'cause' | 'effect'): readonly Neighbour[] => {
    const found = new Map<string, Neighbour>();
    for (const claim of claims) {
      const concept = claim[other];
      if (!pair.includes(claim[own]) || pair.includes(concept)) continue;
      const before = found.get(concept) ?? { concept, first: undefined, second: undefined };
      const side = claim[own] === first ? 'first' : 'second';
      const sign = signOf(claim.relation);
      const earlier = before[side];
      found.set(concept, { ...before, [side]: earlier === undefined ? sign : inParallel(earlier, sign) });
    }
    return [...found.values()].sort((a, b) => codeUnitOrder(a.concept, b.concept));
  };
  return {
    between: claims.filter(
      ({ cause, effect }) => (cause === first && effect === second) || (cause === second && effect === first),
    ),
    effects: beside('cause', 'effect'),
    causes: beside('effect', 'cause'),
  };
}
