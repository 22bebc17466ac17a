/**
 * What a search asks for. Text is folded the same way wherever it is indexed or asked: NFKC, lower case, runs of Han
 * characters and runs of other letters and digits. A Han run matches as a substring of a Han run, a word as the
 * beginning of a word; all terms must match in one record.
 */
export interface SearchTerms {
  readonly han: readonly string[];
  readonly words: readonly string[];
}

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** The runs of a text, folded, in order. */
export function runsOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(runs) ?? [];
}

export function isHan(run: string): boolean {
  return /^\p{Script=Han}/u.test(run);
}

/** The distinct terms of a query; both lists empty when it holds neither letter nor digit. */
export function searchTerms(query: string): SearchTerms {
  const distinct = [...new Set(runsOf(query))];
  return { han: distinct.filter(isHan), words: distinct.filter((run) => !isHan(run)) };
}
