import { z } from 'zod';

/** A stable identifier: ASCII, fit for an address, at most 64 characters. */
export const Identifier = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
  .meta({ description: 'ASCII letters, digits, dot, underscore, hyphen; at most 64 characters; stable for ever' });

/** A kebab-case slug. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(64)
  .meta({ description: 'lower-case words joined by hyphens; stable for ever' });

/** One line of text: not empty, no control characters, no white space at its ends. */
export const Line = z
  .string()
  .min(1)
  .max(2000)
  .regex(/^\S(?:[^\p{Cc}\p{Cs}]*\S)?$/u)
  .meta({ description: 'one line of text' });

/** The same thing said in both languages. */
export const Bilingual = z.strictObject({ zh: Line, en: Line });
export type Bilingual = z.infer<typeof Bilingual>;

/** Any number of wordings in each language. */
export const BilingualLists = z.strictObject({
  zh: z.array(Line).default([]),
  en: z.array(Line).default([]),
});
export type BilingualLists = z.infer<typeof BilingualLists>;
