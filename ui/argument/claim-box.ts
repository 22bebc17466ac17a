/** The box of a claim: how it is said, our paraphrase, where it stands. Everything is measured before anything is placed. */
import type { Measure } from '../../graph/map/wrap-label.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import type { Size } from './box.ts';
import { clipped, wrapParagraph } from './wrap-paragraph.ts';

export interface ClaimBox extends Size {
  readonly head: string;
  readonly lines: readonly string[];
  readonly foot: string;
}

/** CSS pixels at zoom 1. No type is smaller than 11. */
export const type: Readonly<Record<Language, { readonly font: number; readonly leading: number }>> = {
  zh: { font: 14, leading: 21 },
  en: { font: 13.5, leading: 18.5 },
};
export const smallFont = 11.5;
export const padding = { across: 13, above: 10, below: 9, head: 21, foot: 19 } as const;
/** Room for the mark before the head. */
export const markWidth = 18;

export interface BoxWords {
  readonly head: string;
  readonly text: string;
  readonly foot: string;
}

/** `measure` gives the width of text in ems. */
export function claimBox(words: BoxWords, language: Language, width: number, measure: Measure): ClaimBox {
  const { font, leading } = type[language];
  const room = width - 2 * padding.across;
  const lines = wrapParagraph(words.text, measure, room / font);
  return {
    head: clipped(words.head, measure, (room - markWidth) / smallFont),
    lines,
    foot: clipped(words.foot, measure, room / smallFont),
    width,
    height: Math.ceil(padding.above + padding.head + lines.length * leading + padding.foot + padding.below),
  };
}

/** The label of an inference or opposition, on one line. */
export function labelBox(words: string, measure: Measure): Size {
  return { width: Math.ceil(measure(words) * smallFont + 22), height: 24 };
}
