/**
 * The kinds of query parameters. Every schema words its own refusal ("a whole number from 1 to 8"), because the words of
 * a validator never reach a user; server/http/refused-parameter.ts puts the name and the value before it.
 */
import { z } from 'zod';
import { Identifier } from '../../graph/model/text.ts';
import { asMessage } from './accepted-words.ts';

const atMost100 = asMessage({ zh: '至多 100 个值', en: 'at most 100 values' });

function oneOfThese(values: readonly string[]): string {
  return asMessage({ zh: `${values.join('、')} 之一`, en: `one of ${values.join(', ')}` });
}

/** A whole number in decimal digits; nothing else is read as one ("" is not 0, "0x10" is not 16). */
function whole(least: number, most: number, description: string) {
  const error = asMessage({ zh: `${least} 到 ${most} 的整数`, en: `a whole number from ${least} to ${most}` });
  return z
    .preprocess(
      (given) => (typeof given === 'string' && /^[0-9]{1,9}$/.test(given) ? Number(given) : given),
      z.int({ error }).min(least, { error }).max(most, { error }),
    )
    .meta({ description });
}

/** The same with a default; given as input, because zod leaves other defaults of preprocessed schemas out of the document. */
export function wholeOr(otherwise: number, least: number, most: number, description: string) {
  return whole(least, most, description).prefault(otherwise);
}

export function flag(description: string) {
  return z
    .preprocess(
      (given) => (given === 'true' ? true : given === 'false' ? false : given),
      z.boolean({ error: asMessage({ zh: 'true 或 false', en: 'true or false' }) }),
    )
    .meta({ description });
}

export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values, description: string) {
  return z.enum(values, { error: oneOfThese(values) }).meta({ description });
}

/** Repeatable: `modality=asserted&modality=probable`. At most 100 values. */
function repeated<Item extends z.ZodType>(item: Item, description: string) {
  return z
    .preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(item).max(100, { error: atMost100 }))
    .meta({ description: `${description} Repeatable: the values are alternatives.` });
}

export function someOf<const Values extends readonly [string, ...string[]]>(values: Values, description: string) {
  return repeated(z.enum(values, { error: oneOfThese(values) }), description);
}

export function ids(description: string) {
  return repeated(word(), description);
}

/** As `ids`, and several may stand in one value, with commas between them. */
export function listedIds(description: string) {
  return z
    .preprocess(
      (given) =>
        given === undefined ? given : [given].flat().flatMap((one) => (typeof one === 'string' ? one.split(',') : one)),
      z.array(word()).max(100, { error: atMost100 }).optional(),
    )
    .meta({ description: `${description} Repeatable, or with commas between them.` });
}

export function id(description: string) {
  return word().meta({ description });
}

/** Free text, at most 200 characters, without control characters. */
export function text(description: string) {
  const error = asMessage({ zh: '一行文字，1 到 200 个字符', en: 'text of 1 to 200 characters on one line' });
  return z
    .string({ error })
    .max(200, { error })
    .regex(/^[^\p{Cc}\p{Cs}]+$/u, { error })
    .meta({ description });
}

/** A question inside a question; server/http/question-below.ts reads it. */
export function question(description: string) {
  const error = asMessage({ zh: '1 到 2000 个字符的一个提问', en: 'a question of 1 to 2000 characters' });
  return z.string({ error }).min(1, { error }).max(2000, { error }).meta({ description });
}

/** Whether there is such a thing is for the question to find out, which then knows the nearest ones. */
function word() {
  const error = asMessage({ zh: '一个 id，至多 64 个字符', en: 'an id of at most 64 characters' });
  return z.string({ error }).min(1, { error }).max(64, { error });
}

/** Whether a path part can be an id at all; what cannot is never asked of a store. */
export function canBeId(given: string): boolean {
  return Identifier.safeParse(given).success;
}

export const articleParameter = z.string().meta({ description: 'The id of an article.' });
export const idParameter = z.string().meta({ description: 'An id: ASCII, at most 64 characters.' });
/** A question without parameters. */
export const noQuery = z.strictObject({});
