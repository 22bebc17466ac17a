/** A passage reference (graph/model/passage.ts) taken apart for reading. */
export type Place =
  | { readonly kind: 'sentence'; readonly part: string; readonly paragraph: number; readonly sentence: number }
  | { readonly kind: 'cell'; readonly part: string; readonly row: number; readonly column: number };

/** Undefined: not a passage reference. `part` is the id of the section or table. */
export function placeOf(reference: string): Place | undefined {
  const sentence = /^(.+)\.p([0-9]+)\.s([0-9]+)$/.exec(reference);
  if (sentence !== null) {
    const [, part = '', paragraph, number] = sentence;
    return { kind: 'sentence', part, paragraph: Number(paragraph), sentence: Number(number) };
  }
  const cell = /^(T[0-9]+)\.r([0-9]+)\.c([0-9]+)$/.exec(reference);
  if (cell === null) return undefined;
  const [, part = '', row, column] = cell;
  return { kind: 'cell', part, row: Number(row), column: Number(column) };
}
