/** What an answer may be held against: the same question of only what the text states, the author says, or asserts. */
import type { ClaimFilter } from './claim-filter.ts';

export const comparisons = ['stated', 'author', 'asserted'] as const;
export type ComparedWith = (typeof comparisons)[number];

/** The filter each of them stands for; it takes the place of the asked values of that field. */
export const comparedFilter = {
  stated: { fidelity: ['stated'] },
  author: { voice: ['author'] },
  asserted: { modality: ['asserted'] },
} as const satisfies Readonly<Record<ComparedWith, ClaimFilter>>;
