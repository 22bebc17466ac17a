/** Search hits as a list to choose from: kinds together, the kind of the best hit first. */
import type { SearchHit, SearchKind } from '../../graph/answers/search.ts';
import { runsOf } from '../../graph/search/terms.ts';

export interface HitGroup {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
}

export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}

/**
 * The parts of a text, those that a query names marked. Letters are compared after folding case; where folding would
 * change the length of the text, nothing is marked rather than the wrong characters.
 */
export function markedParts(
  text: string,
  query: string,
): readonly { readonly text: string; readonly marked: boolean }[] {
  const folded = text.toLowerCase();
  const terms = runsOf(query);
  if (folded.length !== text.length) return [{ text, marked: false }];
  const marked = Array.from({ length: text.length }, () => false);
  for (const term of terms) {
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
      marked.fill(true, at, at + term.length);
    }
  }
  const parts: { text: string; marked: boolean }[] = text === '' ? [{ text, marked: false }] : [];
  for (const [index, mark] of marked.entries()) {
    const last = parts.at(-1);
    if (last?.marked === mark) last.text += text.charAt(index);
    else parts.push({ text: text.charAt(index), marked: mark });
  }
  return parts;
}
