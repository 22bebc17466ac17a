import { z } from 'zod';
import type { Bilingual } from '../model/text.ts';
import { searchVias } from './search-vias.ts';

/** Why an answer is not the whole, or why it is empty. */
export const Reason = z.object({
  code: z
    .enum(['limit', 'budget', 'time', 'page', 'filter', 'not-coded', 'not-connected', 'not-found', 'read-as'])
    .meta({ description: 'stable code' }),
  /** One sentence for people, in the language asked for. */
  detail: z.string(),
  /** filter: how many items the filter left out. */
  left: z.int().nonnegative().optional(),
  /** not-coded: the sections of the article that carry no coding yet. */
  sections: z.array(z.string()).optional(),
  /** read-as: what was not found as typed, and what it was taken for to find the first hit. */
  taken: z.array(z.object({ typed: z.string(), as: z.string(), via: z.enum(searchVias) })).optional(),
  /** read-as: no record holds all that was asked; the hits hold a part. */
  part: z.boolean().optional(),
  /** page: the cursor of the next page, to be sent as `after`. */
  next: z.string().optional(),
});
export type Reason = z.infer<typeof Reason>;
/** The same before it is known in which language it is asked for. */
export type BilingualReason = Omit<Reason, 'detail'> & { readonly detail: Bilingual };

/** The completeness stamp of every list answer: complete, or says so. */
export const Meta = z.object({
  /** How many there are in all, after filters; null where it was not counted. */
  total: z.int().nonnegative().nullable(),
  shown: z.int().nonnegative(),
  truncated: z.boolean(),
  reasons: z.array(Reason),
  /** The version of the dataset: the same version gives the same data. */
  version: z.string(),
  store: z.enum(['memory', 'neo4j']),
});
export type Meta = z.infer<typeof Meta>;
