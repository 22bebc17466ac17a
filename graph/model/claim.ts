import { z } from 'zod';
import { PassageReference } from './passage.ts';
import { Bilingual, Identifier, Line, Slug } from './text.ts';
import { citationIntents, comparators, fidelities, horizons, modalities, relations, voices } from './vocabulary.ts';

export const Citation = z.strictObject({
  note: z.int().positive().nullable(),
  /** null: the article names a source for which there is no entry. */
  work: Slug.nullable(),
  intent: z.enum(citationIntents),
});
export type Citation = z.infer<typeof Citation>;

/** A figure, after QUDT, reduced. */
export const Quantity = z.strictObject({
  label: Bilingual,
  value: z.number(),
  unit: Line,
  comparator: z.enum(comparators).default('equal'),
  asOf: Line.optional(),
});
export type Quantity = z.infer<typeof Quantity>;

const shared = {
  id: Identifier,
  /** Our own paraphrase, one proposition: at most 45 Han characters, 30 English words. */
  text: Bilingual,
  modality: z.enum(modalities),
  horizon: z.enum(horizons),
  voice: z.enum(voices),
  fidelity: z.enum(fidelities),
  cites: z.array(Citation).optional(),
  anchors: z.array(PassageReference).min(1),
  /** The coder's remark: ours, not the author's. */
  remark: Bilingual.optional(),
};

/** The article claims that `cause` influences `effect`. */
export const CausalClaim = z.strictObject({
  ...shared,
  kind: z.literal('causal'),
  cause: Slug,
  effect: Slug,
  relation: z.enum(relations),
  /** Mediating concepts named by a summary claim, in order. */
  via: z.array(Slug).min(1).optional(),
});
export type CausalClaim = z.infer<typeof CausalClaim>;

const about = { about: z.array(Slug).min(1) };

export const DescriptiveClaim = z.strictObject({ ...shared, kind: z.literal('descriptive'), ...about });
export const DatumClaim = z.strictObject({
  ...shared,
  kind: z.literal('datum'),
  ...about,
  quantities: z.array(Quantity).min(1),
});
export const NormativeClaim = z.strictObject({ ...shared, kind: z.literal('normative'), ...about });

/** An AIF information node: something the article claims. */
export const Claim = z.discriminatedUnion('kind', [CausalClaim, DescriptiveClaim, DatumClaim, NormativeClaim]);
export type Claim = z.infer<typeof Claim>;
