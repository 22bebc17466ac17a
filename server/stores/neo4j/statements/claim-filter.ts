/**
 * The filter of graph/questions/claim-filter.ts in Cypher, for a claim bound to `c`. Every value travels as a parameter;
 * a field that is null keeps everything.
 */
import type { ClaimFilter } from '../../../../graph/questions/claim-filter.ts';

export const passesFilter = `
($kind IS NULL OR c.kind IN $kind)
AND ($relation IS NULL OR c.relation IN $relation)
AND ($sign IS NULL OR c.sign IN $sign)
AND ($modality IS NULL OR c.modality IN $modality)
AND ($horizon IS NULL OR c.horizon IN $horizon)
AND ($voice IS NULL OR c.voice IN $voice)
AND ($fidelity IS NULL OR c.fidelity IN $fidelity)
AND ($section IS NULL OR EXISTS { MATCH (c)-[:ANCHORED_AT]->(p:Passage) WHERE p.section IN $section })
AND ($theme IS NULL OR EXISTS { MATCH (c)-[:CAUSE|EFFECT|VIA|ABOUT]->(k:Concept) WHERE k.theme IN $theme })
AND ($concept IS NULL OR EXISTS { MATCH (c)-[:CAUSE|EFFECT|VIA|ABOUT]->(k:Concept) WHERE k.id IN $concept })
AND ($work IS NULL OR EXISTS { MATCH (c)-[:CITES]->(w:Work) WHERE w.id IN $work })
AND ($core IS NULL OR $core = (NOT EXISTS { MATCH (c)-[:CAUSE|EFFECT|VIA|ABOUT]->(k:Concept) WHERE NOT k.core }))`;

/** The parameters `passesFilter` names. */
export function filterParameters(filter: ClaimFilter) {
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
