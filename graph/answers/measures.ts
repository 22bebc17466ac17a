import { z } from 'zod';
import { ConceptName } from './concept.ts';

/** How a concept stands in the causal network. Parallel claims between two concepts count as one link of their number. */
export const ConceptMeasures = ConceptName.extend({
  /** Claims of which it is the effect, and the cause. */
  inDegree: z.int().nonnegative(),
  outDegree: z.int().nonnegative(),
  /** The share of shortest paths between others that pass it, 0 to 1. Null, as every measure: the network is too large. */
  betweenness: z.number().nullable(),
  /** 0 to 1; all together give 1. */
  pageRank: z.number().nullable(),
  /** The community's number, counted from 0 by the smallest id in it. */
  community: z.int().nonnegative().nullable(),
});
export type ConceptMeasures = z.infer<typeof ConceptMeasures>;

export const Measures = z.object({
  /** By id; only concepts that some claim joins. */
  concepts: z.array(ConceptMeasures),
  communities: z.int().nonnegative().nullable(),
  /** How much denser the communities are inside than chance would make them (Newman 2004), -0.5 to 1. */
  modularity: z.number().nullable(),
  /** The methods and their parameters. */
  methods: z.object({ betweenness: z.string(), pageRank: z.string(), communities: z.string() }),
});
export type Measures = z.infer<typeof Measures>;
