/** A real Neo4j Community server without Docker: its own Java process, made of the jars Maven Central has. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { CannotStart } from './cannot-start.ts';
import { fetchJars } from './fetch-jars.ts';
import { findJava } from './find-java.ts';
import { type Neo4jVersion, releases } from './releases.ts';
import { asConfiguration, type Settings, settingsFor } from './settings.ts';

export interface StartOptions {
  readonly version: Neo4jVersion;
  /** Folder of the server's data, made if it is not there. */
  readonly home: string;
  /** 0: any free port. */
  readonly boltPort: number;
  /** Replace or add to those of settings.ts. */
  readonly settings?: Settings;
  /** Added to those of releases.ts. */
  readonly javaOptions?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly say?: (line: string) => void;
}

export interface RunningNeo4j {
  readonly uri: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves when the process has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Asks it to end, and ends it if it does not within 30 s. */
  stop(): Promise<void>;
}

/** Everything this launcher fetches and writes; not under version control. */
export const neo4jFolder = fileURLToPath(new URL('../../.neo4j', import.meta.url));

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));

/** The folder with the server's jars, fetched once. @throws CannotStart */
export function fetchServer(version: Neo4jVersion, say: (line: string) => void): Promise<string> {
  const { artifacts } = releases[version];
  return fetchJars({ pom, artifacts, folder: join(neo4jFolder, 'jars'), name: 'Neo4j', size: '150 MB', say });
}

/** Milliseconds until Bolt must answer, and until a stop must be done. */
const startDeadline = 90_000;
const stopDeadline = 30_000;

/**
 * Resolves when the database answers: 4 to 8 s, plus fetching the jars the first time.
 * @throws CannotStart without a fitting Java, Maven or a free port
 */
export async function startNeo4j(options: StartOptions): Promise<RunningNeo4j> {
  const { version, boltPort, settings, env = process.env, say = () => {} } = options;
  const { java: javaVersions, mainClass, javaOptions } = releases[version];
  const home = resolve(options.home);
  const java = await findJava(javaVersions, env);
  if (java === undefined) {
    const { least, most } = javaVersions;
    const wanted = Number.isFinite(most) ? `${least} to ${most}` : `${least} or later`;
    throw new CannotStart(
      `Neo4j ${version} needs Java ${wanted}; none was found in JAVA_HOME, the path or /usr/lib/jvm.`,
    );
  }
  const port = await freePort(boltPort);
  const uri = `bolt://127.0.0.1:${port}`;
  const jars = await fetchServer(version, say);
  await mkdir(join(home, 'conf'), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), asConfiguration(settingsFor(port, settings)));

  const child = spawn(
    java,
    [
      ...javaOptions,
      ...(options.javaOptions ?? []),
      '-cp',
      join(jars, '*'),
      mainClass,
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
      '--console-mode',
    ],
    // In a group of its own, so that Ctrl-C in a terminal reaches the launcher alone, which then stops it in order.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const said = lastWords(child);
  const ended = once(child, 'exit').then(() => {
    process.off('exit', killWithUs);
  });
  try {
    await answering(uri, ended);
  } catch (error) {
    child.kill('SIGKILL');
    await ended;
    const lines = said();
    throw lines === '' ? error : new CannotStart(`Neo4j ${version} did not start. It said: ${lines}`);
  }
  return {
    uri,
    port,
    pid: child.pid ?? 0,
    ended,
    stop: () => stop(child, ended),
  };
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopDeadline);
  await ended;
  clearTimeout(timer);
}

/** @throws CannotStart where the port is taken */
async function freePort(wanted: number): Promise<number> {
  const server = createServer();
  try {
    server.listen({ port: wanted, host: '127.0.0.1', exclusive: true });
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : wanted;
  } catch {
    throw new CannotStart(`Port ${wanted} on 127.0.0.1 is taken; choose another with --port.`);
  } finally {
    server.close();
  }
}

async function answering(uri: string, ended: Promise<void>): Promise<void> {
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  for (const deadline = Date.now() + startDeadline; Date.now() < deadline && !gone; await pause(200)) {
    if (await answersCypher(uri)) return;
  }
  throw new CannotStart(gone ? 'Neo4j ended before it answered.' : 'Neo4j did not answer within 90 s.');
}

/** Bolt listens some seconds before the database answers, hence a question. A refused password is an answer too. */
async function answersCypher(uri: string): Promise<boolean> {
  const driver = neo4j.driver(uri, undefined, { connectionTimeout: 2000, maxTransactionRetryTime: 0 });
  try {
    await driver.executeQuery('RETURN 1');
    return true;
  } catch (error) {
    return error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security.');
  } finally {
    await driver.close();
  }
}

/** What the server printed last that sounds like a reason. */
function lastWords(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-8000);
    });
  }
  return () =>
    output
      .split('\n')
      .filter((line) => /ERROR|Exception|Unrecognized|Error/.test(line))
      .slice(0, 1)
      .join(' ')
      .slice(0, 400);
}
