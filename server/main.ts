/** The process: reads the environment, opens a store, listens, and stops when it is told to. */
import { fileURLToPath } from 'node:url';
import { linesOfFinding, summaryOf } from '../seed/read/print-findings.ts';
import { articleFolders, readArticles } from '../seed/read/read-articles.ts';
import { buildApp } from './app.ts';
import { type Config, ConfigInvalid, type Neo4jConfig, readConfig } from './config.ts';
import type { Api } from './http/api.ts';
import { type ClaimStore, LoadFailed, StoreUnavailable } from './stores/claim-store.ts';
import { createMemoryStore } from './stores/memory/memory-store.ts';
import { createNeo4jStore } from './stores/neo4j/neo4j-store.ts';

/** Milliseconds Neo4j has to answer for the first time. */
const probeTime = 3000;
/** Milliseconds open requests have to finish once the process is told to stop. */
const stopTime = 10_000;

/** Something a person can mend: said in lines, without a stack. */
class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

try {
  await start(readConfig(process.env));
} catch (error) {
  for (const line of linesOf(error)) console.error(line);
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  const store = config.neo4j === undefined ? await openMemory(config) : await openNeo4j(config.neo4j);
  const app = await buildApp({
    store,
    // Standard output is for people; a terminal is spared the line for every request.
    log: { level: config.logLevel ?? (process.stderr.isTTY ? 'warn' : 'info'), stream: process.stderr },
    ui: fileURLToPath(new URL('../dist/ui', import.meta.url)),
    rateLimit: config.rateLimit,
    proxies: config.proxies,
    timeLimit: config.timeLimit,
  });
  stopOnSignals(app, store);
  try {
    await app.listen({ port: config.port, host: config.host });
  } catch (error) {
    await store.close();
    throw error;
  }
  console.log(`Lunmai is at ${addressOf(app, config.host)}`);
}

async function openMemory({ articles }: Config): Promise<ClaimStore> {
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
  if ((await store.articles()).length === 0) console.log('There is no article in seed/articles yet.');
  return store;
}

/** Never falls back to other data: a Neo4j that is named must answer. */
async function openNeo4j(options: Neo4jConfig): Promise<ClaimStore> {
  const store = createNeo4jStore(options);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = `It does not answer within ${probeTime / 1000} seconds.`;
    timer = setTimeout(() => reject(new StoreUnavailable(message, 1)), probeTime);
  });
  try {
    await Promise.race([store.ping(), late]);
    const articles = await Promise.race([store.articles(), late]);
    if (articles.length === 0) console.log('No article is loaded into Neo4j yet: run `npm run seed`.');
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

/** The first signal ends gracefully, within a deadline; the second one at once. */
function stopOnSignals(app: Api, store: ClaimStore): void {
  let stopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    app.log.info(`${signal}: stopping`);
    setTimeout(() => {
      app.log.warn('some requests did not end in time');
      process.exit(1);
    }, stopTime).unref();
    try {
      await app.close();
      await store.close();
      process.exit(0);
    } catch (error) {
      app.log.error({ err: error }, 'could not stop in order');
      process.exit(1);
    }
  };
  process.on('SIGTERM', (signal) => void stop(signal));
  process.on('SIGINT', (signal) => void stop(signal));
}

/** The address for a person's browser. */
function addressOf(app: Api, host: string): string {
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const here = ['0.0.0.0', '127.0.0.1', '::', '::1', 'localhost'].includes(host);
  const name = here ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function linesOf(error: unknown): readonly string[] {
  if (error instanceof ConfigInvalid) return error.lines;
  if (error instanceof CannotStart || error instanceof LoadFailed) return error.message.split('\n');
  const { code, message, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === 'EADDRINUSE') return [`Port ${port} is taken: stop what uses it, or set PORT to another one.`];
  if (code === 'EACCES') return [`Port ${port} needs more rights: set PORT to one above 1023.`];
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return [`HOST ${address ?? ''} is not an address of this machine.`];
  }
  return [`Lunmai could not start: ${message}`];
}
