/**
 * The text of a PDF's page out of the scattered strings that a PDF is made of: lines, a blank line where a paragraph
 * begins, and raised small numbers in brackets, so that a note mark cannot be taken for a figure of the sentence.
 */

import { withoutRadicals } from './radicals.ts';

/** A string of a page, as pdf.js gives it: `transform` ends with its place, x to the right, y upwards. */
export interface PlacedText {
  readonly str: string;
  readonly transform: readonly number[];
  readonly height: number;
  readonly hasEOL: boolean;
}

interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A note mark is at most this high, in heights of what it stands beside, and raised by this much of it. */
const markHeight = 0.8;
const markRise = 0.15;
/** A paragraph's first line is set in by this many heights, or stands this many line distances below the last. */
const indent = 1.2;
const gap = 1.5;

export function pageText(items: readonly PlacedText[]): string {
  const lines = linesOf(items);
  const left = Math.min(...lines.map(({ x }) => x));
  const distance = median(lines.flatMap(({ y }, index) => (index === 0 ? [] : [(lines[index - 1]?.y ?? y) - y])));
  return lines
    .map((line, index) => {
      const last = lines[index - 1];
      if (last === undefined) return line.text;
      const setIn = (one: PlacedLine) => one.x - left > indent * one.height;
      const begins = (setIn(line) && !setIn(last)) || last.y - line.y > gap * distance;
      return begins ? `\n${line.text}` : line.text;
    })
    .join('\n');
}

function linesOf(items: readonly PlacedText[]): readonly PlacedLine[] {
  const lines: PlacedLine[] = [];
  let line: PlacedText[] = [];
  const close = () => {
    const text = line.map((item, index) => (isNoteMark(item, line, index) ? marked(item.str) : item.str)).join('');
    const first = line.find(({ str }) => str.trim() !== '');
    if (first !== undefined) {
      const [x = 0, y = 0] = first.transform.slice(4);
      lines.push({ text: withoutRadicals(text), x, y, height: first.height });
    }
    line = [];
  };
  for (const item of items) {
    line.push(item);
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

function isNoteMark(item: PlacedText, line: readonly PlacedText[], index: number): boolean {
  if (!/^\s*[0-9]{1,3}\s*$/.test(item.str)) return false;
  const written = ({ str, height }: PlacedText) => str.trim() !== '' && height > 0;
  const beside = line.slice(0, index).findLast(written) ?? line.slice(index + 1).find(written);
  if (beside === undefined) return false;
  const rise = (item.transform[5] ?? 0) - (beside.transform[5] ?? 0);
  return item.height <= markHeight * beside.height && rise >= markRise * beside.height;
}

const marked = (number: string) => `[${number.trim()}]`;

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
