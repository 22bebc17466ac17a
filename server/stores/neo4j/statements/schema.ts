/**
 * Constraints and indexes. Neo4j Community has uniqueness constraints, range and full-text indexes; what must exist in a
 * record is checked before loading. Ids are unique within an article, so that many articles live side by side.
 */
export const uniquePerArticle = [
  'CREATE CONSTRAINT lunmai_article IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE',
  ...['Section', 'Table', 'Passage', 'Concept', 'Claim', 'Inference', 'Opposition', 'Work', 'Tour'].map(
    (label) =>
      `CREATE CONSTRAINT lunmai_${label.toLowerCase()} IF NOT EXISTS FOR (n:${label}) REQUIRE (n.article, n.id) IS UNIQUE`,
  ),
] as const;

export const rangeIndexes = [
  'CREATE INDEX lunmai_concept_theme IF NOT EXISTS FOR (n:Concept) ON (n.article, n.theme)',
  'CREATE INDEX lunmai_claim_kind IF NOT EXISTS FOR (n:Claim) ON (n.article, n.kind)',
  'CREATE INDEX lunmai_claim_voice IF NOT EXISTS FOR (n:Claim) ON (n.article, n.voice)',
  'CREATE INDEX lunmai_passage_section IF NOT EXISTS FOR (n:Passage) ON (n.article, n.section)',
] as const;

/** The index the API searches: every Han character a token of its own, so that a quoted run is an exact substring. */
export const candidateIndex = 'lunmai_candidates';

/** What it covers (server/stores/folded-text.ts), and the article that a record belongs to. */
export const candidateProperties = ['folded', 'spelt', 'article'] as const;

/** The index for people in Neo4j Browser: pairs of Han characters, ranked. */
export const readersIndex = 'lunmai_search';

/**
 * The two list different properties: of two full-text indexes over the same labels and properties the second is skipped
 * in silence, whatever its name and analyzer.
 */
export const fullTextIndexes = [
  `CREATE FULLTEXT INDEX ${candidateIndex} IF NOT EXISTS FOR (n:Concept|Claim|Work) ON EACH [${candidateProperties.map((property) => `n.${property}`).join(', ')}]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-no-stop-words' } }`,
  `CREATE FULLTEXT INDEX ${readersIndex} IF NOT EXISTS FOR (n:Concept|Claim|Work)
   ON EACH [n.name, n.nameEn, n.alt, n.altEn, n.gloss, n.glossEn]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'cjk' } }`,
] as const;

export const awaitIndexes = 'CALL db.awaitIndexes(60)';

/** What is there, to see that nothing was skipped: names, properties and analyzers. */
export const showIndexes = `
SHOW INDEXES YIELD name, state, properties, options
WHERE name STARTS WITH 'lunmai_'
RETURN name, state, properties, options.indexConfig['fulltext.analyzer'] AS analyzer`;
