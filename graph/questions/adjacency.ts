/**
 * The causal layer as compressed sparse rows: built once per dataset version (or per filtered question), then only read.
 * Concepts and claims are numbered in code-unit order of their ids, so the order in which claims arrive changes nothing.
 */
import type { CausalClaim } from '../model/claim.ts';
import { byId, codeUnitOrder } from '../model/order.ts';
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
  /** Ids; a concept's number is its place here. Only concepts that some claim joins. */
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
  const claims = isInOrder(given) ? given : given.toSorted(byId);
  const { concepts, numberOf, cause, effect } = numbered(claims);
  const sign = new Uint8Array(claims.length);
  for (let claim = 0; claim < claims.length; claim++)
    sign[claim] = placeOfSign[(claims[claim] as CausalClaim).relation];
  return {
    concepts,
    claims,
    numberOf,
    cause,
    effect,
    sign,
    forward: rows(cause, effect, concepts.length),
    backward: rows(effect, cause, concepts.length),
  };
}

const placeOfSign = Object.fromEntries(
  relations.map((relation) => [relation, signs.indexOf(signOf(relation))]),
) as Readonly<Record<Relation, number>>;

/** As every store gives them. */
function isInOrder(claims: readonly CausalClaim[]): boolean {
  for (let place = 1; place < claims.length; place++) {
    if ((claims[place - 1] as CausalClaim).id >= (claims[place] as CausalClaim).id) return false;
  }
  return true;
}

/** Numbers concepts as they are met, so that each id is looked up once an end, and then in the order of their ids. */
function numbered(claims: readonly CausalClaim[]) {
  const met = new Map<string, number>();
  const meet = (id: string): number => {
    const known = met.get(id);
    if (known !== undefined) return known;
    met.set(id, met.size);
    return met.size - 1;
  };
  const cause = new Int32Array(claims.length);
  const effect = new Int32Array(claims.length);
  for (let claim = 0; claim < claims.length; claim++) {
    const ends = claims[claim] as CausalClaim;
    cause[claim] = meet(ends.cause);
    effect[claim] = meet(ends.effect);
  }
  const concepts = [...met.keys()].sort(codeUnitOrder);
  const numberOf = new Map<string, number>();
  const final = new Int32Array(concepts.length);
  concepts.forEach((id, number) => {
    numberOf.set(id, number);
    final[met.get(id) ?? -1] = number;
  });
  for (let claim = 0; claim < claims.length; claim++) {
    cause[claim] = at(final, at(cause, claim));
    effect[claim] = at(final, at(effect, claim));
  }
  return { concepts, numberOf, cause, effect };
}

/** Reads a number at a place known to lie inside the array: every loop here runs within row bounds. */
export function at(array: Int32Array | Uint8Array, place: number): number {
  return array[place] as number;
}

/** A stable counting sort of the claims by one of their ends. */
function rows(by: Int32Array, other: Int32Array, concepts: number): Rows {
  const start = new Int32Array(concepts + 1);
  for (let claim = 0; claim < by.length; claim++) start[at(by, claim) + 1] = at(start, at(by, claim) + 1) + 1;
  for (let concept = 0; concept < concepts; concept++) start[concept + 1] = at(start, concept + 1) + at(start, concept);
  const next = start.slice();
  const claim = new Int32Array(by.length);
  const concept = new Int32Array(by.length);
  for (let number = 0; number < by.length; number++) {
    const row = at(by, number);
    const place = at(next, row);
    claim[place] = number;
    concept[place] = at(other, number);
    next[row] = place + 1;
  }
  return { start, claim, concept };
}
