/** Whether and how well the terms of a query match one text. */
import { isHan, runsOf, type SearchTerms } from './terms.ts';

export interface Match {
  /** Those of the query's terms that match, at least one. */
  readonly terms: readonly string[];
  /**
   * exact: all terms match, and together they are the whole text. begins: all match, one of them at the very beginning.
   * contains: all match. part: only some do.
   */
  readonly grade: 'exact' | 'begins' | 'contains' | 'part';
  /** How many characters of the text no term accounts for, at least: the shorter a text, the closer it is. */
  readonly rest: number;
}

/** All terms of a query in one list: Han runs first, then words. */
export function termsIn({ han, words }: SearchTerms): readonly string[] {
  return [...han, ...words];
}

/** How these terms match a text; undefined where none does. */
export function matchText(terms: readonly string[], text: string): Match | undefined {
  const runs = runsOf(text);
  const matched = terms.filter((term) => runs.some((run) => holds(run, term)));
  if (matched.length === 0) return undefined;
  return {
    terms: matched,
    grade: grade(terms, matched, runs),
    rest: Math.max(0, lengthOf(runs) - lengthOf(matched)),
  };
}

/** A Han run is found anywhere in a Han run, a word at the beginning of a word. */
function holds(run: string, term: string): boolean {
  return isHan(term) ? isHan(run) && run.includes(term) : !isHan(run) && run.startsWith(term);
}

function grade(terms: readonly string[], matched: readonly string[], runs: readonly string[]): Match['grade'] {
  if (matched.length < terms.length) return 'part';
  if (runs.every((run) => terms.includes(run)) && terms.every((term) => runs.includes(term))) return 'exact';
  return terms.some((term) => runs[0]?.startsWith(term)) ? 'begins' : 'contains';
}

function lengthOf(runs: readonly string[]): number {
  return runs.reduce((sum, run) => sum + run.length, 0);
}
