/**
 * The causal layer as compressed sparse rows: built once per dataset version (or per filtered question), then only read.
 * Concepts and claims are numbered in code-unit order of their ids, so the order in which claims arrive changes nothing.
 */
import type { CausalClaim } from '../model/claim.ts';
import { byId, codeUnitOrder } from '../model/order.ts';
import { signOf, signs } from '../model/sign.ts';

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
export function buildAdjacency(unordered: readonly CausalClaim[]): Adjacency {
  const claims = unordered.toSorted(byId);
  const concepts = [...new Set(claims.flatMap(({ cause, effect }) => [cause, effect]))].sort(codeUnitOrder);
  const numberOf = new Map(concepts.map((id, number) => [id, number]));
  const ends = (end: 'cause' | 'effect') => Int32Array.from(claims, (claim) => numberOf.get(claim[end]) ?? -1);
  const cause = ends('cause');
  const effect = ends('effect');
  return {
    concepts,
    claims,
    numberOf,
    cause,
    effect,
    sign: Uint8Array.from(claims, ({ relation }) => signs.indexOf(signOf(relation))),
    forward: rows(cause, effect, concepts.length),
    backward: rows(effect, cause, concepts.length),
  };
}

/** Reads a number at a place known to lie inside the array: every loop here runs within row bounds. */
export function at(array: Int32Array | Uint8Array, place: number): number {
  return array[place] as number;
}

/** A stable counting sort of the claims by one of their ends. */
function rows(by: Int32Array, other: Int32Array, concepts: number): Rows {
  const start = new Int32Array(concepts + 1);
  for (const concept of by) start[concept + 1] = at(start, concept + 1) + 1;
  for (let concept = 0; concept < concepts; concept++) start[concept + 1] = at(start, concept + 1) + at(start, concept);
  const next = start.slice();
  const claim = new Int32Array(by.length);
  const concept = new Int32Array(by.length);
  by.forEach((row, number) => {
    const place = at(next, row);
    claim[place] = number;
    concept[place] = at(other, number);
    next[row] = place + 1;
  });
  return { start, claim, concept };
}
