/**
 * The writing statements: one for each kind of node and of relationship. Labels and types cannot be parameters, so the
 * statements are made once from the closed lists here; everything that comes from an article travels as a parameter.
 */

/** Kinds of node; a claim carries a second label for its kind. */
export const nodeLabels = {
  section: 'Section',
  table: 'Table',
  passage: 'Passage',
  concept: 'Concept',
  causal: 'Claim:Causal',
  descriptive: 'Claim:Descriptive',
  datum: 'Claim:Datum',
  normative: 'Claim:Normative',
  inference: 'Inference',
  opposition: 'Opposition',
  work: 'Work',
  tour: 'Tour',
} as const;
export type NodeKind = keyof typeof nodeLabels;

/** Kinds of relationship: the label it leaves, its type, the label it reaches. */
export const relationshipKinds = {
  sectionOf: ['Section', 'OF', 'Article'],
  tableIn: ['Table', 'IN', 'Section'],
  tourOf: ['Tour', 'OF', 'Article'],
  passageInSection: ['Passage', 'IN', 'Section'],
  passageInTable: ['Passage', 'IN', 'Table'],
  broader: ['Concept', 'BROADER', 'Concept'],
  cause: ['Claim', 'CAUSE', 'Concept'],
  effect: ['Claim', 'EFFECT', 'Concept'],
  via: ['Claim', 'VIA', 'Concept'],
  about: ['Claim', 'ABOUT', 'Concept'],
  cites: ['Claim', 'CITES', 'Work'],
  claimAnchored: ['Claim', 'ANCHORED_AT', 'Passage'],
  premiseOf: ['Claim', 'PREMISE_OF', 'Inference'],
  concludes: ['Inference', 'CONCLUDES', 'Claim'],
  inferenceAnchored: ['Inference', 'ANCHORED_AT', 'Passage'],
  opposes: ['Opposition', 'OPPOSES', 'Claim'],
  oppositionAnchored: ['Opposition', 'ANCHORED_AT', 'Passage'],
  /** Derived: one for each causal claim. It reads "the article claims that X influences Y". */
  influences: ['Concept', 'INFLUENCES', 'Concept'],
} as const;
export type RelationshipKind = keyof typeof relationshipKinds;
export type Part = NodeKind | RelationshipKind;

function byKind<Kind extends string, Given>(kinds: Readonly<Record<Kind, Given>>, make: (given: Given) => string) {
  return Object.fromEntries(Object.entries<Given>(kinds).map(([kind, given]) => [kind, make(given)])) as Readonly<
    Record<Kind, string>
  >;
}

const found = (variable: string, label: string, id: string) =>
  label === 'Article'
    ? `MATCH (${variable}:Article {id: ${id}})`
    : `MATCH (${variable}:${label} {article: $article, id: ${id}})`;

/** Waits for any other load of this article, and takes its place; `version` is what is there, null if nothing. */
export const takeArticle =
  'MERGE (a:Article {id: $article}) SET a.load = $load RETURN a.version AS version, a.indexed AS indexed';

export const writeArticle = 'MATCH (a:Article {id: $article}) SET a = $properties';

/** The same where nobody else loads, in a script; fails where the article is there. */
export const createArticle = 'CREATE (a:Article) SET a = $properties';

/** The last statement of a load: everything else is written, and the commit follows. */
export const stampArticle = 'MATCH (a:Article {id: $article}) SET a.load = $load, a.loadedAt = timestamp()';

/** A transaction of its own, after the commit of the load: readers need not wait any longer. */
export const settleArticle = 'MATCH (a:Article {id: $article}) WHERE a.load = $load SET a.settled = $load';

export const createParts: Readonly<Record<Part, string>> = {
  ...byKind(nodeLabels, (label) => `UNWIND $rows AS row CREATE (n:${label}) SET n = row`),
  ...byKind(
    relationshipKinds,
    ([from, type, to]) =>
      `UNWIND $rows AS row ${found('a', from, 'row.from')} ${found('b', to, 'row.to')}
       CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
  ),
};

/** A row whose end is missing vanishes from `UNWIND … MATCH … CREATE` without a word: hence the count afterwards. */
export const countParts: Readonly<Record<Part, string>> = {
  ...byKind(nodeLabels, (label) => `MATCH (n:${label} {article: $article}) WHERE n.id >= '' RETURN count(n) AS count`),
  ...byKind(
    relationshipKinds,
    ([from, type, to]) =>
      `MATCH (a:${from} {article: $article})-[r:${type}]->(:${to}) WHERE a.id >= '' RETURN count(r) AS count`,
  ),
};

/** All but the article's own node, which loads queue at. */
export const deleteParts = [...new Set(Object.values(nodeLabels).map((label) => label.replace(/:.*/, '')))].map(
  (label) => `MATCH (n:${label} {article: $article}) WHERE n.id >= '' DETACH DELETE n`,
);

export const deleteArticle = 'MATCH (a:Article {id: $article}) DETACH DELETE a';
