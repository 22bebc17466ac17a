/**
 * One shortest path between two concepts, searched from both ends at once (Pohl 1971, Bi-directional search): level by
 * level on the side that has fewer concepts to look at next. On a large graph it looks at a small part of it, and takes no
 * time for the rest: what it notes down is kept with the adjacency and never wiped.
 */
import type { CausalClaim } from '../model/claim.ts';
import { type Adjacency, at, type Rows } from './adjacency.ts';

/** One of the two searches. */
interface Side {
  readonly rows: Rows;
  /** By concept: the search that saw it last. */
  readonly seen: Int32Array;
  /** By concept: the claim it was reached by, and the concept on its other end. */
  readonly by: Int32Array;
  readonly before: Int32Array;
  readonly queue: Int32Array;
  /** The queue's last level. */
  first: number;
  end: number;
}

interface Notes {
  search: number;
  readonly sides: readonly [Side, Side];
}

const kept = new WeakMap<Adjacency, Notes>();

/** Its claims, in order; undefined where none of at most `longest` claims leads there, or the two are one. */
export function shortestPath(
  adjacency: Adjacency,
  source: number,
  goal: number,
  longest: number,
): readonly CausalClaim[] | undefined {
  if (source < 0 || goal < 0 || source === goal) return undefined;
  const notes = kept.get(adjacency) ?? notesFor(adjacency);
  kept.set(adjacency, notes);
  const search = ++notes.search;
  const [ahead, back] = notes.sides;
  begin(ahead, source, search);
  begin(back, goal, search);
  for (let length = 1; length <= longest; length++) {
    const side = ahead.end - ahead.first <= back.end - back.first ? ahead : back;
    if (side.first === side.end) return undefined;
    const met = grow(side, side === ahead ? back : ahead, search);
    if (met !== -1) return joined(adjacency, ahead, back, met, source, goal);
  }
  return undefined;
}

/** One level on; gives the concept where the other side was met, -1 where it was not. */
function grow(side: Side, other: Side, search: number): number {
  const { rows, seen, by, before, queue } = side;
  let end = side.end;
  for (let head = side.first; head < side.end; head++) {
    const from = at(queue, head);
    const last = at(rows.start, from + 1);
    for (let place = at(rows.start, from); place < last; place++) {
      const to = at(rows.concept, place);
      if (at(seen, to) === search) continue;
      seen[to] = search;
      by[to] = at(rows.claim, place);
      before[to] = from;
      if (at(other.seen, to) === search) return to;
      queue[end++] = to;
    }
  }
  side.first = side.end;
  side.end = end;
  return -1;
}

function joined({ claims }: Adjacency, ahead: Side, back: Side, met: number, source: number, goal: number) {
  const chain: CausalClaim[] = [];
  for (let here = met; here !== source; here = at(ahead.before, here))
    chain.push(claims[at(ahead.by, here)] as CausalClaim);
  chain.reverse();
  for (let here = met; here !== goal; here = at(back.before, here))
    chain.push(claims[at(back.by, here)] as CausalClaim);
  return chain;
}

function begin(side: Side, concept: number, search: number): void {
  side.seen[concept] = search;
  side.queue[0] = concept;
  side.first = 0;
  side.end = 1;
}

function notesFor({ concepts, forward, backward }: Adjacency): Notes {
  const side = (rows: Rows): Side => {
    const column = () => new Int32Array(concepts.length);
    return { rows, seen: column(), by: column(), before: column(), queue: column(), first: 0, end: 0 };
  };
  return { search: 0, sides: [side(forward), side(backward)] };
}
