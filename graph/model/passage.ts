import { z } from 'zod';

/**
 * A passage reference (in the spirit of RFC 5147): `1.1.p3.s4` is section 1.1, paragraph 3, sentence 4;
 * `T1.r3.c3` is table 1, row 3, column 3, counted from 1 without the headings.
 */
export const PassageReference = z
  .string()
  .regex(/^(?:[A-Za-z0-9]+(?:\.[0-9]+)*\.p[1-9][0-9]*\.s[1-9][0-9]*|T[1-9][0-9]*\.r[1-9][0-9]*\.c[1-9][0-9]*)$/)
  .max(48)
  .meta({ description: 'section.pN.sN, or TN.rN.cN for a table cell' });
export type PassageReference = z.infer<typeof PassageReference>;

/** Where a passage is found in a lawful copy, without any of its text. Strict, so that no text can ride along. */
export const Fingerprint = z.strictObject({
  /** Length in normalised characters (scheme han-alnum-v1). */
  len: z.int().positive(),
  /** The rolling hash of the normalised text: filters the windows. */
  rolling: z.int().nonnegative(),
  /** SHA-256 of the normalised text in UTF-8: confirms a window. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Fingerprint = z.infer<typeof Fingerprint>;

export const Passage = Fingerprint.extend({ ref: PassageReference });
export type Passage = z.infer<typeof Passage>;
