/**
 * Walks over pairs of concept and sign, breadth-first: which signs a concept can be met with, and the shortest walk to each.
 * A walk may pass a concept twice.
 */
import { inSeries, signs } from '../model/sign.ts';
import { at, type Rows } from './adjacency.ts';
import type { Meter } from './meter.ts';

/** A search whose arrays are used again. A state is a concept with a sign: `concept * kinds + kind`. */
export interface SignedWalks {
  /** By state: steps from the start; -1 where it was not visited. */
  readonly depth: Int32Array;
  /** The states that were visited, in that order. */
  readonly visited: readonly number[];
  /** Visits every state that at most `longest` claims lead to, once each; the start with plus, which is neutral. */
  spread(rows: Rows, start: number, longest: number): void;
  /** The claims of the shortest walk to a state, or undefined where it passes a concept twice. */
  shortestTo(state: number): number[] | undefined;
}

/** How many signs there are; a kind is a place in `signs`. */
export const kinds = signs.length;
/** By two kinds: that of the two in series. */
const series = Uint8Array.from(signs.flatMap((first) => signs.map((second) => signs.indexOf(inSeries(first, second)))));
export const inTurn = (first: number, second: number) => at(series, first * kinds + second);

/** `sign`: the kind of each claim. Its memory is linear in the concepts. */
export function signedWalks(concepts: number, sign: Uint8Array, meter: Meter): SignedWalks {
  const depth = new Int32Array(concepts * kinds).fill(-1);
  /** By state: the claim and the state it was first visited by; -1 at the start. */
  const by = new Int32Array(concepts * kinds);
  const before = new Int32Array(concepts * kinds);
  const visited: number[] = [];

  const visit = (state: number, steps: number, claim: number, from: number): void => {
    depth[state] = steps;
    by[state] = claim;
    before[state] = from;
    visited.push(state);
  };

  return {
    depth,
    visited,
    spread(rows, start, longest) {
      for (const state of visited) depth[state] = -1;
      visited.length = 0;
      visit(start * kinds, 0, -1, -1);
      for (let head = 0; head < visited.length; head++) {
        const state = visited[head] as number;
        const steps = at(depth, state);
        if (steps >= longest) break;
        const concept = Math.floor(state / kinds);
        for (let place = at(rows.start, concept); place < at(rows.start, concept + 1); place++) {
          if (!meter.mayStep()) return;
          const claim = at(rows.claim, place);
          const next = at(rows.concept, place) * kinds + inTurn(state % kinds, at(sign, claim));
          if (at(depth, next) === -1) visit(next, steps + 1, claim, state);
        }
      }
    },
    shortestTo(state) {
      const chain: number[] = [];
      const met = new Set<number>();
      for (let here = state; here !== -1; here = at(before, here)) {
        const concept = Math.floor(here / kinds);
        if (met.has(concept)) return undefined;
        met.add(concept);
        const claim = at(by, here);
        if (claim !== -1) chain.push(claim);
      }
      return chain.reverse();
    },
  };
}
