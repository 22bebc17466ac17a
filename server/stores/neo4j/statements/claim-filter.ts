/**
 * The filter of graph/questions/claim-filter.ts in Cypher, for a claim bound to `c`. Every value travels in one
 * parameter, a map, because Neo4j plans a statement anew for every combination of parameter types. A statement holds
 * the conditions of the fields that are asked for and no others: with all twelve in each, a server that has just started
 * plans the statements of one path for twelve seconds.
 */
import type { ClaimFilter } from '../../../../graph/questions/claim-filter.ts';

const conditions: Readonly<Record<keyof ClaimFilter, string>> = {
  kind: 'c.kind IN $filter.kind',
  relation: 'c.relation IN $filter.relation',
  sign: 'c.sign IN $filter.sign',
  modality: 'c.modality IN $filter.modality',
  horizon: 'c.horizon IN $filter.horizon',
  voice: 'c.voice IN $filter.voice',
  fidelity: 'c.fidelity IN $filter.fidelity',
  section: 'EXISTS { MATCH (c)-[:ANCHORED_AT]->(p:Passage) WHERE p.section IN $filter.section }',
  theme: 'EXISTS { MATCH (c)-[:CAUSE|EFFECT|VIA|ABOUT]->(k:Concept) WHERE k.theme IN $filter.theme }',
  concept: 'EXISTS { MATCH (c)-[:CAUSE|EFFECT|VIA|ABOUT]->(k:Concept) WHERE k.id IN $filter.concept }',
  work: 'EXISTS { MATCH (c)-[:CITES]->(w:Work) WHERE w.id IN $filter.work }',
  core: '$filter.core = (NOT EXISTS { MATCH (c)-[:CAUSE|EFFECT|VIA|ABOUT]->(k:Concept) WHERE NOT k.core })',
};

/** The condition that a claim `c` passes a filter; `true` for one that keeps everything. */
export function passesFilter(filter: FilterParameter): string {
  const asked = fields.filter((field) => filter[field] !== null).map((field) => conditions[field]);
  return asked.length === 0 ? 'true' : asked.join('\nAND ');
}

const fields = Object.keys(conditions) as readonly (keyof ClaimFilter)[];

export type FilterParameter = ReturnType<typeof filterParameter>;

/** The parameter `filter` of a statement that holds `passesFilter`; a field that is null keeps everything. */
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
