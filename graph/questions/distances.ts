/** Breadth-first search over an adjacency: how many claims lie between one concept and every other. */
import { type Adjacency, at, type Rows } from './adjacency.ts';

/** out: from cause to effect. in: against the claims. both: either way. */
export type Direction = 'in' | 'out' | 'both';

export interface Distances {
  /** By concept number: claims between it and the start; -1 where it is out of reach. */
  readonly distance: Int32Array;
  /** The concepts in reach, nearest first; the start stands first. */
  readonly reached: readonly number[];
}

/** Distances of at most `reach` claims from the concept with this number; no concept but itself where that is -1. */
export function distancesFrom(adjacency: Adjacency, start: number, direction: Direction, reach: number): Distances {
  const distance = new Int32Array(adjacency.concepts.length).fill(-1);
  if (start < 0) return { distance, reached: [] };
  const reached = [start];
  distance[start] = 0;
  const visit = ({ start: rowStart, concept }: Rows, from: number) => {
    const end = at(rowStart, from + 1);
    for (let place = at(rowStart, from); place < end; place++) {
      const to = at(concept, place);
      if (at(distance, to) !== -1) continue;
      distance[to] = at(distance, from) + 1;
      reached.push(to);
    }
  };
  for (let head = 0; head < reached.length; head++) {
    const from = reached[head] as number;
    if (at(distance, from) >= reach) break;
    if (direction !== 'in') visit(adjacency.forward, from);
    if (direction !== 'out') visit(adjacency.backward, from);
  }
  return { distance, reached };
}
