/**
 * Walking the map with the arrow keys: right looks along the claims that leave a concept, left against those that reach
 * it, up and down choose among them, the same arrow again or Enter goes to the concept at the other end.
 */
import type { CausalClaim } from '../../graph/model/claim.ts';

export interface Walk {
  readonly concept: string;
  readonly direction: 'out' | 'in';
  /** The claims in this direction, by id. */
  readonly claims: readonly CausalClaim[];
  /** The claim pointed at, from 0. */
  readonly index: number;
}

export type Step =
  | { readonly kind: 'point'; readonly walk: Walk }
  | { readonly kind: 'go'; readonly concept: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'leave' };

/** Undefined: the key means nothing here. `end`: no claim in this direction. */
export function stepFor(
  key: string,
  concept: string,
  walk: Walk | undefined,
  claims: readonly CausalClaim[],
): Step | undefined {
  const here = walk?.concept === concept ? walk : undefined;
  switch (key) {
    case 'ArrowRight':
      return here?.direction === 'out' ? follow(here) : look(concept, 'out', claims);
    case 'ArrowLeft':
      return here?.direction === 'in' ? follow(here) : look(concept, 'in', claims);
    case 'ArrowDown':
      return here && turn(here, 1);
    case 'ArrowUp':
      return here && turn(here, -1);
    case 'Enter':
      return here && follow(here);
    case 'Escape':
      return here && { kind: 'leave' };
    default:
      return undefined;
  }
}

/** The concept at the other end of the claim pointed at. */
export function otherEnd({ direction, claims, index }: Walk): string | undefined {
  return direction === 'out' ? claims[index]?.effect : claims[index]?.cause;
}

function look(concept: string, direction: Walk['direction'], all: readonly CausalClaim[]): Step {
  const end = direction === 'out' ? 'cause' : 'effect';
  const claims = all.filter((claim) => claim[end] === concept && claim.cause !== claim.effect);
  return claims.length === 0 ? { kind: 'end' } : { kind: 'point', walk: { concept, direction, claims, index: 0 } };
}

function turn(walk: Walk, by: 1 | -1): Step {
  const { length } = walk.claims;
  return { kind: 'point', walk: { ...walk, index: (walk.index + by + length) % length } };
}

function follow(walk: Walk): Step | undefined {
  const concept = otherEnd(walk);
  return concept === undefined ? undefined : { kind: 'go', concept };
}
