import type { Bilingual } from '../model/text.ts';

/** The stable codes of what can be wrong with a question. They are part of the API; add, never rename. */
export const refusalCodes = [
  'no-such-article',
  'no-such-concept',
  'no-such-claim',
  'no-such-tour',
  'bad-parameter',
  'unknown-parameter',
  'same-concept',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A question that cannot be answered as asked: says what is wrong and what was probably meant. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  /** The message in both languages. */
  readonly detail: Bilingual;
  /** The parameter or path part that is at fault. */
  readonly at: string;
  /** The nearest valid values, best first. */
  readonly nearest: readonly string[];

  constructor(code: RefusalCode, detail: Bilingual, at: string, nearest: readonly string[] = []) {
    super(detail.en);
    this.code = code;
    this.detail = detail;
    this.at = at;
    this.nearest = nearest;
  }
}
