import { isHan, isSpelt, type SearchTerm, type SearchTerms, type Wording } from '../../../graph/search/terms.ts';

/**
 * Terms as a Lucene query over the candidate index (statements/schema.ts): a Han run as a phrase of single characters, a
 * word as a prefix of a folded word, pinyin and initials as a prefix of a name's spelling; any wording of a term will do.
 *
 * Only runs made of letters every analyzer splits alike are put into it: common Han characters, ASCII letters and
 * digits. Nothing in such a run is syntax to Lucene, so nothing needs escaping. Any other is left out, which only makes
 * the answer wider; undefined where that leaves nothing to go by.
 */
export function fullTextQuery(article: string, { terms, least }: SearchTerms): string | undefined {
  const clauses = terms.map(clauseOf);
  const known = clauses.filter((clause) => clause !== undefined);
  if (known.length === 0 || (least === 'one' && known.length < clauses.length)) return undefined;
  const wanted = least === 'all' ? known.map((clause) => `+${clause}`).join(' ') : `+(${known.join(' ')})`;
  return isPlainId(article) ? `+article:"${article}" ${wanted}` : wanted;
}

/** Undefined where one of the wordings leaves nothing to go by: anything could be meant by it. */
function clauseOf({ wordings }: SearchTerm): string | undefined {
  const clauses = wordings.map(clauseOfWording);
  return clauses.includes(undefined) ? undefined : `(${clauses.join(' ')})`;
}

function clauseOfWording(wording: Wording): string | undefined {
  const property = isSpelt(wording) ? 'spelt' : 'folded';
  const clauses = wording.runs.flatMap((run) => {
    if (isCommonHan(run)) return [`+${property}:"${run}"`];
    return isPlainWord(run) ? [`+${property}:${run}*`] : [];
  });
  return clauses.length === 0 ? undefined : `(${clauses.join(' ')})`;
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
