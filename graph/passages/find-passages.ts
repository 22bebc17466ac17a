/**
 * Finding an article's passages in a reader's own copy, knowing nothing of them but their fingerprints: every window of
 * a wanted length whose rolling hash agrees (Karp and Rabin 1987) is confirmed by SHA-256. One search takes time
 * proportional to the length of the text times the number of distinct passage lengths.
 */
import type { Passage } from '../model/passage.ts';
import { digestOf } from './fingerprint.ts';
import { normalise } from './normalise.ts';
import { type Line, linesOf, type Omission, omissions } from './page-furniture.ts';
import { modulus, prefixHashes, weightOf } from './rolling-hash.ts';

/** UTF-16 offsets in the copy. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface FoundPassage extends Span {
  readonly ref: string;
  /** What stands between its lines and does not belong to it: the page header, number or note that was left out. */
  readonly interruptions: readonly Span[];
}

export interface PassageSearch {
  /** In the order of the copy. */
  readonly found: readonly FoundPassage[];
  /** References of the passages that are not in the copy, in the order given. */
  readonly missing: readonly string[];
}

/**
 * Looks for passages in the text of a copy. What the straight search does not find is looked for again with page
 * headers, page numbers and footnotes left out (page-furniture.ts). Passages of the same wording are given to the
 * places of that wording in order.
 */
export function findPassages(text: string, passages: readonly Passage[]): PassageSearch {
  const lines = linesOf(text);
  const found = new Map<string, FoundPassage>();
  let wanted = passages;
  for (const omission of omissions(text, lines)) {
    const left = whatIsLeft(text, lines, omission);
    const { codes, starts, ends } = normalise(left.text);
    for (const { ref, at, length } of search(codes, wanted)) {
      const start = left.origin(starts[at] ?? 0);
      // The origin of the last character and one more: after it a line may have been left out.
      const end = left.origin((ends[at + length - 1] ?? 1) - 1) + 1;
      const interruptions = left.omittedBetween(start, end);
      found.set(ref, { ref, start, end: withFullStop(text, end), interruptions });
    }
    wanted = passages.filter(({ ref }) => !found.has(ref));
    if (wanted.length === 0) break;
  }
  return {
    found: [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end),
    missing: wanted.map(({ ref }) => ref),
  };
}

/** The punctuation and note marks that close a sentence are no part of its fingerprint; the eye wants them with it. */
function withFullStop(text: string, end: number): number {
  const closing = /(?:\[\^?[0-9]{1,3}\]|[①-⑳”’"')）」』》】])*[。．.!?！？;；…]+[”’"')）」』》】]*/y;
  closing.lastIndex = end;
  return closing.test(text) ? closing.lastIndex : end;
}

interface Hit {
  readonly ref: string;
  readonly at: number;
  readonly length: number;
}

function search(codes: Uint32Array, passages: readonly Passage[]): readonly Hit[] {
  const hashes = prefixHashes(codes);
  const byLength = new Map<number, Map<number, Passage[]>>();
  for (const passage of passages) {
    const byHash = byLength.get(passage.len) ?? new Map<number, Passage[]>();
    byLength.set(passage.len, byHash);
    byHash.set(passage.rolling, [...(byHash.get(passage.rolling) ?? []), passage]);
  }
  const hits: Hit[] = [];
  for (const [length, byHash] of byLength) {
    const weight = weightOf(length);
    for (let at = 0; at + length <= codes.length && byHash.size > 0; at += 1) {
      const rolled = ((hashes[at + length] ?? 0) - (((hashes[at] ?? 0) * weight) % modulus) + modulus) % modulus;
      const candidates = byHash.get(rolled);
      if (candidates === undefined) continue;
      const digest = digestOf(codes.subarray(at, at + length));
      const index = candidates.findIndex(({ sha256 }) => sha256 === digest);
      const hit = candidates[index];
      if (hit === undefined) continue;
      hits.push({ ref: hit.ref, at, length });
      if (candidates.length === 1) byHash.delete(rolled);
      else candidates.splice(index, 1);
    }
  }
  return hits;
}

/** The text without some lines, where an offset of it was in the whole, and what is missing between two offsets there. */
function whatIsLeft(text: string, lines: readonly Line[], omission: Omission) {
  const omittedBetween = (from: number, to: number): readonly Span[] =>
    lines
      .filter(({ start, end }, index) => omission.has(index) && start < end && start >= from && end <= to)
      .map(({ start, end }) => ({ start, end }));
  if (omission.size === 0) return { text, origin: (offset: number) => offset, omittedBetween };
  const pieces: string[] = [];
  const begins: number[] = [];
  const origins: number[] = [];
  let length = 0;
  lines.forEach(({ start, next }, index) => {
    if (omission.has(index)) return;
    pieces.push(text.slice(start, next));
    begins.push(length);
    origins.push(start);
    length += next - start;
  });
  const origin = (offset: number) => {
    let [low, high] = [0, begins.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((begins[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (origins[low] ?? 0) + offset - (begins[low] ?? 0);
  };
  return { text: pieces.join(''), origin, omittedBetween };
}
