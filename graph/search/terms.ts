/**
 * What a search asks for. Text is folded the same way wherever it is indexed or asked: NFKC, lower case, simplified
 * characters, then runs of Han characters and runs of other letters and digits. A Han run matches as a substring of a Han
 * run, a word as the beginning of a word; all terms must match in one record.
 */
import { simplified } from './simplified.ts';

/**
 * In which way words are found, the closest first. typed: as they stand. pinyin, initials: of a Chinese name. regional:
 * Taiwan's words for the mainland's. spelling: joined, split, or another number. typo: a slip of the hand.
 */
export const ways = ['typed', 'pinyin', 'initials', 'regional', 'spelling', 'typo'] as const;
export type Way = (typeof ways)[number];

/** One way to find a term: all of these folded runs must be there; of pinyin and initials, in a name's spelling. */
export interface Wording {
  readonly way: Way;
  readonly runs: readonly string[];
}

export interface SearchTerm {
  /** The run as it was typed, in lower case. */
  readonly typed: string;
  /** Any of them will do, the closest first. */
  readonly wordings: readonly Wording[];
}

export interface SearchTerms {
  readonly terms: readonly SearchTerm[];
  /** How many of the terms a record must hold. */
  readonly least: 'all' | 'one';
}

const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** A text as it is compared. */
export function folded(text: string): string {
  return simplified(lowered(text));
}

/** The runs of a text, folded, in order. */
export function runsOf(text: string): readonly string[] {
  return folded(text).match(run) ?? [];
}

export interface PlacedRun {
  readonly run: string;
  /** Where it begins in the folded text. */
  readonly at: number;
}

/** The same, each with its place. */
export function placedRunsOf(text: string): readonly PlacedRun[] {
  return [...folded(text).matchAll(run)].map(({ 0: found, index }) => ({ run: found, at: index }));
}

/** The same runs before characters are simplified: as many, of as many characters. */
export function unsimplifiedRunsOf(text: string): readonly string[] {
  return lowered(text).match(run) ?? [];
}

export function isHan(run: string): boolean {
  return /^\p{Script=Han}/u.test(run);
}

/** Found in the spelling of a name (graph/search/spelt-name.ts) instead of its characters. */
export function isSpelt({ way }: Wording): boolean {
  return way === 'pinyin' || way === 'initials';
}

/** The distinct terms of a query as they stand; none when it holds neither letter nor digit. */
export function searchTerms(query: string): SearchTerms {
  const typed = new Map(unsimplifiedRunsOf(query).map((run) => [simplified(run), run]));
  return {
    terms: [...typed].map(([run, typed]) => ({ typed, wordings: [{ way: 'typed', runs: [run] }] })),
    least: 'all',
  };
}

function lowered(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
