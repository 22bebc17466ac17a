/**
 * The filter of graph/questions/claim-filter.ts in Cypher, for a claim bound to `c`. Every value travels in one
 * parameter; a field that is null keeps everything.
 *
 * One map and not a parameter a field, because Neo4j plans a statement anew for every combination of parameter types,
 * null being one: with twelve fields it would spend its time planning.
 */
import type { ClaimFilter } from '../../../../graph/questions/claim-filter.ts';

export const passesFilter = `
($filter.kind IS NULL OR c.kind IN $filter.kind)
AND ($filter.relation IS NULL OR c.relation IN $filter.relation)
AND ($filter.sign IS NULL OR c.sign IN $filter.sign)
AND ($filter.modality IS NULL OR c.modality IN $filter.modality)
AND ($filter.horizon IS NULL OR c.horizon IN $filter.horizon)
AND ($filter.voice IS NULL OR c.voice IN $filter.voice)
AND ($filter.fidelity IS NULL OR c.fidelity IN $filter.fidelity)
AND ($filter.section IS NULL OR EXISTS { MATCH (c)-[:ANCHORED_AT]->(p:Passage) WHERE p.section IN $filter.section })
AND ($filter.theme IS NULL OR EXISTS { MATCH (c)-[:CAUSE|EFFECT|VIA|ABOUT]->(k:Concept) WHERE k.theme IN $filter.theme })
AND ($filter.concept IS NULL OR EXISTS { MATCH (c)-[:CAUSE|EFFECT|VIA|ABOUT]->(k:Concept) WHERE k.id IN $filter.concept })
AND ($filter.work IS NULL OR EXISTS { MATCH (c)-[:CITES]->(w:Work) WHERE w.id IN $filter.work })
AND ($filter.core IS NULL OR $filter.core = (NOT EXISTS { MATCH (c)-[:CAUSE|EFFECT|VIA|ABOUT]->(k:Concept) WHERE NOT k.core }))`;

/** The parameter `filter` of `passesFilter`. */
export function filterParameter(filter: ClaimFilter) {
  return {
    kind: someOf(filter.kind),
    relation: someOf(filter.relation),
    sign: someOf(filter.sign),
    modality: someOf(filter.modality),
    horizon: someOf(filter.horizon),
    voice: someOf(filter.voice),
    fidelity: someOf(filter.fidelity),
    section: someOf(filter.section),
    theme: someOf(filter.theme),
    concept: someOf(filter.concept),
    work: someOf(filter.work),
    core: filter.core ?? null,
  };
}

/** An empty list keeps everything, as one that is not given. */
function someOf(values: readonly string[] | undefined): readonly string[] | null {
  return values === undefined || values.length === 0 ? null : values;
}
