/** Search hits as a list to choose from: kinds together, the kind of the best hit first. */
import type { SearchHit, SearchKind } from '../../graph/answers/search.ts';

export interface HitGroup {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
}

export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}

export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** The parts of a text, marked where the answer says that it matched; marks come in order and do not overlap. */
export function markedParts(
  text: string,
  marks: readonly Mark[],
): readonly { readonly text: string; readonly marked: boolean }[] {
  const parts: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** Characters before the first mark that a line surely has room for. */
const roomBefore = 18;

/** The same parts for one line: what stands far before the first mark gives way, so that the mark is seen. */
export function partsOnALine(text: string, marks: readonly Mark[]): ReturnType<typeof markedParts> {
  const parts = markedParts(text, marks);
  const [first] = parts;
  if (first === undefined || first.marked || parts.length === 1 || first.text.length <= roomBefore * 1.5) return parts;
  const near = Array.from(first.text).slice(-roomBefore).join('');
  return [{ text: `…${near}`, marked: false }, ...parts.slice(1)];
}
