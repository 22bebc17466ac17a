import { z } from 'zod';
import { Bilingual, Identifier, Slug } from './text.ts';

/** One moment of a seminar: what is in focus, what is asked, and the answer that is shown on request. */
export const TourStep = z.strictObject({
  focus: z.strictObject({
    concepts: z.array(Slug).optional(),
    claims: z.array(Identifier).optional(),
  }),
  text: Bilingual,
  question: Bilingual.optional(),
  lookFor: Bilingual.optional(),
  answer: Bilingual.optional(),
});
export type TourStep = z.infer<typeof TourStep>;

export const Tour = z.strictObject({ id: Slug, title: Bilingual, steps: z.array(TourStep).min(1) });
export type Tour = z.infer<typeof Tour>;
