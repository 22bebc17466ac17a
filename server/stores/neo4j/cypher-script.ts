/**
 * A script for cypher-shell or Neo4j Browser that rebuilds an article in a database that does not hold it: the very
 * statements of the loader, with literals in the place of parameters. Statements are committed one by one, so the
 * article's own node comes last but for what leads to it: without that node nothing of the article is read, and a script
 * that was broken off is as if there were none (a load cleans up after it). Where the article is there already, the first
 * statement about it fails.
 */
import type { Dataset } from '../../../graph/model/dataset.ts';
import type { MapLayout } from '../../../graph/model/layout.ts';
import { versionOf } from '../../../graph/model/version.ts';
import type { Spell } from '../../../graph/search/pinyin.ts';
import { whole } from '../whole.ts';
import { withLiterals } from './cypher-literal.ts';
import { graphOf } from './graph-of.ts';
import { awaitIndexes, fullTextIndexes, rangeIndexes, uniquePerArticle } from './statements/schema.ts';
import { createArticle, createParts, type Part, settleArticle, stampArticle } from './statements/write.ts';

/** Rows a statement writes: the database takes longer to plan a long list of literals than several short ones. */
const batch = 25;

const allParts = Object.keys(createParts) as readonly Part[];
const leadingToArticle: readonly Part[] = ['sectionOf', 'tourOf'];

/** `layout` may place more concepts than there are. @throws LoadFailed where the dataset is not whole */
export function cypherScript(given: Dataset, layout: MapLayout, spell: Spell, remarks: readonly string[] = []): string {
  const dataset = whole(given);
  const article = dataset.article.id;
  const places = layoutOf(dataset, layout);
  const version = versionOf(dataset, places);
  const load = `script-${version}`;
  const graph = graphOf(dataset, places, { version, load, spell });
  const written = (parts: readonly Part[]) =>
    parts.flatMap((part) =>
      batches(graph.parts[part]).map((rows) => withLiterals(createParts[part], { article, rows })),
    );
  const statements = [
    ...uniquePerArticle,
    ...rangeIndexes,
    ...fullTextIndexes,
    awaitIndexes,
    ...written(allParts.filter((part) => !leadingToArticle.includes(part))),
    withLiterals(createArticle, { properties: graph.properties }),
    ...written(leadingToArticle),
    ...[stampArticle, settleArticle].map((statement) => withLiterals(statement, { article, load })),
  ];
  return [...remarks.map(comment), ...statements.map((statement) => `${statement};`), ''].join('\n');
}

/** Some tools end a statement at a semicolon wherever it stands. */
function comment(remark: string): string {
  return `// ${remark.replaceAll(';', ',')}`;
}

/** The map of a part of an article: the places of the concepts it holds. */
function layoutOf({ concepts }: Dataset, layout: MapLayout): MapLayout {
  const known = new Set(concepts.map(({ id }) => id));
  return {
    ...layout,
    concepts: Object.fromEntries(Object.entries(layout.concepts).filter(([concept]) => known.has(concept))),
  };
}

function batches<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / batch) }, (_, place) =>
    rows.slice(place * batch, (place + 1) * batch),
  );
}
