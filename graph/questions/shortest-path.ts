/**
 * One shortest path between two concepts, searched from both ends at once (Pohl 1971, Bi-directional search): level by
 * level on the side that has fewer concepts to look at next. On a large graph it looks at a small part of it, and takes no
 * time for the rest: what it notes down is kept with the adjacency and never wiped.
 */
import type { CausalClaim } from '../model/claim.ts';
import type { Adjacency, Rows } from './adjacency.ts';

/** One of the two searches. Concepts stand in the order they were met, each with the place in the queue it was met from. */
interface Side {
  readonly rows: Rows;
  readonly queue: Int32Array;
  readonly from: Int32Array;
  /** The queue's last level. */
  first: number;
  end: number;
}

/**
 * By concept, the mark of the search and the side that met it last: a byte each, because a large graph is looked at in no
 * order of its memory. What a byte cannot tell apart is wiped in time.
 */
interface Notes {
  readonly met: Uint8Array;
  /** The mark of the last search ahead; the next mark is its search back. */
  mark: number;
  readonly ahead: Side;
  readonly back: Side;
}
const greatestMark = 254;

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
  const { met, ahead, back } = notes;
  if (notes.mark === greatestMark) met.fill(0);
  notes.mark = notes.mark === greatestMark ? 2 : notes.mark + 2;
  const { mark } = notes;
  begin(ahead, source);
  begin(back, goal);
  met[source] = mark;
  met[goal] = mark + 1;
  for (let length = 1; length <= longest; length++) {
    const forward = ahead.end - ahead.first <= back.end - back.first;
    const side = forward ? ahead : back;
    if (side.first === side.end) return undefined;
    const meeting = forward ? grow(ahead, met, mark, mark + 1) : grow(back, met, mark + 1, mark);
    if (meeting) return joined(adjacency, side, forward ? back : ahead);
  }
  return undefined;
}

/** One level on; whether the other side was met, by the concept that then stands last in the queue. */
function grow(side: Side, met: Uint8Array, own: number, other: number): boolean {
  const { queue, from, rows } = side;
  const { start, concept } = rows;
  const level = side.end;
  let end = level;
  for (let head = side.first; head < level; head++) {
    const here = queue[head] as number;
    const last = start[here + 1] as number;
    for (let place = start[here] as number; place < last; place++) {
      const to = concept[place] as number;
      const mark = met[to] as number;
      if (mark === own) continue;
      met[to] = own;
      queue[end] = to;
      from[end++] = head;
      if (mark !== other) continue;
      side.end = end;
      return true;
    }
  }
  side.first = level;
  side.end = end;
  return false;
}

/** `side` has just met the other one. */
function joined(adjacency: Adjacency, side: Side, other: Side): readonly CausalClaim[] {
  const middle = side.end - 1;
  const across = placeOf(side.queue[middle] as number, other.queue, 0);
  const [ahead, back] = side.rows === adjacency.forward ? [side, other] : [other, side];
  const [endAhead, endBack] = ahead === side ? [middle, across] : [across, middle];
  return [...claimsTo(adjacency, ahead, endAhead).reverse(), ...claimsTo(adjacency, back, endBack)];
}

/** The claims by which a place in the queue was reached, the last one first. */
function claimsTo({ claims }: Adjacency, { rows, queue, from }: Side, place: number): CausalClaim[] {
  const chain: CausalClaim[] = [];
  for (let here = place; here !== 0; here = from[here] as number) {
    const before = queue[from[here] as number] as number;
    const entry = placeOf(queue[here] as number, rows.concept, rows.start[before] as number);
    chain.push(claims[rows.claim[entry] as number] as CausalClaim);
  }
  return chain;
}

/** The first place from `first` on that holds a concept, which is known to be there. */
function placeOf(concept: number, concepts: Int32Array, first: number): number {
  let place = first;
  while (concepts[place] !== concept) place++;
  return place;
}

function begin(side: Side, concept: number): void {
  side.queue[0] = concept;
  side.first = 0;
  side.end = 1;
}

function notesFor(adjacency: Adjacency): Notes {
  const count = adjacency.concepts.length;
  const side = (rows: Rows): Side => {
    return { rows, queue: new Int32Array(count), from: new Int32Array(count), first: 0, end: 0 };
  };
  const notes = { met: new Uint8Array(count), mark: 0, ahead: side(adjacency.forward), back: side(adjacency.backward) };
  kept.set(adjacency, notes);
  return notes;
}
