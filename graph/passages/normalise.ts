/**
 * Scheme han-alnum-v1: what is left of a text when everything is taken away that differs from copy to copy. Note marks
 * go, then NFKC is applied, then only Han characters and ASCII letters and digits are kept, in lower case. So quotation
 * marks, white space, line breaks, hyphens, widths of digits and letters, and Markdown signs make no difference.
 */
export const scheme = 'han-alnum-v1';

export interface Normalised {
  /** The code points that are left. */
  readonly codes: Uint32Array;
  /** For each of them, where the character it comes from starts and ends in the original (UTF-16 offsets). */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Note marks: `[^12]`, `[12]`, `[3-5]`, `[3,4]` in any width of bracket and digit, broken over lines or not; circled
 * numbers; superscript digits. Circled numbers go even where they count a list: the mark carries no wording, and copies
 * disagree on what it is.
 */
const noteMark =
  /[[［〔【]\s{0,8}\^?(?:\s{0,8}[0-9０-９]){1,3}(?:\s{0,8}[-–,，、](?:\s{0,8}[0-9０-９]){1,3})*\s{0,8}[\]］〕】]|[①-⑳㉑-㉟㊱-㊿⓪❶-❿¹²³⁰⁴-⁹]/g;

/** A character with the marks combined with it: normalised as a whole, for NFKC may join them. */
const cluster = /\P{M}\p{M}*|\p{M}+/uy;
const kept = /[\p{Script=Han}A-Za-z0-9]/u;

/** The normalised text with its way back to the original. Time and space are linear in the text. */
export function normalise(text: string): Normalised {
  const codes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (code: number, start: number, end: number) => {
    codes.push(code);
    starts.push(start);
    ends.push(end);
  };
  const unmarked = text.replace(noteMark, (mark) => ' '.repeat(mark.length));
  for (let index = 0; index < unmarked.length; ) {
    const code = unmarked.charCodeAt(index);
    const plain = plainCode(code);
    if (plain !== undefined && !mayCombine(unmarked.charCodeAt(index + 1))) {
      if (plain > 0) keep(plain, index, index + 1);
      index += 1;
      continue;
    }
    cluster.lastIndex = index;
    const original = cluster.exec(unmarked)?.[0] ?? unmarked.charAt(index);
    for (const character of original.normalize('NFKC')) {
      if (!kept.test(character)) continue;
      keep(character.toLowerCase().codePointAt(0) ?? 0, index, index + original.length);
    }
    index += original.length;
  }
  return { codes: Uint32Array.from(codes), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The short way for most of a text: what an ASCII sign or a unified ideograph becomes; 0: nothing; undefined: see NFKC. */
function plainCode(code: number): number | undefined {
  if (code >= 0x4e00 && code <= 0x9fff) return code;
  if (code >= 0x80) return undefined;
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)) return code;
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : 0;
}

/** False only of signs that never combine with the one before: ASCII, ideographs, CJK punctuation, the end. */
function mayCombine(code: number): boolean {
  return !(
    code < 0x300 ||
    Number.isNaN(code) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3001 && code <= 0x3020)
  );
}

/** The normalised text as a string. */
export function normalText(text: string): string {
  return textOf(normalise(text).codes);
}

/** Code points as a string. */
export function textOf(codes: Uint32Array): string {
  let text = '';
  // In pieces: a call takes only so many arguments.
  for (let start = 0; start < codes.length; start += 4096) {
    text += String.fromCodePoint(...codes.subarray(start, start + 4096));
  }
  return text;
}
