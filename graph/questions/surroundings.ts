/** What lies within some steps of a concept: a breadth-first ball, and the claims inside it. */
import type { CausalClaim } from '../model/claim.ts';
import { codeUnitOrder } from '../model/order.ts';
import { type Adjacency, at } from './adjacency.ts';
import { claimsAmong } from './claims-among.ts';
import { type Direction, distancesFrom } from './distances.ts';

export interface Surroundings {
  /** Nearest first, then by id; the concept itself stands first at distance 0. */
  readonly distances: readonly { readonly concept: string; readonly distance: number }[];
  /** Every causal claim of the adjacency that joins two of these concepts, by id. */
  readonly claims: readonly CausalClaim[];
}

/**
 * The concepts within `depth` claims of one concept, along, against or both ways. A concept that no claim touches has
 * itself for surroundings; whether it exists at all is for the caller to know.
 */
export function surroundings(adjacency: Adjacency, concept: string, depth: number, direction: Direction): Surroundings {
  const start = adjacency.numberOf.get(concept);
  if (start === undefined) return { distances: [{ concept, distance: 0 }], claims: [] };
  const { distance, reached } = distancesFrom(adjacency, start, direction, depth);
  const distances = Array.from(reached, (number) => ({
    concept: adjacency.concepts[number] as string,
    distance: at(distance, number),
  })).sort((a, b) => a.distance - b.distance || codeUnitOrder(a.concept, b.concept));
  return { distances, claims: claimsAmong(adjacency, reached, (_cause, effect) => at(distance, effect) !== -1) };
}
