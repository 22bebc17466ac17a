/** Breadth-first search over an adjacency: how many claims lie between one concept and every other. */
import type { Adjacency, Rows } from './adjacency.ts';

/** out: from cause to effect. in: against the claims. both: either way. */
export type Direction = 'in' | 'out' | 'both';

export interface Distances {
  /** By concept number: claims between it and the start; -1 where it is out of reach. */
  readonly distance: Int32Array;
  /** The concepts in reach, nearest first; the start stands first. */
  readonly reached: Int32Array;
}

/** Distances of at most `reach` claims from the concept with this number; no concept but itself where that is -1. */
export function distancesFrom(adjacency: Adjacency, start: number, direction: Direction, reach: number): Distances {
  const distance = new Int32Array(adjacency.concepts.length).fill(-1);
  if (start < 0) return { distance, reached: new Int32Array(0) };
  const queue = new Int32Array(adjacency.concepts.length);
  queue[0] = start;
  distance[start] = 0;
  let end = 1;
  for (let head = 0; head < end; head++) {
    const from = queue[head] as number;
    const next = (distance[from] as number) + 1;
    if (next > reach) break;
    if (direction !== 'in') end = visit(adjacency.forward, from, next, distance, queue, end);
    if (direction !== 'out') end = visit(adjacency.backward, from, next, distance, queue, end);
  }
  return { distance, reached: queue.subarray(0, end) };
}

/** Puts the neighbours that were not met yet at the end of the queue; gives its new end. */
function visit(rows: Rows, from: number, next: number, distance: Int32Array, queue: Int32Array, end: number): number {
  const { start, concept } = rows;
  const last = start[from + 1] as number;
  let tail = end;
  for (let place = start[from] as number; place < last; place++) {
    const to = concept[place] as number;
    if ((distance[to] as number) !== -1) continue;
    distance[to] = next;
    queue[tail++] = to;
  }
  return tail;
}
