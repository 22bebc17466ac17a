/** The process: reads the environment, opens a store, listens, and stops when it is told to. */
import { fileURLToPath } from 'node:url';
import type { Analyst } from './analysis/analyst.ts';
import { analystInThreads } from './analysis/threads.ts';
import { buildApp } from './app.ts';
import { linesOf } from './cannot-start.ts';
import { type Config, readConfig } from './config.ts';
import type { Api } from './http/api.ts';
import { openStore } from './open-store.ts';
import type { ClaimStore } from './stores/claim-store.ts';
import { warmUp } from './warm-up.ts';

/** Milliseconds open requests have to finish once the process is told to stop. */
const stopTime = 10_000;

try {
  await start(readConfig(process.env));
} catch (error) {
  for (const line of linesOf(error)) console.error(line);
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  const store = await openStore(config, console.log);
  const analyst = analystInThreads();
  const app = await buildApp({
    store,
    analyst,
    // Standard output is for people; a terminal is spared the line for every request.
    log: { level: config.logLevel ?? (process.stderr.isTTY ? 'warn' : 'info'), stream: process.stderr },
    ui: fileURLToPath(new URL('../dist/ui', import.meta.url)),
    rateLimit: config.rateLimit,
    proxies: config.proxies,
    timeLimit: config.timeLimit,
  });
  stopOnSignals(app, store, analyst);
  try {
    await app.listen({ port: config.port, host: config.host });
  } catch (error) {
    await store.close();
    throw error;
  }
  console.log(`Lunmai is at ${addressOf(app, config.host)}`);
  warmUp(app, store).catch(() => undefined);
}

/** The first signal ends gracefully, within a deadline; the second one at once. */
function stopOnSignals(app: Api, store: ClaimStore, analyst: Analyst): void {
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
      await Promise.all([store.close(), analyst.close()]);
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
