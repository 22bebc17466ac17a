/**
 * Walking the causal layer one frontier at a time. Asked for paths, Cypher enumerates every trail (a million on 61
 * concepts in 20 diamonds); asked for the next frontier it stays linear, and the filter applies to every claim on the way.
 */
import type { Direction } from '../../../../graph/questions/distances.ts';
import { type FilterParameter, passesFilter } from './claim-filter.ts';

const along = (filter: FilterParameter) => `
UNWIND $frontier AS id
MATCH (:Concept {article: $article, id: id})<-[:CAUSE]-(c:Causal)-[:EFFECT]->(next:Concept)
WHERE ${passesFilter(filter)}
RETURN DISTINCT next.id AS id`;

const against = (filter: FilterParameter) => `
UNWIND $frontier AS id
MATCH (:Concept {article: $article, id: id})<-[:EFFECT]-(c:Causal)-[:CAUSE]->(next:Concept)
WHERE ${passesFilter(filter)}
RETURN DISTINCT next.id AS id`;

const bothWays = (filter: FilterParameter) => `
UNWIND $frontier AS id
MATCH (:Concept {article: $article, id: id})<-[:CAUSE|EFFECT]-(c:Causal)-[:CAUSE|EFFECT]->(next:Concept)
WHERE ${passesFilter(filter)}
RETURN DISTINCT next.id AS id`;

/** The concepts one claim away from any of the `frontier`. */
export const nextFrontier: Readonly<Record<Direction, (filter: FilterParameter) => string>> = {
  out: along,
  in: against,
  both: bothWays,
};

/** The claims from one of the `concepts` to another of them. */
export const claimsAmong = (filter: FilterParameter) => `
UNWIND keys($concepts) AS id
MATCH (:Concept {article: $article, id: id})<-[:CAUSE]-(c:Causal)-[:EFFECT]->(effect:Concept)
WHERE $concepts[effect.id] IS NOT NULL AND ${passesFilter(filter)}
RETURN c.record AS record ORDER BY c.id`;

/** `ahead` and `back` give the distance of concepts from the start and to the goal. */
export const claimsBetween = (filter: FilterParameter) => `
UNWIND keys($ahead) AS id
MATCH (:Concept {article: $article, id: id})<-[:CAUSE]-(c:Causal)-[:EFFECT]->(effect:Concept)
WHERE $ahead[id] + 1 + $back[effect.id] <= $maxLength AND ${passesFilter(filter)}
RETURN c.record AS record ORDER BY c.id`;
