import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { StoreUnavailable } from '../../../server/stores/claim-store.ts';
import { createNeo4jStore } from '../../../server/stores/neo4j/neo4j-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import type { ServerForTests } from '../neo4j-server.ts';
import { type Subject, storeWith } from '../subject.ts';

const patience = { timeout: 60_000, interval: 250 };

/** Milliseconds until a promise settles, and what it was refused with. */
async function timed(work: Promise<unknown>): Promise<{ readonly error: unknown; readonly elapsed: number }> {
  const start = performance.now();
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, elapsed: performance.now() - start };
}

export function promisesOfADeadDatabase(subject: Subject, server: ServerForTests): void {
  describe('while the database', () => {
    test.each([
      ['is dead', () => server.kill(), () => server.restart()],
      [
        'is there but silent',
        async () => {
          server.signal('SIGSTOP');
          // On a busy machine some threads still answer for a moment.
          await pause(500);
        },
        async () => server.signal('SIGCONT'),
      ],
    ])('%s, says so fast once it knows, and recovers by itself', async (_, fell, raise) => {
      const dataset = smallDataset();
      const store = await storeWith(subject, dataset);
      const impatient = createNeo4jStore({ uri: server.uri() });
      await expect.poll(() => impatient.concept('small-1900', 'rain').catch(() => undefined), patience).toBeDefined();
      await fell();
      const first = await timed(impatient.concept('small-1900', 'rain'));
      expect(first.error).toBeInstanceOf(StoreUnavailable);
      expect(first.elapsed).toBeLessThan(8000);
      // Long enough that several of these try again and find it dead still.
      for (let ask = 0; ask < 12; ask++) {
        const { error, elapsed } = await timed(impatient.concept('small-1900', 'rain'));
        expect(error).toBeInstanceOf(StoreUnavailable);
        expect((error as StoreUnavailable).retryAfter).toBeGreaterThan(0);
        expect(elapsed).toBeLessThan(500);
        await pause(200);
      }
      await raise();
      await expect.poll(() => impatient.dataset('small-1900').catch(() => 'not yet'), patience).toEqual(dataset);
      await impatient.close();
      await expect
        .poll(
          () =>
            store.ping().then(
              () => 'up',
              () => 'down',
            ),
          patience,
        )
        .toBe('up');
    });

    test('holds an article, a restart after a power cut finds it whole', async () => {
      const dataset = smallDataset();
      const store = await storeWith(subject, dataset);
      await server.kill();
      await server.restart();
      await expect.poll(() => store.dataset('small-1900').catch(() => 'not yet'), patience).toEqual(dataset);
    });
  });
}
