/**
 * The one filter language of all questions: fields and values are spelled as the model spells them. Values of one field
 * are alternatives, fields are joined by "and"; an empty filter keeps everything.
 */
import type { Claim } from '../model/claim.ts';
import type { Concept } from '../model/concept.ts';
import { conceptsOf } from '../model/concepts-of.ts';
import { sectionOf } from '../model/reference.ts';
import { type Sign, signOf } from '../model/sign.ts';
import type { ClaimKind, Fidelity, Horizon, Modality, Relation, Theme, Voice } from '../model/vocabulary.ts';

export interface ClaimFilter {
  /** One of the claim's anchors lies in one of these sections (exactly: `1` is not `1.1`). */
  readonly section?: readonly string[];
  /** One of the claim's concepts belongs to one of these themes. */
  readonly theme?: readonly Theme[];
  readonly kind?: readonly ClaimKind[];
  readonly relation?: readonly Relation[];
  readonly sign?: readonly Sign[];
  readonly modality?: readonly Modality[];
  readonly horizon?: readonly Horizon[];
  readonly voice?: readonly Voice[];
  readonly fidelity?: readonly Fidelity[];
  /** true: every concept of the claim is core; false: at least one is not. */
  readonly core?: boolean;
  /** One of these concepts is the claim's cause, effect, mediator or subject. */
  readonly concept?: readonly string[];
  /** The claim cites one of these works. */
  readonly work?: readonly string[];
}

/** Whether a claim passes; `concept` looks a concept up by its id. */
export function passes(
  claim: Claim,
  filter: ClaimFilter,
  concept: (id: string) => Pick<Concept, 'theme' | 'core'> | undefined,
): boolean {
  const oneOf = <T>(wanted: readonly T[] | undefined, values: readonly T[]) =>
    wanted === undefined || wanted.length === 0 || values.some((value) => wanted.includes(value));
  const relation = claim.kind === 'causal' ? [claim.relation] : [];
  const concepts = conceptsOf(claim);
  return (
    oneOf(filter.kind, [claim.kind]) &&
    oneOf(filter.relation, relation) &&
    oneOf(filter.sign, relation.map(signOf)) &&
    oneOf(filter.modality, [claim.modality]) &&
    oneOf(filter.horizon, [claim.horizon]) &&
    oneOf(filter.voice, [claim.voice]) &&
    oneOf(filter.fidelity, [claim.fidelity]) &&
    oneOf(filter.section, claim.anchors.map(sectionOf)) &&
    oneOf(filter.concept, concepts) &&
    oneOf(
      filter.work,
      (claim.cites ?? []).flatMap(({ work }) => (work === null ? [] : [work])),
    ) &&
    oneOf(
      filter.theme,
      concepts.flatMap((id) => concept(id)?.theme ?? []),
    ) &&
    (filter.core === undefined || concepts.every((id) => concept(id)?.core === true) === filter.core)
  );
}

/** Whether the filter can leave anything out at all. */
export function isEmpty(filter: ClaimFilter): boolean {
  return Object.values(filter).every((value) => value === undefined || (Array.isArray(value) && value.length === 0));
}
