/** The one place that talks to the driver: no error, record or integer of it gets out. */
import type { Session } from 'neo4j-driver';
import { StoreUnavailable } from '../claim-store.ts';
import { circuit } from './circuit.ts';
import { doesNotAnswer } from './failures.ts';
import { openDriver } from './open-driver.ts';
import { type Run, runIn } from './run.ts';
import { within } from './within.ts';

export interface Neo4jOptions {
  /** `bolt://` for one instance, `neo4j://` or `neo4j+s://` for a cluster or Aura. */
  readonly uri: string;
  readonly user?: string;
  /** Undefined: no authentication. */
  readonly password?: string | undefined;
  readonly database?: string;
  /** Milliseconds the server may work on a question. */
  readonly questionTimeout?: number;
  /** Milliseconds the server may work on a load; overrules the server's own default, which is made for questions. */
  readonly loadTimeout?: number;
}

export interface Connection {
  ping(): Promise<void>;
  /** All in one read transaction, repeated by the driver where that may help. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** All or nothing, tried once. `work` says whether its changes are to be kept. */
  write<T>(work: (run: Run) => Promise<{ readonly keep: boolean; readonly result: T }>): Promise<T>;
  /** One statement that must not run in a transaction with others, such as a change of the schema. */
  runAlone: Run;
  close(): Promise<void>;
}

/** Milliseconds a server has to say that it is there. */
const probeLimit = 1500;
/** Milliseconds by which the client gives the server more time than it asked for. */
const grace = 1000;

export function connect(options: Neo4jOptions): Connection {
  const { uri, user = 'neo4j', password, database = 'neo4j', questionTimeout = 4000, loadTimeout = 600_000 } = options;
  let driver = openDriver(uri, user, password);
  const guarded = circuit(slowOrSilent);

  /**
   * After a question that took too long: a server that still answers a probe was slow, any other is silent. Its
   * connections are given up, for they would fill the pool and stay when it is back.
   */
  async function slowOrSilent(): Promise<never> {
    const probed = driver;
    try {
      await within(probeLimit, driver.getServerInfo({ database }), doesNotAnswer);
    } catch {
      if (driver === probed) driver = openDriver(uri, user, password);
      probed.close().catch(() => undefined);
      return doesNotAnswer();
    }
    throw new StoreUnavailable('Neo4j did not finish in time.', 5);
  }

  async function inSession<T>(access: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = driver.session({
      database,
      defaultAccessMode: access,
      bookmarkManager: driver.executeQueryBookmarkManager,
    });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  const metadata = { app: 'lunmai' };
  return {
    async ping() {
      await guarded(questionTimeout, async () => {
        await driver.getServerInfo({ database });
      });
    },
    read(work) {
      return guarded(questionTimeout + grace, () =>
        inSession('READ', (session) =>
          session.executeRead((transaction) => work(runIn(transaction)), { timeout: questionTimeout, metadata }),
        ),
      );
    },
    write(work) {
      return guarded(loadTimeout + grace, () =>
        inSession('WRITE', async (session) => {
          const transaction = await session.beginTransaction({ timeout: loadTimeout, metadata });
          try {
            const { keep, result } = await work(runIn(transaction));
            await (keep ? transaction.commit() : transaction.rollback());
            return result;
          } finally {
            await transaction.close();
          }
        }),
      );
    },
    runAlone(statement, parameters) {
      return guarded(loadTimeout + grace, () =>
        inSession('WRITE', (session) =>
          runIn({ run: (text, values) => session.run(text, values, { timeout: loadTimeout, metadata }) })(
            statement,
            parameters,
          ),
        ),
      );
    },
    async close() {
      await driver.close();
    },
  };
}
