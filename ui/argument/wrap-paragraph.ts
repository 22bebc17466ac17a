import { type Measure, unbreakablePieces } from '../../graph/map/wrap-label.ts';

/**
 * The lines of a text of some sentences, each filled before the next begins, in Chinese as in English. A line keeps the
 * space at its end: joined they are the text.
 */
export function wrapParagraph(text: string, measure: Measure, widest: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakablePieces(text)) {
    if (line !== '' && measure((line + piece).trimEnd()) > widest) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}

/** The text, or as much of it as there is room for, with an ellipsis. */
export function clipped(text: string, measure: Measure, widest: number): string {
  if (measure(text) <= widest) return text;
  let kept = text;
  while (kept !== '' && measure(`${kept}…`) > widest) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}
