/**
 * A dead database is noticed once, within about two seconds; from then on every question is answered `StoreUnavailable`
 * within half a second, one of them a second trying again, so that the store recovers by itself.
 */
import { BrokenCircuitError, CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel';
import { DatabaseDead, doesNotAnswer, translated } from './failures.ts';
import { within } from './within.ts';

/** Runs something that takes at most `limit` milliseconds where all is well. */
export type Guarded = <T>(limit: number, work: () => Promise<T>) => Promise<T>;

/** Milliseconds between two tries at a database known to be dead. */
const retryInterval = 1000;
/** Milliseconds an asker waits for such a try. */
const patience = 400;

/** `late` says what it means that something took too long. Nothing waits longer than its limit and that. */
export function circuit(late: () => Promise<never>): Guarded {
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof DatabaseDead),
    { breaker: new ConsecutiveBreaker(1), halfOpenAfter: retryInterval },
  );
  return async (limit, work) => {
    const knownDead = breaker.state !== CircuitState.Closed;
    const attempt = breaker.execute(() => within(limit, work().catch(translated), late));
    try {
      return await (knownDead ? within(patience, attempt, doesNotAnswer) : attempt);
    } catch (error) {
      return error instanceof BrokenCircuitError ? doesNotAnswer() : Promise.reject(error);
    }
  };
}
