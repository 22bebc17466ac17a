/**
 * An article as it stands in Neo4j. People read and query the properties and relationships; every authored node carries
 * its record verbatim as JSON besides, because a property can hold neither a nested object nor a null, and what the API
 * gives must be exactly what was loaded.
 */
import neo4j from 'neo4j-driver';
import type { Dataset } from '../../../graph/model/dataset.ts';
import type { MapLayout } from '../../../graph/model/layout.ts';
import type { Spell } from '../../../graph/search/pinyin.ts';
import { countsOf } from '../whole.ts';
import { type Link, linksOf } from './links-of.ts';
import { nodesOf } from './nodes-of.ts';
import { named, type Properties } from './properties.ts';
import type { Part } from './statements/write.ts';

export interface ArticleGraph {
  /** Of the article's own node. */
  readonly properties: Properties;
  readonly parts: Readonly<Record<Part, readonly (Properties | Link)[]>>;
}

/**
 * What the indexed texts are made by (server/stores/folded-text.ts): where that changes this does too, and an article that
 * was loaded before is written anew, though it is the same version.
 */
export const indexedForm = 'simplified, spelt';

interface Loading {
  readonly version: string;
  /** Marks this load among all. */
  readonly load: string;
  readonly spell: Spell;
}

/** Takes a whole dataset (server/stores/whole.ts). */
export function graphOf(dataset: Dataset, layout: MapLayout, { version, load, spell }: Loading): ArticleGraph {
  return {
    properties: { ...articleProperties(dataset, layout), version, load, indexed: indexedForm },
    parts: { ...nodesOf(dataset, layout, spell), ...linksOf(dataset) },
  };
}

function articleProperties(dataset: Dataset, layout: MapLayout): Properties {
  const { article } = dataset;
  return {
    id: article.id,
    ...named(article.title),
    authors: article.authors.map(({ name }) => name.zh),
    authorsEn: article.authors.map(({ name }) => name.en),
    container: article.container?.zh,
    year: neo4j.int(article.year),
    language: article.language,
    doi: article.doi,
    url: article.url,
    licence: article.licence,
    ...Object.fromEntries(Object.entries(countsOf(dataset)).map(([kind, count]) => [kind, neo4j.int(count)])),
    record: JSON.stringify(article),
    layout: JSON.stringify(layout),
  };
}
