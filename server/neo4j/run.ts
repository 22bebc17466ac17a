/** `npm run neo4j`: a Neo4j server in the foreground, until Ctrl-C. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CannotStart } from './cannot-start.ts';
import { type Neo4jVersion, releases, versions } from './releases.ts';
import { neo4jFolder, startNeo4j } from './start.ts';

const usage = `Usage: npm run neo4j -- [--version ${versions.join('|')}] [--port 7687] [--data folder]`;

function readArguments(): { readonly version: Neo4jVersion; readonly port: number; readonly data: string } {
  try {
    const { values } = parseArgs({
      options: {
        version: { type: 'string', default: '5.26' },
        port: { type: 'string', default: '7687' },
        data: { type: 'string' },
      },
    });
    const version = versions.find((known) => known === values.version);
    if (version === undefined || !/^[0-9]{1,5}$/.test(values.port) || Number(values.port) > 65_535) throw new Error();
    return { version, port: Number(values.port), data: values.data ?? join(neo4jFolder, 'data', version) };
  } catch {
    throw new CannotStart(usage);
  }
}

try {
  const { version, port, data } = readArguments();
  console.log(`Starting Neo4j ${releases[version].artifacts} …`);
  // An orderly exit takes the half-started server along; a signal's default end would leave it behind.
  const giveUp = () => process.exit(1);
  process.on('SIGINT', giveUp);
  process.on('SIGTERM', giveUp);
  const server = await startNeo4j({ version, home: data, boltPort: port, say: console.log });
  let stopping = false;
  const stop = () => {
    if (!stopping) console.log('Stopping …');
    stopping = true;
    void server.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.off(signal, giveUp);
    process.on(signal, stop);
  }
  console.log(`Neo4j answers at ${server.uri} (no password; data in ${data}).`);
  console.log(`Load the articles: NEO4J_URI=${server.uri} npm run seed`);
  console.log(`Serve from it:     NEO4J_URI=${server.uri} npm start`);
  console.log('Ctrl-C stops it.');
  await server.ended;
  if (!stopping) throw new CannotStart(`Neo4j ended by itself; its log is in ${join(data, 'logs')}.`);
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
