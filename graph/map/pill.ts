/** The pill of a concept: its label inside a rounded rectangle. The same measures compute the map and draw it. */
import type { Language } from '../model/vocabulary.ts';
import { type Measure, wrapLabel } from './wrap-label.ts';

export interface Pill {
  readonly lines: readonly string[];
  /** The font size it was set in; like all measures here in CSS pixels. */
  readonly font: number;
  readonly width: number;
  readonly height: number;
}

/** Han characters fill their square and look larger than Latin letters of the same size. */
const fontAtZoomOne: Readonly<Record<Language, number>> = { zh: 14, en: 13.5 };
const smallestFont: Readonly<Record<Language, number>> = { zh: 11.5, en: 11 };
const largestFont = 15.5;
const widestInEms = 7.8;
const mostLines = 3;
const leading: Readonly<Record<Language, number>> = { zh: 1.26, en: 1.17 };

/** Space around the text, in ems; `left` also holds the mark of the theme. */
export const pillPadding = { left: 0.85, right: 0.5, above: 0.32 } as const;

/** The size of type at a zoom: never too small to read, never so large that zooming in brings no room. */
export function fontAt(zoom: number, language: Language): number {
  return Math.min(largestFont, Math.max(smallestFont[language], fontAtZoomOne[language] * zoom));
}

/** The size of type for what is less important than what is set in `font`. */
export function smallerThan(font: number, language: Language): number {
  return Math.max(smallestFont[language], font - 1);
}

export function leadingOf(language: Language): number {
  return leading[language];
}

/** The pill of a label set in type of `font` pixels; `measure` gives the width of text in ems. */
export function pillOf(label: string, language: Language, font: number, measure: Measure): Pill {
  const lines = wrapLabel(label, measure, widestInEms, mostLines);
  const text = Math.max(...lines.map(measure));
  return {
    lines,
    font,
    width: Math.ceil((text + pillPadding.left + pillPadding.right) * font),
    height: Math.ceil((lines.length * leading[language] + 2 * pillPadding.above) * font),
  };
}

/** The width of text in ems as typefaces go, for computing the map where there is no screen. */
export function usualWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(character)) width += 1;
    else if (/[iljftr .,'’()-]/.test(character)) width += 0.36;
    else if (/[mwMW]/.test(character)) width += 0.86;
    else if (/[A-Z]/.test(character)) width += 0.68;
    else width += 0.57;
  }
  return width;
}
