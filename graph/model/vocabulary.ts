/**
 * The closed word lists of the model, each word with its meaning. No zod here: the screen imports this file.
 * Sources: force dynamics and cognitive mapping (relation), FactBank (modality), INDRA WorldContext (horizon),
 * PDTB attribution (voice), AIF and Walton (kinds, schemes), PDTB Comparison (oppositions).
 */

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** What a concept belongs to. */
export const themes = ['technology', 'data', 'commodity', 'labour', 'capital', 'value', 'power', 'order'] as const;
export type Theme = (typeof themes)[number];

/** causal: X influences Y. descriptive: how X is. datum: a figure. normative: what ought to be. */
export const claimKinds = ['causal', 'descriptive', 'datum', 'normative'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/**
 * promotes: more cause, more effect than there would otherwise have been.
 * enables: makes possible, does not by itself bring about.
 * inhibits: more cause, less effect.
 * reshapes: changes the kind of the effect, without a direction.
 * no-effect: the text denies an influence.
 */
export const relations = ['promotes', 'enables', 'inhibits', 'reshapes', 'no-effect'] as const;
export type Relation = (typeof relations)[number];

/** From the strongest commitment to the weakest; `intended` (a purpose, not a result) commits to no outcome at all. */
export const modalities = ['asserted', 'probable', 'possible', 'hypothetical', 'intended'] as const;
export type Modality = (typeof modalities)[number];

/** When the claim is said to hold. */
export const horizons = ['general', 'past', 'present', 'short-run', 'long-run', 'future'] as const;
export type Horizon = (typeof horizons)[number];

/** Who speaks: the author, a source named by note or name, or an unnamed one. */
export const voices = ['author', 'cited', 'hearsay'] as const;
export type Voice = (typeof voices)[number];

/** How far the coding stands from the wording, the nearest first. */
export const fidelities = ['stated', 'condensed', 'interpreted'] as const;
export type Fidelity = (typeof fidelities)[number];

/** Argumentation schemes, exported under Walton's names. */
export const schemes = [
  'cause-to-effect',
  'sign',
  'example',
  'expert-opinion',
  'general-law',
  'precedent',
  'aggregation',
  'classification',
  'means-to-goal',
  'default',
] as const;
export type Scheme = (typeof schemes)[number];

/**
 * contrast: two things differ, both hold. concession: the first claim is conceded, the second maintained.
 * tension: one thing is pulled both ways.
 */
export const oppositionKinds = ['contrast', 'concession', 'tension'] as const;
export type OppositionKind = (typeof oppositionKinds)[number];

/** CiTO properties, by their local names. */
export const citationIntents = [
  'obtainsBackgroundFrom',
  'includesQuotationFrom',
  'usesConclusionsFrom',
  'citesAsDataSource',
  'citesAsEvidence',
  'citesAsAuthority',
] as const;
export type CitationIntent = (typeof citationIntents)[number];

export const workTypes = ['book', 'article', 'report', 'preprint', 'web', 'chapter', 'thesis'] as const;
export type WorkType = (typeof workTypes)[number];

/** How a figure relates to the true value: `about` and `over` as the text words it. */
export const comparators = ['equal', 'about', 'over', 'under', 'at-least', 'at-most'] as const;
export type Comparator = (typeof comparators)[number];

/** Why a sentence carries no claim. */
export const silenceReasons = ['research-question', 'announcement', 'heading', 'transition'] as const;
export type SilenceReason = (typeof silenceReasons)[number];
