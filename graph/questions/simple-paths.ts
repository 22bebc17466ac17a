/**
 * The simple paths between two concepts, shortest first: iterative deepening by exact length, cut wherever the distance
 * left to the goal (one breadth-first search against the claims) no longer fits (Korf 1985, with that distance as the
 * bound). Parallel claims are different paths; a path passes no concept twice.
 *
 * The first paths of a dense graph cost next to nothing; all of them may cost anything, hence limit, budget and signal.
 */
import type { CausalClaim } from '../model/claim.ts';
import { type Adjacency, at } from './adjacency.ts';
import type { Bounded, Bounds, Cut } from './bounds.ts';
import { distancesFrom } from './distances.ts';

/** Steps between two looks at the signal. */
const stepsPerLook = 4096;

/**
 * Takes any adjacency that holds the corridor between the two. Gives each path as its claims, ordered by length, then by
 * claim ids; every path shorter than the longest given is among them whatever the cut. Nothing leads from a concept to
 * itself.
 */
export function simplePaths(
  adjacency: Adjacency,
  from: string,
  to: string,
  bounds: Bounds,
): Bounded<readonly CausalClaim[]> {
  const items: (readonly CausalClaim[])[] = [];
  const source = adjacency.numberOf.get(from) ?? -1;
  const goal = adjacency.numberOf.get(to) ?? -1;
  if (source === -1 || goal === -1 || source === goal) return { items, cut: undefined, steps: 0 };

  const { claims, forward } = adjacency;
  const left = distancesFrom(adjacency, goal, 'in', bounds.maxLength).distance;
  const onPath = new Uint8Array(adjacency.concepts.length);
  const concepts = new Int32Array(bounds.maxLength + 1);
  const chosen = new Int32Array(bounds.maxLength);
  const next = new Int32Array(bounds.maxLength);
  let cut: Cut | undefined;
  let steps = 0;
  /** Whether the last length left something out that a greater length may hold. */
  let more = at(left, source) !== -1;

  const mayStep = (): boolean => {
    if (steps >= bounds.budget) cut = 'budget';
    else if (steps % stepsPerLook === 0 && bounds.signal?.aborted === true) cut = 'time';
    else steps++;
    return cut === undefined;
  };

  const emit = (length: number): void => {
    if (items.length >= bounds.limit) cut = 'limit';
    else items.push(Array.from(chosen.subarray(0, length), (claim) => claims[claim] as CausalClaim));
  };

  /** Emits every simple path of exactly this length; rows are in claim order, so the paths come out in theirs. */
  const search = (length: number): void => {
    const enter = (depth: number, concept: number): void => {
      concepts[depth] = concept;
      next[depth] = at(forward.start, concept);
      onPath[concept] = 1;
    };
    let depth = 0;
    enter(0, source);
    while (depth >= 0 && cut === undefined) {
      const here = at(concepts, depth);
      const place = at(next, depth);
      if (place === at(forward.start, here + 1)) {
        onPath[here] = 0;
        depth--;
        continue;
      }
      if (!mayStep()) return;
      next[depth] = place + 1;
      const concept = at(forward.concept, place);
      const rest = at(left, concept);
      if (rest === -1 || at(onPath, concept) === 1) continue;
      chosen[depth] = at(forward.claim, place);
      if (depth + 1 + rest > length) more = true;
      else if (concept !== goal) enter(++depth, concept);
      else if (depth + 1 === length) emit(length);
    }
  };

  for (let length = at(left, source); more && cut === undefined && length <= bounds.maxLength; length++) {
    more = false;
    search(length);
  }
  return { items, cut, steps };
}
