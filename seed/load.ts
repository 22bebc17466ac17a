/** npm run seed [-- ARTICLE-OR-FOLDER…] [--remove ARTICLE]: reads, checks and loads articles into Neo4j. */
import { stat } from 'node:fs/promises';
import { ConfigInvalid, type Neo4jConfig, readConfig } from '../server/config.ts';
import { type ClaimStore, LoadFailed, StoreUnavailable } from '../server/stores/claim-store.ts';
import { createNeo4jStore } from '../server/stores/neo4j/neo4j-store.ts';
import { argumentsOf } from './read/arguments.ts';
import { endOnClosedPipe } from './read/closed-pipe.ts';
import { namedArticle } from './read/named-article.ts';
import { linesOfFinding, summaryOf } from './read/print-findings.ts';
import type { ArticleReading } from './read/read-article.ts';
import { articleFolders, foldersAt, readArticles } from './read/read-articles.ts';
import { showProgress } from './show-progress.ts';

/** Something a person can mend. */
class CannotLoad extends Error {
  override readonly name = 'CannotLoad';
}

endOnClosedPipe();
const { values, positionals } = argumentsOf(
  { allowPositionals: true, options: { remove: { type: 'string', multiple: true, default: [] } } },
  'npm run seed [-- ARTICLE-OR-FOLDER…] [--remove ARTICLE]',
);

try {
  const { neo4j, articles } = readConfig(process.env);
  if (neo4j === undefined) {
    throw new CannotLoad(
      'NEO4J_URI is not set: say where Neo4j is, as in NEO4J_URI=bolt://localhost:7687 npm run seed.',
    );
  }
  const onlyRemove = values.remove.length > 0 && positionals.length === 0;
  const readings = onlyRemove ? [] : await readAll(positionals, articles ?? []);
  await withStore(neo4j, async (store) => {
    for (const article of values.remove) await remove(store, article);
    for (const reading of readings) await load(store, reading);
  });
} catch (error) {
  for (const line of linesOf(error)) console.error(line);
  process.exitCode = 1;
}

/** @throws CannotLoad with the findings, unless every article is without error: all are loaded, or none */
async function readAll(names: readonly string[], extra: readonly string[]): Promise<readonly ArticleReading[]> {
  const folders = names.length === 0 ? await articleFolders(extra) : (await Promise.all(names.map(named))).flat();
  const readings = await readArticles(folders);
  const wrong = readings.filter(({ dataset }) => dataset === undefined);
  if (wrong.length > 0) {
    const errors = wrong.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
    const lines = [...errors.map(linesOfFinding), ...wrong.map(summaryOf), 'Nothing was loaded.'];
    throw new CannotLoad(lines.join('\n'));
  }
  if (readings.length === 0) throw new CannotLoad('There is no article to load.');
  return readings;
}

async function named(name: string): Promise<readonly string[]> {
  if (await stat(name).catch(() => undefined)) return foldersAt(name);
  const found = await namedArticle(name, process.env);
  if (found.folder === undefined) throw new CannotLoad(found.message);
  return [found.folder];
}

async function withStore(neo4j: Neo4jConfig, work: (store: ClaimStore) => Promise<void>): Promise<void> {
  const store = createNeo4jStore(neo4j);
  try {
    await store.ping();
    await work(store);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    throw new CannotLoad(
      `Neo4j at ${neo4j.uri} (NEO4J_URI), database ${neo4j.database}, user ${neo4j.user}: ${error.message}\n` +
        'Start it (npm run neo4j, or docker compose up neo4j), or mend NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD.',
    );
  } finally {
    await store.close();
  }
}

async function load(store: ClaimStore, { dataset, layout }: ArticleReading): Promise<void> {
  if (dataset === undefined || layout === undefined) return;
  console.log(`Loading ${dataset.article.id} …`);
  const progress = showProgress(process.stdout);
  const { article, version, changed, counts } = await store.load(dataset, layout, progress.step).finally(progress.end);
  const listed = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  console.log(`${article}: version ${version} ${changed ? 'loaded' : 'was there already'} (${listed.join(', ')})`);
}

async function remove(store: ClaimStore, article: string): Promise<void> {
  const removed = await store.remove(article);
  console.log(removed ? `${article}: removed` : `${article}: was not there`);
}

function linesOf(error: unknown): readonly string[] {
  if (error instanceof ConfigInvalid) return error.lines;
  if (error instanceof CannotLoad || error instanceof LoadFailed) return error.message.split('\n');
  return [`The articles could not be loaded: ${error instanceof Error ? error.message : String(error)}`];
}
