import { z } from 'zod';
import { PassageReference } from './passage.ts';
import { Bilingual, Identifier, Slug } from './text.ts';
import { oppositionKinds, schemes } from './vocabulary.ts';

/** An AIF inference node: the premises together give the conclusion. */
export const Inference = z.strictObject({
  id: Identifier,
  premises: z.array(Identifier).min(1),
  conclusion: Identifier,
  scheme: z.enum(schemes),
  /** true: the text marks the step (因此, 这是因为, 其结果). false: the coder joins it. */
  explicit: z.boolean(),
  anchors: z.array(PassageReference).min(1),
  remark: Bilingual.optional(),
});
export type Inference = z.infer<typeof Inference>;

export const Opposition = z.strictObject({
  id: Identifier,
  kind: z.enum(oppositionKinds),
  /** In order: for a concession the conceded claim, then the maintained one. */
  claims: z.array(Identifier).min(2),
  /** A slug shared by oppositions that recur, such as the analytic-versus-generative contrast. */
  axis: Slug.optional(),
  /** false: the coder joins distant claims; drawn with another line. */
  explicit: z.boolean(),
  anchors: z.array(PassageReference).min(1),
  remark: Bilingual.optional(),
});
export type Opposition = z.infer<typeof Opposition>;
