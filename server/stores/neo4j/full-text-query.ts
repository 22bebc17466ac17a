import { isHan, type SearchTerms } from '../../../graph/search/terms.ts';

/**
 * Terms as a Lucene query over the candidate index (statements/schema.ts): a Han run as a phrase of single characters, a
 * word as a prefix, all required.
 *
 * Only terms made of letters every analyzer splits alike are put into it: common Han characters, ASCII letters and
 * digits. Nothing in such a term is syntax to Lucene, so nothing needs escaping. Any other term is left out, which only
 * makes the answer wider; undefined where that leaves none.
 */
export function fullTextQuery(article: string, { han, words }: SearchTerms): string | undefined {
  const clauses = [
    ...han.filter(isCommonHan).map((run) => `+folded:"${run}"`),
    ...words.filter(isPlainWord).map((word) => `+folded:${word}*`),
  ];
  if (clauses.length === 0) return undefined;
  return [...(isPlainId(article) ? [`+article:"${article}"`] : []), ...clauses].join(' ');
}

function isCommonHan(run: string): boolean {
  return isHan(run) && /^[\u3400-\u4dbf\u4e00-\u9fff]+$/.test(run);
}

/** The tokenizer cuts words at 255 characters. */
function isPlainWord(word: string): boolean {
  return /^[a-z0-9]{1,255}$/.test(word);
}

function isPlainId(article: string): boolean {
  return /^[A-Za-z0-9-]+$/.test(article);
}
