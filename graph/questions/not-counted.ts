/** Which claims of an answer a stricter reading does not count, and for which of their words. */
import type { Claim } from '../model/claim.ts';
import type { Fidelity, Modality, Voice } from '../model/vocabulary.ts';
import { passes } from './claim-filter.ts';
import { type ComparedWith, comparedFilter } from './stricter-filters.ts';

/** What the claim is instead of stated, the author's own, or asserted. */
export type NotCounted =
  | { readonly field: 'fidelity'; readonly value: Fidelity }
  | { readonly field: 'voice'; readonly value: Voice }
  | { readonly field: 'modality'; readonly value: Modality };

/** Undefined: the claim counts, too, when only this does. */
export function notCounted(claim: Claim, only: ComparedWith): NotCounted | undefined {
  if (passes(claim, comparedFilter[only], () => undefined)) return undefined;
  if (only === 'stated') return { field: 'fidelity', value: claim.fidelity };
  if (only === 'author') return { field: 'voice', value: claim.voice };
  return { field: 'modality', value: claim.modality };
}
