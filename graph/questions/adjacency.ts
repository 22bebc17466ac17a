/**
 * The causal layer as compressed sparse rows: built once per dataset version (or per filtered question), then only read.
 * Claims are numbered in code-unit order of their ids, concepts as those claims name them, the cause first; so the order
 * in which claims arrive changes nothing.
 */
import type { CausalClaim } from '../model/claim.ts';
import { byId } from '../model/order.ts';
import { signOf, signs } from '../model/sign.ts';
import { type Relation, relations } from '../model/vocabulary.ts';

/** Row v holds the entries from `start[v]` up to `start[v + 1]`, in order of claim id. */
export interface Rows {
  readonly start: Int32Array;
  /** The claim's number. */
  readonly claim: Int32Array;
  /** The concept at its other end. */
  readonly concept: Int32Array;
}

export interface Adjacency {
  /** Ids; a concept's number is its place here, which says nothing of its id. Only concepts that some claim joins. */
  readonly concepts: readonly string[];
  /** A claim's number is its place here. */
  readonly claims: readonly CausalClaim[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** By claim: the numbers of its two ends. */
  readonly cause: Int32Array;
  readonly effect: Int32Array;
  /** By claim: its place in `signs` (graph/model/sign.ts). */
  readonly sign: Uint8Array;
  /** From a concept to its effects. */
  readonly forward: Rows;
  /** From a concept to its causes. */
  readonly backward: Rows;
}

/** Takes claims in any order; ids are unique (a rule of the dataset). Time and space linear but for sorting ids. */
export function buildAdjacency(given: readonly CausalClaim[]): Adjacency {
  // Every store gives them in order.
  const { inOrder, concepts, numberOf, cause, effect, sign } = columnsOf(given);
  if (!inOrder) return buildAdjacency(given.toSorted(byId));
  const forward = rows(cause, effect, concepts.length);
  const backward = rows(effect, cause, concepts.length);
  return { concepts, claims: given, numberOf, cause, effect, sign, forward, backward };
}

const placeOfSign = Object.fromEntries(
  relations.map((relation) => [relation, signs.indexOf(signOf(relation))]),
) as Readonly<Record<Relation, number>>;

/** Looks at each claim once. */
function columnsOf(claims: readonly CausalClaim[]) {
  const concepts: string[] = [];
  const numberOf = new Map<string, number>();
  const meet = (id: string): number => {
    const known = numberOf.get(id);
    if (known !== undefined) return known;
    numberOf.set(id, concepts.length);
    return concepts.push(id) - 1;
  };
  const cause = new Int32Array(claims.length);
  const effect = new Int32Array(claims.length);
  const sign = new Uint8Array(claims.length);
  let inOrder = true;
  let before = '';
  for (let number = 0; number < claims.length; number++) {
    const claim = claims[number] as CausalClaim;
    inOrder &&= before <= claim.id;
    before = claim.id;
    cause[number] = meet(claim.cause);
    effect[number] = meet(claim.effect);
    sign[number] = placeOfSign[claim.relation];
  }
  return { inOrder, concepts, numberOf, cause, effect, sign };
}

/** By concept number: its place in the code-unit order of ids. */
export function ranksById({ concepts, numberOf }: Adjacency): Int32Array {
  const ranks = new Int32Array(concepts.length);
  // Without a function to compare by, sorting is by code units, and several times faster.
  for (const [rank, id] of concepts.toSorted().entries()) ranks[numberOf.get(id) as number] = rank;
  return ranks;
}

/** Reads a number at a place known to lie inside the array: every loop here runs within row bounds. */
export function at(array: Int32Array | Uint8Array, place: number): number {
  return array[place] as number;
}

/** A stable counting sort of the claims by one of their ends. */
function rows(by: Int32Array, other: Int32Array, concepts: number): Rows {
  const start = new Int32Array(concepts + 1);
  for (let claim = 0; claim < by.length; claim++)
    start[(by[claim] as number) + 1] = (start[(by[claim] as number) + 1] as number) + 1;
  for (let concept = 0; concept < concepts; concept++)
    start[concept + 1] = (start[concept + 1] as number) + (start[concept] as number);
  const next = start.slice();
  const claim = new Int32Array(by.length);
  const concept = new Int32Array(by.length);
  for (let number = 0; number < by.length; number++) {
    const row = by[number] as number;
    const place = next[row] as number;
    claim[place] = number;
    concept[place] = other[number] as number;
    next[row] = place + 1;
  }
  return { start, claim, concept };
}
