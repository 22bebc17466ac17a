/**
 * What a page adds to a text and an extracted copy puts in the middle of its sentences: running headers and footers,
 * page numbers, footnotes. Nobody can tell them from the text for certain, so this file proposes readings of the copy,
 * each a set of lines to leave out, the most careful first. A wrong proposal does no harm: a passage counts as found
 * only when its SHA-256 agrees, and what one reading finds no later reading can lose.
 *
 * 1. Nothing is left out.
 * 2. Bare page numbers, and lines that recur once their digits are taken away (at least twice, at most 80 characters).
 * 3. Also the notes at the foot of a page: from a line that begins with a note mark to the page's end.
 * 4. Also, at every page break, up to two lines before and up to two after it, in all combinations; and the same with
 *    recurring lines left in, for lines of the text may recur too. A page break is a form feed or a bare page number.
 */
import { normalText } from './normalise.ts';

export interface Line {
  /** UTF-16 offsets in the copy, without the line break. */
  readonly start: number;
  readonly end: number;
  /** Where the next line starts. */
  readonly next: number;
}

/** A set of lines to leave out, by their index. */
export type Omission = ReadonlySet<number>;

const breaks = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
const pageNumber =
  /^[^\p{L}\p{N}]*(?:第|page|p\.)?\s*(?:\p{Nd}{1,5}|[ivxlc]{1,7})\s*(?:页|(?:\/|of)\s*\p{Nd}{1,5})?[^\p{L}\p{N}]*$/iu;
const noteStart = /^\s*(?:[[［〔【]\^?[0-9０-９]{1,3}[\]］〕】]|[①-⑳㉑-㉟㊱-㊿])/;
const longestHeader = 80;
const edge = 2;

/** The lines of a copy, whatever breaks them. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(breaks)) {
    const next = match.index + match[0].length;
    lines.push({ start, end: match.index, next });
    start = next;
  }
  lines.push({ start, end: text.length, next: text.length });
  return lines;
}

/** The readings to be tried one after the other; those that leave out nothing new are not repeated. */
export function* omissions(text: string, lines: readonly Line[]): Generator<Omission> {
  yield new Set();
  const wording = lines.map(({ start, end }) => text.slice(start, end));
  const bare = wording.map((line) => pageNumber.test(line.normalize('NFKC')));
  const kernels = wording.map((line) =>
    line.length > 4 * longestHeader ? '' : normalText(line).replace(/[0-9]/g, ''),
  );
  const times = new Map<string, number>();
  for (const kernel of kernels) times.set(kernel, (times.get(kernel) ?? 0) + 1);
  const recurs = (index: number) => {
    const kernel = kernels[index] ?? '';
    return kernel !== '' && kernel.length <= longestHeader && (times.get(kernel) ?? 0) > 1;
  };
  const numbers = new Set(lines.flatMap((_, index) => (bare[index] ? [index] : [])));
  const furniture = new Set(lines.flatMap((_, index) => (bare[index] || recurs(index) ? [index] : [])));

  const pageEnds = lines.flatMap(({ end }, index) => (bare[index] || text[end] === '\f' ? [index] : []));
  const withNotes = new Set([...furniture, ...notesBefore(pageEnds, wording)]);

  const seen = new Set<string>(['']);
  const isNew = (omission: Omission) => {
    const key = [...omission].sort((a, b) => a - b).join(' ');
    return !seen.has(key) && seen.add(key);
  };
  const blank = (index: number) => (wording[index] ?? '').trim() === '';
  for (const omission of [furniture, withNotes]) if (isNew(omission)) yield omission;
  for (const left of [furniture, withNotes, numbers]) {
    for (let before = 0; before <= edge; before += 1) {
      for (let after = 0; after <= edge; after += 1) {
        const omission = new Set(left);
        const away = (index: number) => blank(index) || left.has(index);
        for (const end of pageEnds) {
          for (const index of neighbours(end, -1, before, lines.length, away)) omission.add(index);
          for (const index of neighbours(end + 1, 1, after, lines.length, away)) omission.add(index);
        }
        if (isNew(omission)) yield omission;
      }
    }
  }
}

/** The first `count` lines from `start` on, in one direction, that are not away already. */
function* neighbours(start: number, step: 1 | -1, count: number, total: number, away: (index: number) => boolean) {
  let left = count;
  for (let index = start; left > 0 && index >= 0 && index < total; index += step) {
    if (away(index)) continue;
    left -= 1;
    yield index;
  }
}

/** On every page the lines from the first that begins with a note mark to the page's end. */
function notesBefore(pageEnds: readonly number[], wording: readonly string[]): readonly number[] {
  let start = 0;
  return pageEnds.flatMap((end) => {
    const page = wording.slice(start, end + 1);
    const first = page.findIndex((line) => noteStart.test(line));
    const from = start + first;
    start = end + 1;
    return first < 0 ? [] : Array.from({ length: end - from + 1 }, (_, offset) => from + offset);
  });
}
