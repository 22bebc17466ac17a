import { z } from 'zod';
import { Claim } from '../model/claim.ts';
import { Concept } from '../model/concept.ts';

/** A concept by name only. */
export const ConceptName = Concept.pick({ id: true, pref: true });
export type ConceptName = z.infer<typeof ConceptName>;

/** A concept whole: everything that touches it. Claims are ordered by id. */
export const ConceptWhole = z.object({
  concept: Concept,
  broader: ConceptName.nullable(),
  narrower: z.array(ConceptName),
  /** Claims of which it is the effect. */
  incoming: z.array(Claim),
  /** Claims of which it is the cause. */
  outgoing: z.array(Claim),
  /** Claims that name it as a mediator. */
  mediating: z.array(Claim),
  /** Descriptive, datum and normative claims about it. */
  about: z.array(Claim),
  /** The names of all other concepts in these claims. */
  related: z.array(ConceptName),
});
export type ConceptWhole = z.infer<typeof ConceptWhole>;
