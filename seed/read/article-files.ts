/** What each file of an article folder holds. */
import { z } from 'zod';
import { Inference, Opposition } from '../../graph/model/argument.ts';
import { Article } from '../../graph/model/article.ts';
import { Claim } from '../../graph/model/claim.ts';
import { Concept } from '../../graph/model/concept.ts';
import { Passage } from '../../graph/model/passage.ts';
import { Tour } from '../../graph/model/tour.ts';
import { Work } from '../../graph/model/work.ts';
import { scheme } from '../../graph/passages/normalise.ts';
import { base, modulus } from '../../graph/passages/rolling-hash.ts';

export const ArticleFile = Article.omit({ passages: true });
export type ArticleFile = z.infer<typeof ArticleFile>;

export const WorksFile = z.strictObject({ works: z.array(Work) });
export const ConceptsFile = z.strictObject({ concepts: z.array(Concept) });
export const ClaimsFile = z.strictObject({
  claims: z.array(Claim).optional(),
  inferences: z.array(Inference).optional(),
  oppositions: z.array(Opposition).optional(),
});
export const ToursFile = z.strictObject({ tours: z.array(Tour) });

/** passages.json, as `npm run fingerprint` writes it. */
export const PassagesFile = z.strictObject({
  scheme: z.literal(scheme),
  rolling: z.strictObject({ base: z.literal(base), modulus: z.literal(modulus) }),
  passages: z.array(Passage),
});
export type PassagesFile = z.infer<typeof PassagesFile>;

/** The lists of records, and the schema of one record of each. */
export const recordSchemas = {
  claims: Claim,
  concepts: Concept,
  inferences: Inference,
  oppositions: Opposition,
  tours: Tour,
  works: Work,
} as const;
export type RecordKind = keyof typeof recordSchemas;
