/** Where in a text as it is written stands what matched in the folded text. */
import type { Span } from './match.ts';
import { folded } from './terms.ts';

/**
 * The spans of a text that these spans of the folded text come from. None where folding the text piece by piece does not
 * give the folded text (a final sigma, a half-width voiced kana): no mark is better than a wrong one.
 */
export function marksIn(text: string, spans: readonly Span[]): readonly Span[] {
  const whole = folded(text);
  if (whole === text) return spans;
  const from: number[] = [];
  const to: number[] = [];
  let joined = '';
  for (const { 0: piece, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const part = folded(piece);
    for (let place = 0; place < part.length; place += 1) {
      from.push(index);
      to.push(index + piece.length);
    }
    joined += part;
  }
  if (joined !== whole) return [];
  return spans.map(([start, end]): Span => [from[start] ?? 0, to[end - 1] ?? 0]);
}
