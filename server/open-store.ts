/** Opens the store the environment names, with its articles in it. */
import { linesOfFinding, summaryOf } from '../seed/read/print-findings.ts';
import { articleFolders, readArticles } from '../seed/read/read-articles.ts';
import { CannotStart } from './cannot-start.ts';
import type { Config, Neo4jConfig } from './config.ts';
import { type ClaimStore, StoreUnavailable } from './stores/claim-store.ts';
import { createMemoryStore } from './stores/memory/memory-store.ts';
import { createNeo4jStore } from './stores/neo4j/neo4j-store.ts';

/** Milliseconds Neo4j has to answer for the first time. */
const probeTime = 3000;

/** Tells a person something. */
type Say = (line: string) => void;

/** @throws CannotStart, LoadFailed */
export async function openStore(config: Config, say: Say): Promise<ClaimStore> {
  return config.neo4j === undefined ? openMemory(config, say) : openNeo4j(config.neo4j, say);
}

async function openMemory({ articles }: Config, say: Say): Promise<ClaimStore> {
  const readings = await readArticles(await articleFolders(articles));
  const wrong = readings.filter(({ dataset }) => dataset === undefined);
  if (wrong.length > 0) {
    const findings = wrong.flatMap((reading) => reading.findings.filter(({ severity }) => severity === 'error'));
    throw new CannotStart([...findings.map(linesOfFinding), ...wrong.map(summaryOf)].join('\n'));
  }
  const store = createMemoryStore();
  for (const { dataset, layout } of readings) {
    if (dataset !== undefined && layout !== undefined) await store.load(dataset, layout);
  }
  if ((await store.articles()).length === 0) say('There is no article in seed/articles yet.');
  return store;
}

/** Never falls back to other data: a Neo4j that is named must answer. */
async function openNeo4j(options: Neo4jConfig, say: Say): Promise<ClaimStore> {
  const store = createNeo4jStore(options);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = `It does not answer within ${probeTime / 1000} seconds.`;
    timer = setTimeout(() => reject(new StoreUnavailable(message, 1)), probeTime);
  });
  try {
    await Promise.race([store.ping(), late]);
    const articles = await Promise.race([store.articles(), late]);
    if (articles.length === 0) say('No article is loaded into Neo4j yet: run `npm run seed`.');
    return store;
  } catch (error) {
    // Whoever does not answer does not say goodbye either.
    store.close().catch(() => undefined);
    if (!(error instanceof StoreUnavailable)) throw error;
    throw new CannotStart(`Neo4j at ${options.uri} (NEO4J_URI): ${error.message}`);
  } finally {
    clearTimeout(timer);
  }
}
