import { z } from 'zod';
import { CausalClaim } from '../model/claim.ts';
import { netSigns, signs } from '../model/sign.ts';
import { ConceptName } from './concept.ts';

/** One concept up- or downstream, and how it is reached. */
export const Influenced = ConceptName.extend({
  /** Claims on the shortest path. */
  distance: z.int().positive(),
  /** All paths side by side; `ambiguous`: some carry plus, others minus. */
  sign: z.enum(netSigns),
  /** For each sign that some path has, the shortest such path by the ids of its claims, from cause to effect. */
  routes: z.array(z.object({ sign: z.enum(signs), claims: z.array(z.string()), stitched: z.int().nonnegative() })),
});
export type Influenced = z.infer<typeof Influenced>;

/** Everything downstream of a concept, or upstream: nearest first, then by id. */
export const Influence = z.object({
  concepts: z.array(Influenced),
  /** The claims of all routes, by id. */
  claims: z.array(CausalClaim),
});
export type Influence = z.infer<typeof Influence>;
