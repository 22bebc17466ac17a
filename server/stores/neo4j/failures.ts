/** What can go wrong with a database, in errors of our own: none of the driver gets out. */
import { Neo4jError } from 'neo4j-driver';
import { LoadFailed, StoreUnavailable } from '../claim-store.ts';

/** Says that no question can be answered at the moment: opens the breaker. */
export class DatabaseDead extends StoreUnavailable {}

export async function doesNotAnswer(): Promise<never> {
  throw new DatabaseDead('Neo4j does not answer.', 1);
}

/** What went wrong at the driver. @throws always, an error of ours */
export function translated(error: unknown): never {
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
