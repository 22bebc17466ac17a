import { z } from 'zod';
import { Bilingual, BilingualLists, Slug } from './text.ts';
import { themes } from './vocabulary.ts';

/** A concept is a variable: "more of it" must make sense (Axelrod 1976). Field names follow SKOS. */
export const Concept = z.strictObject({
  id: Slug,
  /** skos:prefLabel */
  pref: Bilingual,
  /** skos:altLabel: synonyms merged into it, and every wording people ask for it by. */
  alt: BilingualLists.optional(),
  /** Labels of the other pole; a claim about that pole is coded here with its sign flipped. */
  opposite: BilingualLists.optional(),
  /** What "more of it" means. */
  more: Bilingual,
  /** skos:definition, in own words: what this article means by it. */
  gloss: Bilingual,
  theme: z.enum(themes),
  /** skos:broader, one level only. */
  broader: Slug.optional(),
  /** Carries the argument; drawn in the first picture. */
  core: z.boolean().default(false),
});
export type Concept = z.infer<typeof Concept>;
