import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import type { Neo4jVersion } from '../../server/neo4j/releases.ts';
import { createNeo4jStore } from '../../server/stores/neo4j/neo4j-store.ts';
import { describeClaimStore } from './claim-store.contract.ts';
import { runInShell } from './cypher-shell.ts';
import { missingForNeo4j, serverForTests } from './neo4j-server.ts';
import { promisesOfBeingKilled } from './promises/being-killed.ts';
import { promisesOfTheScript } from './promises/cypher-script.ts';
import { promisesOfADeadDatabase } from './promises/dead-database.ts';
import { promisesToGiveWhatMemoryGives } from './promises/many-graphs.ts';
import { promisesOfTheNaturalGraph } from './promises/natural-graph.ts';
import { promisesOfStatements } from './promises/statements.ts';

/** Random graphs it is compared with the memory store on: in full on the version the project is made for. */
const compared: Readonly<Record<Neo4jVersion, number>> = { '5.26': 2000, '2026': 200 };

/** The contract of all stores, and what holds of this one besides, against a real server of a version. */
export async function describeNeo4jStore(version: Neo4jVersion): Promise<void> {
  vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });
  const missing = await missingForNeo4j(version);
  describe.skipIf(missing !== undefined)(`on a real server ${version}`, () => {
    const server = serverForTests(version);
    let driver: Driver;
    beforeAll(async () => {
      await server.start();
      driver = neo4j.driver(server.uri(), undefined, { disableLosslessIntegers: true });
    });
    afterAll(async () => {
      await driver?.close();
      await server.stop();
    });
    const subject = {
      name: `Neo4j ${version}`,
      // Patient, because a server that has just started plans its first statements slowly.
      open: async () => createNeo4jStore({ uri: server.uri(), questionTimeout: 60_000 }),
      runs: 10,
      answered: 100,
    };
    /** Cypher as somebody in Neo4j Browser would write it. */
    const cypher = async (statement: string, parameters = {}) => {
      const { records, summary } = await driver.executeQuery(statement, parameters);
      return { rows: records.map((record) => record.toObject() as Record<string, unknown>), summary };
    };
    describeClaimStore(subject);
    promisesToGiveWhatMemoryGives(subject, compared[version]);
    promisesOfTheNaturalGraph(subject, cypher);
    promisesOfTheScript(subject, cypher, (script) => runInShell(server.uri(), script));
    promisesOfStatements(subject, cypher);
    promisesOfBeingKilled(subject, server);
    // The driver's and the breaker's promise, whatever the server: once is enough.
    if (version === '5.26') promisesOfADeadDatabase(subject, server);
  });
}
