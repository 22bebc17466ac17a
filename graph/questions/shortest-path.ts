/**
 * One shortest path between two concepts, searched from both ends at once (Pohl 1971, Bi-directional search): level by
 * level on the side that has fewer concepts to look at next. On a large graph it looks at a small part of it, and takes no
 * time for the rest: what it notes down is kept with the adjacency and never wiped.
 */
import type { CausalClaim } from '../model/claim.ts';
import type { Adjacency, Rows } from './adjacency.ts';

/**
 * What is noted of a concept stands side by side, because a large graph is looked at in no order of its memory. By side:
 * the search that saw the concept last, the place in the rows it was reached by, and the concept before it.
 */
const width = 8;
const seen = 0;
const by = 1;
const before = 2;

/** One of the two searches. */
interface Side {
  readonly rows: Rows;
  /** Where its notes begin among those of a concept: 0 or half the width. */
  readonly offset: number;
  readonly queue: Int32Array;
  /** The queue's last level. */
  first: number;
  end: number;
}

interface Notes {
  search: number;
  readonly noted: Int32Array;
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
  notes.search += 1;
  const [ahead, back] = notes.sides;
  begin(notes, ahead, source);
  begin(notes, back, goal);
  for (let length = 1; length <= longest; length++) {
    const side = ahead.end - ahead.first <= back.end - back.first ? ahead : back;
    if (side.first === side.end) return undefined;
    const met = grow(notes, side);
    if (met !== -1) return joined(adjacency, notes, met, source, goal);
  }
  return undefined;
}

/** One level on; gives the concept where the other side was met, -1 where it was not. */
function grow({ noted, search }: Notes, side: Side): number {
  const { rows, offset, queue } = side;
  const { start, concept } = rows;
  const across = width / 2 - offset;
  let end = side.end;
  for (let head = side.first; head < side.end; head++) {
    const from = queue[head] as number;
    const last = start[from + 1] as number;
    for (let place = start[from] as number; place < last; place++) {
      const to = concept[place] as number;
      const note = to * width + offset;
      if (noted[note + seen] === search) continue;
      noted[note + seen] = search;
      noted[note + by] = place;
      noted[note + before] = from;
      if (noted[to * width + across + seen] === search) return to;
      queue[end++] = to;
    }
  }
  side.first = side.end;
  side.end = end;
  return -1;
}

function joined({ claims }: Adjacency, { noted, sides }: Notes, met: number, source: number, goal: number) {
  const claimsTo = (end: number, { rows, offset }: Side): CausalClaim[] => {
    const chain: CausalClaim[] = [];
    for (let here = met; here !== end; here = noted[here * width + offset + before] as number) {
      const place = noted[here * width + offset + by] as number;
      chain.push(claims[rows.claim[place] as number] as CausalClaim);
    }
    return chain;
  };
  return [...claimsTo(source, sides[0]).reverse(), ...claimsTo(goal, sides[1])];
}

function begin({ noted, search }: Notes, side: Side, concept: number): void {
  noted[concept * width + side.offset + seen] = search;
  side.queue[0] = concept;
  side.first = 0;
  side.end = 1;
}

function notesFor({ concepts, forward, backward }: Adjacency): Notes {
  const side = (rows: Rows, offset: number): Side => {
    return { rows, offset, queue: new Int32Array(concepts.length), first: 0, end: 0 };
  };
  const sides = [side(forward, 0), side(backward, width / 2)] as const;
  return { search: 0, noted: new Int32Array(concepts.length * width), sides };
}
