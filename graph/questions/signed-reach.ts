/**
 * What a concept reaches, and with which signs. Walks over-report signs (a walk may pass a balancing loop and come back
 * turned), and whether a simple path of a given sign exists is NP-complete in general (Lapaugh and Papadimitriou 1984,
 * for even paths). So walks over pairs of concept and sign come first; a sign whose shortest walk passes a concept twice
 * is then confirmed or refuted by a bounded search among simple paths.
 */
import type { CausalClaim } from '../model/claim.ts';
import { inSeries, type Sign, signs } from '../model/sign.ts';
import { type Adjacency, at, type Rows } from './adjacency.ts';
import type { Meter } from './meter.ts';

export interface Reached {
  /** The concept's number. */
  readonly concept: number;
  /** Claims on the shortest path to it. */
  readonly distance: number;
  /** The signs of walks to it, in order of `signs`: each may be that of a path, no other is. */
  readonly possible: readonly Sign[];
  /**
   * The shortest path of that sign, as its claims from cause to effect; undefined where no path has it, or the meter ran
   * out. To be asked before the next source is.
   */
  readonly witness: (sign: Sign) => readonly CausalClaim[] | undefined;
}

export interface SignedReach {
  /** The concepts that simple paths of at most `maxLength` claims lead to from one concept, nearest first. */
  from(source: number): readonly Reached[];
}

const kinds = signs.length;
/** By two signs: the place in `signs` of the two in series. */
const series = Uint8Array.from(signs.flatMap((first) => signs.map((second) => signs.indexOf(inSeries(first, second)))));
const inTurn = (first: number, second: number) => at(series, first * kinds + second);

/**
 * Prepares the search; its memory is linear in the concepts and used again for each source. `direction` in: against the
 * claims, what reaches the concept.
 */
export function signedReach(
  adjacency: Adjacency,
  direction: 'in' | 'out',
  maxLength: number,
  meter: Meter,
): SignedReach {
  const { concepts, claims, sign } = adjacency;
  const ahead = direction === 'out' ? adjacency.forward : adjacency.backward;
  const behind = direction === 'out' ? adjacency.backward : adjacency.forward;
  const walked = stateSearch(concepts.length);
  const left = stateSearch(concepts.length);
  const onPath = new Uint8Array(concepts.length);

  /** Breadth-first over (concept, sign), each state once; neutral is plus. */
  function spread(states: States, rows: Rows, start: number): void {
    states.reset();
    states.visit(start * kinds, 0, -1, -1);
    for (let head = 0; head < states.visited.length; head++) {
      const state = states.visited[head] as number;
      const depth = at(states.depth, state);
      if (depth >= maxLength) break;
      const concept = Math.floor(state / kinds);
      for (let place = at(rows.start, concept); place < at(rows.start, concept + 1); place++) {
        if (!meter.mayStep()) return;
        const claim = at(rows.claim, place);
        const next = at(rows.concept, place) * kinds + inTurn(state % kinds, at(sign, claim));
        if (at(states.depth, next) === -1) states.visit(next, depth + 1, claim, state);
      }
    }
  }

  /** The claims of the shortest walk to a state, or undefined where it passes a concept twice. */
  function shortestWalk(state: number): number[] | undefined {
    const chain: number[] = [];
    const met = new Set<number>();
    for (let here = state; here !== -1; here = at(walked.before, here)) {
      const concept = Math.floor(here / kinds);
      if (met.has(concept)) return undefined;
      met.add(concept);
      const claim = at(walked.by, here);
      if (claim !== -1) chain.push(claim);
    }
    return chain.reverse();
  }

  /** The shortest simple path of this sign that has at least `least` claims; `left` holds the states back from its end. */
  function search(source: number, goal: number, wanted: number, least: number): number[] | undefined {
    const chain: number[] = [];
    const fits = (concept: number, soFar: number, rest: number): boolean => {
      for (let kind = 0; kind < kinds; kind++) {
        const depth = at(left.depth, concept * kinds + kind);
        if (depth !== -1 && depth <= rest && inTurn(soFar, kind) === wanted) return true;
      }
      return false;
    };
    const extend = (concept: number, soFar: number, rest: number): boolean => {
      if (concept === goal) return rest === 0 && soFar === wanted;
      onPath[concept] = 1;
      for (let place = at(ahead.start, concept); place < at(ahead.start, concept + 1); place++) {
        if (!meter.mayStep()) break;
        const next = at(ahead.concept, place);
        if (at(onPath, next) === 1) continue;
        const claim = at(ahead.claim, place);
        const sofar = inTurn(soFar, at(sign, claim));
        if (!fits(next, sofar, rest - 1)) continue;
        chain.push(claim);
        if (extend(next, sofar, rest - 1)) {
          onPath[concept] = 0;
          return true;
        }
        chain.pop();
      }
      onPath[concept] = 0;
      return false;
    };
    for (let length = least; length <= maxLength && meter.cut === undefined; length++) {
      if (extend(source, 0, length)) return chain;
    }
    return undefined;
  }

  return {
    from(source) {
      spread(walked, ahead, source);
      const found = new Map<number, { distance: number; kinds: number[] }>();
      for (const state of walked.visited) {
        const concept = Math.floor(state / kinds);
        if (concept === source) continue;
        const known = found.get(concept);
        if (known === undefined) found.set(concept, { distance: at(walked.depth, state), kinds: [state % kinds] });
        else known.kinds.push(state % kinds);
      }
      return [...found].map(([concept, { distance, kinds: walks }]) => {
        let measured = false;
        const witness = (wanted: Sign): readonly CausalClaim[] | undefined => {
          const kind = signs.indexOf(wanted);
          if (!walks.includes(kind)) return undefined;
          const state = concept * kinds + kind;
          let chain = shortestWalk(state);
          if (chain === undefined) {
            if (!measured) spread(left, behind, concept);
            measured = true;
            chain = search(source, concept, kind, at(walked.depth, state));
          }
          const inOrder = direction === 'out' ? chain : chain?.toReversed();
          return inOrder?.map((claim) => claims[claim] as CausalClaim);
        };
        return { concept, distance, possible: signs.filter((_, kind) => walks.includes(kind)), witness };
      });
    },
  };
}

/** A breadth-first search over states, whose arrays are used again. */
interface States {
  /** By state: steps from the start; -1 where it was not visited. */
  readonly depth: Int32Array;
  /** By state: the claim and the state it was first visited by; -1 at the start. */
  readonly by: Int32Array;
  readonly before: Int32Array;
  readonly visited: readonly number[];
  visit(state: number, depth: number, by: number, before: number): void;
  reset(): void;
}

function stateSearch(concepts: number): States {
  const depth = new Int32Array(concepts * kinds).fill(-1);
  const by = new Int32Array(concepts * kinds);
  const before = new Int32Array(concepts * kinds);
  const visited: number[] = [];
  return {
    depth,
    by,
    before,
    visited,
    visit: (state, steps, claim, from) => {
      depth[state] = steps;
      by[state] = claim;
      before[state] = from;
      visited.push(state);
    },
    reset: () => {
      for (const state of visited) depth[state] = -1;
      visited.length = 0;
    },
  };
}
