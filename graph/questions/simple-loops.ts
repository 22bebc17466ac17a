/**
 * The feedback loops of a causal layer, shortest first: closed chains that pass no concept twice. Each is searched for
 * from one concept only, the one whose id is smallest, among the concepts of its strongly connected component with
 * greater ids (after Johnson 1975), so that none is found twice. Parallel claims make different loops.
 */
import type { CausalClaim } from '../model/claim.ts';
import { type Adjacency, at, ranksById } from './adjacency.ts';
import type { Bounded, Bounds } from './bounds.ts';
import { chainSearch } from './chain-search.ts';
import { strongComponents } from './strong-components.ts';

/**
 * All loops of at most `maxLength` claims, or those through one concept. Each begins with the claim that leaves `through`,
 * or else the smallest id; ordered by length, then by that concept, then by claim ids. Every loop shorter than the
 * longest given is among them, unless budget or time ran out. Each look at a claim counts as a step.
 */
export function simpleLoops(adjacency: Adjacency, bounds: Bounds, through?: string): Bounded<readonly CausalClaim[]> {
  const { concepts, numberOf, forward, backward } = adjacency;
  const component = strongComponents(adjacency);
  // Through one concept there is one root, and nothing to rank.
  const rank = through === undefined ? ranksById(adjacency) : undefined;
  const chains = chainSearch(adjacency, bounds);
  const left = new Int32Array(concepts.length).fill(-1);
  const reached: number[] = [];

  /** Fills `left` with the distances back to the root that loops rooted there may use. */
  const measure = (root: number): void => {
    for (const concept of reached) left[concept] = -1;
    reached.length = 0;
    reached.push(root);
    left[root] = 0;
    for (let head = 0; head < reached.length; head++) {
      const here = reached[head] as number;
      if (at(left, here) + 1 >= bounds.maxLength) break;
      for (let place = at(backward.start, here); place < at(backward.start, here + 1); place++) {
        const concept = at(backward.concept, place);
        const outside =
          at(component, concept) !== at(component, root) || (rank !== undefined && at(rank, concept) < at(rank, root));
        if (outside || at(left, concept) !== -1) continue;
        if (!chains.meter.mayStep()) return;
        left[concept] = at(left, here) + 1;
        reached.push(concept);
      }
    }
  };
  /** Claims in the shortest loop rooted there; `left` holds its distances. */
  const shortest = (root: number): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let place = at(forward.start, root); place < at(forward.start, root + 1); place++) {
      const back = at(left, at(forward.concept, place));
      if (back !== -1) least = Math.min(least, back + 1);
    }
    return least;
  };

  const inOrder = (a: number, b: number) => (rank === undefined ? 0 : at(rank, a) - at(rank, b));
  const named = through === undefined ? undefined : numberOf.get(through);
  const roots = through === undefined ? concepts.map((_, root) => root) : named === undefined ? [] : [named];
  /** By length: the roots to be searched at it. */
  const due = new Map<number, number[]>();
  const plan = (root: number, length: number): void => {
    if (length > bounds.maxLength) return;
    const those = due.get(length);
    if (those === undefined) due.set(length, [root]);
    else those.push(root);
  };
  for (const root of roots) {
    if (!chains.meter.mayStep()) break;
    measure(root);
    plan(root, shortest(root));
  }
  for (let length = 1; length <= bounds.maxLength; length++) {
    for (const root of (due.get(length) ?? []).sort(inOrder)) {
      if (chains.meter.cut !== undefined) break;
      measure(root);
      if (chains.search(root, root, left, length)) plan(root, length + 1);
    }
  }
  return chains.found();
}
