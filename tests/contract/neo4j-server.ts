import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJava } from '../../server/neo4j/find-java.ts';
import { type Neo4jVersion, releases, versions } from '../../server/neo4j/releases.ts';
import type { Settings } from '../../server/neo4j/settings.ts';
import { fetchServer, type RunningNeo4j, startNeo4j } from '../../server/neo4j/start.ts';
import { fetchCypherShell } from './cypher-shell.ts';

/** What keeps a real server from starting here; undefined if nothing does. Where CI is set nothing may. */
export async function missingForNeo4j(version: Neo4jVersion): Promise<string | undefined> {
  const missing = await whatIsMissing(version);
  if (missing === undefined) return undefined;
  const reason = `The contract of the Neo4j ${version} store is not tested: ${missing}.`;
  if (process.env.CI) throw new Error(reason);
  console.warn(reason);
  return reason;
}

async function whatIsMissing(version: Neo4jVersion): Promise<string | undefined> {
  const { least } = releases[version].java;
  if ((await findJava(releases[version].java, process.env)) === undefined)
    return `there is no fitting Java (${least} or later)`;
  try {
    execFileSync('mvn', ['-v'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'there is no Maven';
  }
}

/** Fetches all that can run here, one after the other, because they share Maven's own store. @throws CannotStart */
export async function fetchServers(): Promise<void> {
  for (const version of versions) {
    if ((await whatIsMissing(version)) !== undefined) continue;
    await fetchCypherShell();
    await fetchServer(version, console.log);
  }
}

export interface ServerForTests {
  readonly uri: () => string;
  start(): Promise<void>;
  /** Ends it without a word, as a power cut would. */
  kill(): Promise<void>;
  /** The same data on the same port again. */
  restart(): Promise<void>;
  /** Stops it from running, or lets it go on: it is there and does not answer. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void;
  stop(): Promise<void>;
}

/** A server with data of its own in a temporary folder. */
export function serverForTests(version: Neo4jVersion, settings: Settings = {}): ServerForTests {
  let home = '';
  let server: RunningNeo4j | undefined;
  const running = () => {
    if (server === undefined) throw new Error('The server is not started.');
    return server;
  };
  const startOn = async (boltPort: number) => {
    server = await startNeo4j({
      version,
      home,
      boltPort,
      // A server that lives for minutes spends most of them compiling and planning, unless it is told not to.
      javaOptions: ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'],
      settings: { 'dbms.cypher.min_replan_interval': '1h', ...settings },
      say: console.log,
    });
  };
  return {
    uri: () => running().uri,
    async start() {
      home = await mkdtemp(join(tmpdir(), 'lunmai-neo4j-'));
      await startOn(0);
    },
    async kill() {
      process.kill(running().pid, 'SIGKILL');
      await running().ended;
    },
    async restart() {
      await startOn(running().port);
    },
    signal(signal) {
      process.kill(running().pid, signal);
    },
    async stop() {
      await server?.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
