/** Which claims a reader denies: named one by one, all from one concept to another, or the fewest that break all loops. */
import type { Adjacency } from './adjacency.ts';
import { breakingClaims } from './breaking-claims.ts';
import type { Meter } from './meter.ts';

export interface Denial {
  readonly claims: readonly string[];
  /** Both or neither: every causal claim from the one to the other. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The fewest claims without which no loop passes this concept. */
  readonly breaking?: string | undefined;
}

/** Their ids; where the meter ran out, without those that break loops. */
export function deniedClaims(adjacency: Adjacency, denial: Denial, meter: Meter): ReadonlySet<string> {
  const { claims, from, to, breaking } = denial;
  const between = adjacency.claims.filter(({ cause, effect }) => cause === from && effect === to);
  const broken = breaking === undefined ? undefined : breakingClaims(adjacency, breaking, meter);
  return new Set([...claims, ...between.map(({ id }) => id), ...(broken ?? [])]);
}
