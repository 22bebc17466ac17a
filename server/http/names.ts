import type { ConceptName } from '../../graph/answers/concept.ts';
import type { Path } from '../../graph/answers/path.ts';
import type { Concept } from '../../graph/model/concept.ts';

/** A concept by name only. */
export function nameOf({ id, pref }: Concept): ConceptName {
  return { id, pref };
}

/** Names by id. */
export function namesOf(concepts: readonly Concept[]): ReadonlyMap<string, ConceptName> {
  return new Map(concepts.map((concept) => [concept.id, nameOf(concept)]));
}

/** A chain by the ids of its claims. */
export function nameOfChain({ hops }: Pick<Path, 'hops'>): string {
  return hops.map(({ claim }) => claim.id).join('+');
}
