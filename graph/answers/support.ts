import { z } from 'zod';
import { Inference } from '../model/argument.ts';
import { Claim } from '../model/claim.ts';

/** One step of the argument, and how far it lies from the claim asked about: 1 concludes it, or takes it for a premise. */
export const SupportStep = z.object({ depth: z.int().positive(), inference: Inference });
export type SupportStep = z.infer<typeof SupportStep>;

/** What a claim rests on and what rests on it. Each inference stands once, at its least depth; a tree is read off them. */
export const Support = z.object({
  claim: Claim,
  /** Nearest first, then by id. */
  restsOn: z.array(SupportStep),
  bears: z.array(SupportStep),
  /** The claims on which it rests in the end: premises that no inference concludes. By id. */
  grounds: z.array(z.string()),
  /** Every claim of these inferences, and the claim itself, by id. */
  claims: z.array(Claim),
});
export type Support = z.infer<typeof Support>;
