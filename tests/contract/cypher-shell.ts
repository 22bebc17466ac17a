/** Neo4j's own command line: what somebody runs a script with that was taken away. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { fetchJars } from '../../server/neo4j/fetch-jars.ts';
import { findJava } from '../../server/neo4j/find-java.ts';
import { releases } from '../../server/neo4j/releases.ts';
import { neo4jFolder } from '../../server/neo4j/start.ts';

const pom = fileURLToPath(new URL('cypher-shell.pom.xml', import.meta.url));
const folder = join(neo4jFolder, 'cypher-shell');

/** Maven Central has none of 2026; this one speaks to either server. */
const { artifacts, java: versions } = releases['5.26'];

export function fetchCypherShell(): Promise<string> {
  return fetchJars({ pom, artifacts, folder, name: 'cypher-shell', size: '45 MB', say: console.log });
}

/** @throws Error with what it said, at the first statement that fails */
export async function runInShell(uri: string, script: string): Promise<void> {
  const jars = await fetchCypherShell();
  const java = await findJava(versions, process.env);
  const shell = spawn(java ?? 'java', ['-cp', join(jars, '*'), 'org.neo4j.shell.Main', '--address', uri]);
  shell.stdin.end(script);
  const [said, [code]] = await Promise.all([text(shell.stderr), once(shell, 'exit'), text(shell.stdout)]);
  if (code !== 0) throw new Error(said);
}
