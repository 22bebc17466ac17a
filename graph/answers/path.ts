import { z } from 'zod';
import { CausalClaim } from '../model/claim.ts';
import { signs } from '../model/sign.ts';
import { modalities, voices } from '../model/vocabulary.ts';
import { ConceptName } from './concept.ts';

/**
 * A joint lies between two consecutive claims of a chain. asserted: they share a paragraph, or one inference holds both.
 * stitched: nobody wrote the two together; the reader joins them.
 */
export const Joint = z.object({
  kind: z.enum(['asserted', 'stitched']),
  /** What asserts it. */
  by: z.enum(['paragraph', 'inference']).optional(),
  /** The inference that holds both claims. */
  inference: z.string().optional(),
});
export type Joint = z.infer<typeof Joint>;

/** One chain of causal claims from one concept to another. */
export const Path = z.object({
  /** The concepts it passes, both ends included. */
  concepts: z.array(ConceptName),
  /** One claim a hop; `soFar` is the sign of the chain up to and including it. */
  hops: z.array(z.object({ claim: CausalClaim, sign: z.enum(signs), soFar: z.enum(signs) })),
  /** The sign of the whole. */
  sign: z.enum(signs),
  /** One fewer than hops. */
  joints: z.array(Joint),
  stitched: z.int().nonnegative(),
  weakestModality: z.enum(modalities),
  voices: z.array(z.enum(voices)),
});
export type Path = z.infer<typeof Path>;
