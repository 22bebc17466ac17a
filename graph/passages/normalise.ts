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
 * Note marks: `[^12]`, `[12]`, `[3-5]`, `[3,4]` in any width of bracket and digit; circled numbers; superscript digits.
 * Circled numbers go even where they count a list: the mark carries no wording, and copies disagree on what it is.
 */
const noteMark = /[[［〔【]\^?[0-9０-９]{1,3}(?:[-–,，、][0-9０-９]{1,3})*[\]］〕】]|[①-⑳㉑-㉟㊱-㊿⓪❶-❿¹²³⁰⁴-⁹]/g;

/** A character with the marks combined with it: normalised as a whole, for NFKC may join them. */
const cluster = /\P{M}\p{M}*|\p{M}+/gu;
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
  for (const { 0: original, index } of unmarked.matchAll(cluster)) {
    for (const character of original.normalize('NFKC')) {
      if (!kept.test(character)) continue;
      keep(character.toLowerCase().codePointAt(0) ?? 0, index, index + original.length);
    }
  }
  return { codes: Uint32Array.from(codes), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
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
