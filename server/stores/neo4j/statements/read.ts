/**
 * The reading statements. They traverse and filter on the natural properties and relationships, and give each thing's
 * `record`. Every one takes `article`; ids are ASCII, so Cypher's order is the code-unit order of the port.
 *
 * `id >= ''` holds of every id. It lets the index over article and id find one article's nodes in order, where naming the
 * article alone would look at all articles.
 */
import { type FilterParameter, passesFilter } from './claim-filter.ts';

const articleColumns = `a.id AS id, a.record AS record, a.version AS version, a.concepts AS concepts,
  a.claims AS claims, a.causal AS causal, a.inferences AS inferences, a.oppositions AS oppositions, a.works AS works`;

export const allArticles = `MATCH (a:Article) RETURN ${articleColumns} ORDER BY id`;

export const oneArticle = `MATCH (a:Article {id: $article}) RETURN ${articleColumns}`;

/** What the article stands at: see consistent-read.ts. */
const standing = `a.id AS id, a.load AS load,
  coalesce(a.settled = a.load, false) OR timestamp() - a.loadedAt > 5000 AS settled`;

export const standingOfArticle = `MATCH (a:Article {id: $article}) RETURN ${standing}`;

export const standingOfAll = `MATCH (a:Article) RETURN ${standing} ORDER BY id`;

export const layoutOfArticle = 'MATCH (a:Article {id: $article}) RETURN a.layout AS record';

export const allConcepts = `
MATCH (n:Concept {article: $article})
WHERE n.id >= '' AND ($filter.theme IS NULL OR n.theme IN $filter.theme)
  AND ($filter.core IS NULL OR n.core = $filter.core)
RETURN n.record AS record ORDER BY n.id`;

export const oneConcept = 'MATCH (n:Concept {article: $article, id: $id}) RETURN n.record AS record';

export const countClaims = (filter: FilterParameter) =>
  `MATCH (c:Claim {article: $article}) WHERE c.id >= '' AND ${passesFilter(filter)} RETURN count(c) AS total`;

export const pageOfClaims = (filter: FilterParameter) => `
MATCH (c:Claim {article: $article})
WHERE c.id > $after AND ${passesFilter(filter)}
RETURN c.record AS record ORDER BY c.id LIMIT $limit`;

export const oneClaim = 'MATCH (n:Claim {article: $article, id: $id}) RETURN n.record AS record';

const allOf = (label: string) =>
  `MATCH (n:${label} {article: $article}) WHERE n.id >= '' RETURN n.record AS record ORDER BY n.id`;

export const allWorks = allOf('Work');

export const allInferences = allOf('Inference');

export const allOppositions = allOf('Opposition');

export const allTours = allOf('Tour');

export const inferencesHolding = `
UNWIND $claims AS id
MATCH (:Claim {article: $article, id: id})-[:PREMISE_OF|CONCLUDES]-(n:Inference)
WITH DISTINCT n
RETURN n.record AS record ORDER BY n.id`;

export const oppositionsHolding = `
UNWIND $claims AS id
MATCH (:Claim {article: $article, id: id})<-[:OPPOSES]-(n:Opposition)
WITH DISTINCT n
RETURN n.record AS record ORDER BY n.id`;

/** Against both relationships one walks from a claim to its inferences, to their premises, to theirs: a pruned search. */
export const supportOfClaim = `
MATCH (:Claim {article: $article, id: $id})<-[:CONCLUDES|PREMISE_OF*1..]-(n:Inference)
WITH DISTINCT n
RETURN n.record AS record ORDER BY n.id`;

/** The same along both. */
export const bearingOfClaim = `
MATCH (:Claim {article: $article, id: $id})-[:PREMISE_OF|CONCLUDES*1..]->(n:Inference)
WITH DISTINCT n
RETURN n.record AS record ORDER BY n.id`;

/** The full-text index holds all articles; its query names the one that is asked for, and this makes it exact. */
export const candidatesByIndex = `
CALL db.index.fulltext.queryNodes($index, $query) YIELD node AS n
WHERE n.article = $article AND $label IN labels(n)
RETURN n.record AS record ORDER BY n.id`;

/** For terms whose letters no analyzer is trusted with; what matches stands in the texts that are indexed. */
const holding = (label: string) => `
MATCH (n:${label} {article: $article})
WHERE n.id >= '' AND $least <= size([term IN $terms WHERE any(wording IN term
  WHERE all(run IN wording.folded WHERE n.folded CONTAINS run)
    AND all(run IN wording.spelt WHERE coalesce(n.spelt, '') CONTAINS run))])
RETURN n.record AS record ORDER BY n.id`;

export const conceptsContaining = holding('Concept');
export const claimsContaining = holding('Claim');
export const worksContaining = holding('Work');
