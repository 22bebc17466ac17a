import { z } from 'zod';
import { Inference, Opposition } from '../model/argument.ts';
import { Claim } from '../model/claim.ts';
import { Work } from '../model/work.ts';
import { ConceptName } from './concept.ts';

/** A claim whole: its concepts, what it rests on, what rests on it, what stands against it, what it cites. */
export const ClaimWhole = z.object({
  claim: Claim,
  concepts: z.array(ConceptName),
  /** Inferences that conclude it. */
  concludedBy: z.array(Inference),
  /** Inferences it is a premise of. */
  premiseOf: z.array(Inference),
  oppositions: z.array(Opposition),
  /** The other claims in these inferences and oppositions. */
  claims: z.array(Claim),
  works: z.array(Work),
});
export type ClaimWhole = z.infer<typeof ClaimWhole>;
