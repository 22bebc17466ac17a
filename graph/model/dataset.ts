import { z } from 'zod';
import { Inference, Opposition } from './argument.ts';
import { Article } from './article.ts';
import { Claim } from './claim.ts';
import { Concept } from './concept.ts';
import { Tour } from './tour.ts';
import { Work } from './work.ts';

/** One article, coded: every list ordered by id in code-unit order, references checked by the rules. */
export const Dataset = z.strictObject({
  article: Article,
  concepts: z.array(Concept),
  claims: z.array(Claim),
  inferences: z.array(Inference),
  oppositions: z.array(Opposition),
  works: z.array(Work),
  tours: z.array(Tour),
});
export type Dataset = z.infer<typeof Dataset>;
