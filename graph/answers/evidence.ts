import { z } from 'zod';
import { Work } from '../model/work.ts';

const claimIds = z.array(z.string());

/** How one section is backed. Every list of claims is ordered by id; one claim may stand in several. */
export const SectionEvidence = z.object({
  section: z.string(),
  /** How many claims are anchored there (first anchor). */
  claims: z.int().nonnegative(),
  /** Figures. */
  data: claimIds,
  /** Cited works with the claims that cite them, by id. */
  works: z.array(z.object({ work: Work, claims: claimIds })),
  /** Claims that cite a note or a name for which there is no work. */
  sourceUnknown: claimIds,
  /** Claims in a voice that is named nowhere. */
  hearsay: claimIds,
  /** Claims that an inference of the article concludes; only those that the text marks. */
  argued: claimIds,
  /** Claims with none of these: said, and left to stand. */
  bare: claimIds,
});
export type SectionEvidence = z.infer<typeof SectionEvidence>;
