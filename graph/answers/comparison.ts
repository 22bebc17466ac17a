import { z } from 'zod';
import { Meta } from './meta.ts';

/** What an answer may be held against: the same question, of only what the text states, the author says, or asserts. */
export const comparisons = ['stated', 'author', 'asserted'] as const;
export type ComparedWith = (typeof comparisons)[number];

/** The filter each of them stands for; it takes the place of the asked values of that field. */
export const comparedFilter = {
  stated: { fidelity: ['stated'] },
  author: { voice: ['author'] },
  asserted: { modality: ['asserted'] },
} as const;

/**
 * The same question asked again, and what changed. An item is named by the ids of its claims joined with `+`, by its
 * concept, or by its two concepts joined with `>`; both answers hold them whole.
 */
export function Comparison<Data extends z.ZodType>(data: Data) {
  return z.object({
    only: z.enum(comparisons),
    data,
    meta: Meta,
    /** In the first answer only: it does not survive. */
    lost: z.array(z.string()),
    /** In both, with another sign. */
    changed: z.array(z.string()),
    /** In the second answer only: there was no room for it in the first. */
    gained: z.array(z.string()),
  });
}
