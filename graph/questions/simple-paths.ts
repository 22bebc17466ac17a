/**
 * The simple paths between two concepts, shortest first. Parallel claims are different paths; a path passes no concept
 * twice. The first paths of a dense graph cost next to nothing; all of them may cost anything, hence limit, budget and
 * signal.
 */
import type { CausalClaim } from '../model/claim.ts';
import type { Adjacency } from './adjacency.ts';
import type { Bounded, Bounds } from './bounds.ts';
import { chainSearch } from './chain-search.ts';
import { distancesFrom } from './distances.ts';
import { shortestPath } from './shortest-path.ts';

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
  const source = adjacency.numberOf.get(from) ?? -1;
  const goal = adjacency.numberOf.get(to) ?? -1;
  if (source === -1 || goal === -1 || source === goal) return { items: [], cut: undefined, steps: 0 };

  // Most pairs of a large graph are not joined: that costs little to know.
  const shortest = shortestPath(adjacency, source, goal, bounds.maxLength);
  if (shortest === undefined) return { items: [], cut: undefined, steps: 0 };
  const left = distancesFrom(adjacency, goal, 'in', bounds.maxLength).distance;
  const chains = chainSearch(adjacency, bounds);
  let more = true;
  for (let length = shortest.length; more && length <= bounds.maxLength; length++) {
    more = chains.search(source, goal, left, length) && chains.meter.cut === undefined;
  }
  return chains.found();
}
