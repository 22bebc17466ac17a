/** Wraps the label of a concept into lines of nearly equal width, in Chinese as in English. */

/** The width of a piece of text, in whatever unit the caller wraps in. */
export type Measure = (text: string) => number;

const han = /\p{Script=Han}/u;
/** Signs that may not begin a line. */
const clinging = /^[，。、；：！？）》」』〉”’·…%）\])\p{Mn}]/u;
/** Signs after which no line ends. */
const opening = /[（《「『〈“‘([]$/u;

/** Pieces that no line break may tear: a Han character with the signs that cling to it, a Latin word with its space, half a compound. */
export function unbreakablePieces(label: string): readonly string[] {
  const found: string[] = [];
  for (const [part] of label.matchAll(/\p{Script=Han}|[^\p{Script=Han}\s-]+-?\s*|-|\s+/gu)) {
    const last = found.at(-1);
    if (last !== undefined && (clinging.test(part) || opening.test(last) || /^\s+$/.test(part))) {
      found[found.length - 1] = last + part;
    } else found.push(part);
  }
  return found;
}

/** Where words of running Chinese end, if the platform can tell; no line should end inside one. */
function wordEnds(label: string): ReadonlySet<number> | undefined {
  if (!han.test(label) || typeof Intl === 'undefined' || !('Segmenter' in Intl)) return undefined;
  const ends = new Set<number>();
  for (const { index, segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(label)) {
    ends.add(index + segment.length);
  }
  return ends;
}

/**
 * The fewest lines none of which is wider than `widest`, at most `most`; of these the most even, and rather not inside a
 * Chinese word. If even `most` lines are too wide, that many are given all the same: a label is never cut off.
 */
export function wrapLabel(label: string, measure: Measure, widest: number, most: number): readonly string[] {
  const parts = unbreakablePieces(label);
  const ends = wordEnds(label);
  const tornWord = ends === undefined ? 0 : measure('字') * 2;
  const tornCompound = measure('字') * 3;
  const line = (from: number, to: number) => parts.slice(from, to).join('').trimEnd();
  const offset = [0];
  for (const part of parts) offset.push((offset.at(-1) ?? 0) + part.length);

  for (let count = 1; ; count += 1) {
    let best: { readonly breaks: readonly number[]; readonly width: number; readonly cost: number } | undefined;
    const divide = (breaks: readonly number[]) => {
      const from = breaks.at(-1) ?? 0;
      if (breaks.length < count) {
        for (let next = from + 1; next <= parts.length - (count - breaks.length - 1); next += 1) {
          if (breaks.length === count - 1 && next !== parts.length) continue;
          divide([...breaks, next]);
        }
        return;
      }
      const widths = breaks.map((to, index) => measure(line(breaks[index - 1] ?? 0, to)));
      const width = Math.max(...widths);
      const torn = breaks.slice(0, -1).reduce((sum, at) => {
        if (parts[at - 1]?.endsWith('-')) return sum + tornCompound;
        return ends === undefined || ends.has(offset[at] ?? 0) ? sum : sum + tornWord;
      }, 0);
      const tooWide = Math.max(0, width - widest);
      // Of equally wide ones the most even: no word that joins two others stands alone.
      const uneven = (width - Math.min(...widths)) / 10;
      const cost = width + uneven + torn + tooWide * 10;
      if (best === undefined || cost < best.cost) best = { breaks, width, cost };
    };
    divide([]);
    const last = count >= most || count >= parts.length;
    if (best !== undefined && (last || best.width <= widest)) {
      const { breaks } = best;
      return breaks.map((to, index) => line(breaks[index - 1] ?? 0, to));
    }
    if (last) return [label];
  }
}
