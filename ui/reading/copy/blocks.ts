/**
 * A copy as it is read on the screen: its paragraphs, set anew, with every sentence that was found marked. Lines are
 * joined where the copy only breaks them because its page ends there; a sentence that was found is never torn apart.
 */
import { paragraphOf } from '../../../graph/model/reference.ts';
import type { FoundPassage } from '../../../graph/passages/find-passages.ts';

export interface Piece {
  /** The sentence this is; undefined: what stands between sentences. */
  readonly ref?: string;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly text: string;
  /** A page header or note in the middle of a sentence. */
  readonly interrupts: boolean;
}

export interface Block {
  readonly heading: boolean;
  readonly pieces: readonly Piece[];
}

/** What stands between two sentences of one paragraph is at most a note mark or the head of a page, if no longer than this. */
const longestAside = 120;

export function blocksOf(text: string, found: readonly FoundPassage[]): readonly Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  const close = () => {
    if (pieces.length > 0) blocks.push(block(pieces));
    pieces = [];
  };
  let at = endOfFrontMatter(text);
  // Metadata that quote a sentence are shown with it.
  if (found.some(({ start }) => start < at)) at = 0;
  let last: FoundPassage | undefined;
  for (const passage of found) {
    // One sentence may stand inside another.
    if (passage.end <= at) continue;
    const between = text.slice(at, passage.start);
    const together = last !== undefined && paragraphOf(last.ref) === paragraphOf(passage.ref);
    if (together && between.length <= longestAside) {
      if (between !== '') pieces.push(plain(joined(text.slice(at - 1, passage.start + 1)).slice(1, -1)));
    } else {
      addBetween(at, passage.start);
      if (/[\n\r\f][^\S\n]*$/.test(between)) close();
    }
    pieces.push({ ref: passage.ref, parts: partsOf(text, { ...passage, start: Math.max(at, passage.start) }) });
    at = passage.end;
    last = passage;
  }
  addBetween(at, text.length);
  close();
  return blocks;

  /** With the character before, which says whether a line break after it is the end of a paragraph. */
  function addBetween(start: number, end: number): void {
    const context = start === 0 ? 0 : 1;
    paragraphs(text.slice(start - context, end)).forEach((paragraph, index) => {
      if (index > 0) close();
      const shown = joined(paragraph).slice(index === 0 ? context : 0);
      if (shown.trim() !== '') pieces.push(plain(shown));
    });
  }
}

/** What a Markdown file says of itself between two lines of dashes at its head is no part of what it holds. */
function endOfFrontMatter(text: string): number {
  return /^\ufeff?---[^\S\n]*\n(?:[^\n]*\n)*?(?:---|\.\.\.)[^\S\n]*(?:\n|$)/.exec(text)?.[0].length ?? 0;
}

const plain = (text: string): Piece => ({ parts: [{ text, interrupts: false }] });

/** What a converter puts before a heading that has a number or name of its own: `1.1 (一)…`, `notes 注释`, `0 引言`. */
const address =
  /^(?:(?:[a-z]+(?:-[0-9]+)?|0)\s+(?=\p{Script=Han})|[0-9]+(?:\.[0-9]+)*\s+(?=[（(]?[一二三四五六七八九十]+[)）、]))/u;

/** A Markdown heading loses its signs, and an address that doubles its number. */
function block(pieces: readonly Piece[]): Block {
  const [first, ...others] = pieces;
  const mark = first?.ref === undefined ? /^\s*#{1,6}\s+/.exec(first?.parts[0]?.text ?? '') : null;
  if (first === undefined || mark === null) return { heading: false, pieces };
  const words = (first.parts[0]?.text ?? '').slice(mark[0].length).replace(address, '');
  return { heading: true, pieces: [plain(words), ...others] };
}

function partsOf(text: string, { start, end, interruptions }: FoundPassage): readonly Part[] {
  const parts: Part[] = [];
  let at = start;
  for (const interruption of interruptions) {
    if (interruption.start < at) continue;
    parts.push({ text: joined(text.slice(at, interruption.start)), interrupts: false });
    parts.push({ text: joined(text.slice(interruption.start, interruption.end)), interrupts: true });
    at = interruption.end;
  }
  parts.push({ text: joined(text.slice(at, end)), interrupts: false });
  return parts.filter((part) => part.text.trim() !== '');
}

/**
 * Where a new paragraph begins: at an empty line or a new page, and at a line that is set in, is a heading or an item, or
 * follows the end of a sentence.
 */
const begins =
  /(?:\r?\n[^\S\n]*){2,}|\f|\r?\n(?=[\u3000\t]|[^\S\n]{2,}|#{1,6} |[-*] |\[\^?[0-9]+\]|\|)|(?<=[。！？.!?”」）)])\r?\n/;

function paragraphs(text: string): readonly string[] {
  return text.split(begins);
}

/** Lines set anew: no space between Han characters and their punctuation, one between words. */
function joined(text: string): string {
  return text
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])\s*[\n\r\f]\s*|\s*[\n\r\f]\s*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
      '',
    )
    .replace(/\s*[\n\r\f]\s*/g, ' ');
}
