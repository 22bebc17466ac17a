/**
 * The one place that talks to the driver. A dead database is noticed once, within about two seconds; from then on every
 * question is answered `StoreUnavailable` within half a second, one of them a second trying again, so that the store
 * recovers by itself. No error, record or integer of the driver gets out.
 */
import { BrokenCircuitError, CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel';
import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver';
import { LoadFailed, StoreUnavailable } from '../claim-store.ts';

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

/** Plain values by column name. */
export type Row = Readonly<Record<string, unknown>>;
export type Run = (statement: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>;

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

/** Milliseconds between two tries at a database known to be dead. */
const retryInterval = 1000;
/** Milliseconds an asker waits for such a try. */
const patience = 400;
/** Milliseconds a server has to say that it is there. */
const probeLimit = 1500;
/** Milliseconds by which the client gives the server more time than it asked for. */
const grace = 1000;

export function connect(options: Neo4jOptions): Connection {
  const { uri, user = 'neo4j', password, database = 'neo4j', questionTimeout = 4000, loadTimeout = 600_000 } = options;
  let driver = openDriver(uri, user, password);
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof DatabaseDead),
    { breaker: new ConsecutiveBreaker(1), halfOpenAfter: retryInterval },
  );

  /** Runs through the breaker; never waits longer than `limit` and a probe, whatever the server does. */
  async function guarded<T>(limit: number, work: () => Promise<T>): Promise<T> {
    const knownDead = breaker.state !== CircuitState.Closed;
    const attempt = breaker.execute(() => within(limit, work().catch(translated), slowOrSilent));
    try {
      return await (knownDead ? within(patience, attempt, doesNotAnswer) : attempt);
    } catch (error) {
      return error instanceof BrokenCircuitError ? doesNotAnswer() : Promise.reject(error);
    }
  }

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

function openDriver(uri: string, user: string, password: string | undefined): Driver {
  return neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 20,
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 2000,
    maxTransactionRetryTime: 2000,
    connectionLivenessCheckTimeout: 30_000,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'lunmai',
  });
}

type Runner = {
  run(
    statement: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): PromiseLike<{ readonly records: readonly { toObject(): Row }[] }>;
};

function runIn(runner: Runner): Run {
  return async (statement, parameters) => {
    const { records } = await runner.run(statement, parameters);
    return records.map((record) => record.toObject());
  };
}

/** Says that no question can be answered at the moment: opens the breaker. */
class DatabaseDead extends StoreUnavailable {}

async function doesNotAnswer(): Promise<never> {
  throw new DatabaseDead('Neo4j does not answer.', 1);
}

async function within<T>(milliseconds: number, work: Promise<T>, otherwise: () => Promise<never>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late.then(otherwise)]);
  } finally {
    clearTimeout(timer);
  }
}

/** @throws always, an error of ours */
function translated(error: unknown): never {
  if (error instanceof LoadFailed || error instanceof StoreUnavailable) throw error;
  if (!(error instanceof Neo4jError)) throw error;
  const { code } = error;
  // 'N/A' is how the driver codes that it got no connection in time.
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code === 'N/A') {
    throw new DatabaseDead('Neo4j cannot be reached.', 1, { cause: error });
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    throw new DatabaseDead('Neo4j refuses the user or the password.', 10, { cause: error });
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    throw new DatabaseDead('Neo4j has no database of that name.', 10, { cause: error });
  }
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    throw new StoreUnavailable('Neo4j did not finish in time.', 5, { cause: error });
  }
  if (error.retriable) {
    throw new StoreUnavailable('Neo4j is too busy to answer.', 2, { cause: error });
  }
  throw new Error(`Neo4j refused a statement (${code}).`, { cause: error });
}
