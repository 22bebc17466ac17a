/**
 * The one depth-first search behind paths and loops: chains of claims of exactly one length, cut wherever the distance
 * left to the goal no longer fits. Callers deepen it length by length (Korf 1985), so that the shortest come first and
 * the first ones of a dense graph cost next to nothing.
 */
import type { CausalClaim } from '../model/claim.ts';
import { type Adjacency, at } from './adjacency.ts';
import type { Bounded, Bounds } from './bounds.ts';
import { type Meter, meterOf } from './meter.ts';

export interface ChainSearch {
  /**
   * Finds every chain of exactly `length` claims from source to goal that passes no concept twice (but closes where the
   * two are one), in order of claim ids. `left` is, by concept, the least number of claims to the goal; -1: none leads
   * there, or the concept is not to be passed. Gives whether a greater length may hold more.
   */
  search(source: number, goal: number, left: Int32Array, length: number): boolean;
  /** Counts the search's steps, and those its caller takes for it. */
  readonly meter: Meter;
  found(): Bounded<readonly CausalClaim[]>;
}

export function chainSearch({ claims, concepts, forward }: Adjacency, bounds: Bounds): ChainSearch {
  const items: (readonly CausalClaim[])[] = [];
  const onChain = new Uint8Array(concepts.length);
  const passed = new Int32Array(bounds.maxLength + 1);
  const chosen = new Int32Array(bounds.maxLength);
  const next = new Int32Array(bounds.maxLength);
  const meter = meterOf(bounds);

  const emit = (length: number): void => {
    if (items.length >= bounds.limit) meter.stop('limit');
    else items.push(Array.from(chosen.subarray(0, length), (claim) => claims[claim] as CausalClaim));
  };

  const enter = (depth: number, concept: number): void => {
    passed[depth] = concept;
    next[depth] = at(forward.start, concept);
    onChain[concept] = 1;
  };

  const search = (source: number, goal: number, left: Int32Array, length: number): boolean => {
    let more = false;
    let depth = 0;
    enter(0, source);
    while (depth >= 0 && meter.cut === undefined) {
      const here = at(passed, depth);
      const place = at(next, depth);
      if (place === at(forward.start, here + 1)) {
        onChain[here] = 0;
        depth--;
        continue;
      }
      if (!meter.mayStep()) return true;
      next[depth] = place + 1;
      const concept = at(forward.concept, place);
      const rest = at(left, concept);
      if (rest === -1 || (concept !== goal && at(onChain, concept) === 1)) continue;
      chosen[depth] = at(forward.claim, place);
      if (depth + 1 + rest > length) more = true;
      else if (concept !== goal) enter(++depth, concept);
      else if (depth + 1 === length) emit(length);
    }
    return more;
  };

  return { search, meter, found: () => ({ items, cut: meter.cut, steps: meter.steps }) };
}
