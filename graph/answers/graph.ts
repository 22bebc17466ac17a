import { z } from 'zod';
import { CausalClaim } from '../model/claim.ts';
import { Concept } from '../model/concept.ts';
import { Bilingual } from '../model/text.ts';

/** A concept as it is drawn: its place on the map (graph/model/layout.ts) and how many causal claims join it. */
export const DrawnConcept = Concept.pick({ id: true, pref: true, theme: true, core: true }).extend({
  x: z.number(),
  y: z.number(),
  degree: z.int(),
});
export type DrawnConcept = z.infer<typeof DrawnConcept>;

export const DrawnRegion = z.object({
  id: z.string(),
  title: Bilingual,
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export type DrawnRegion = z.infer<typeof DrawnRegion>;

/** All concepts and causal claims, for drawing. */
export const Graph = z.object({
  regions: z.array(DrawnRegion),
  concepts: z.array(DrawnConcept),
  claims: z.array(CausalClaim),
});
export type Graph = z.infer<typeof Graph>;

/** What lies within some steps of a concept: concepts by distance, and every causal claim between them. */
export const Neighbourhood = z.object({
  concepts: z.array(Concept.extend({ distance: z.int().nonnegative() })),
  claims: z.array(CausalClaim),
});
export type Neighbourhood = z.infer<typeof Neighbourhood>;
