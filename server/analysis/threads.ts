import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Found, Grounds } from '../../graph/questions/analysis.ts';
import type { Analyst } from './analyst.ts';
import type { Task } from './desk.ts';
import type { Errand } from './work.ts';

const tenMinutes = 600_000;

/**
 * Analyses in threads of their own, so that nobody else waits for them. A thread begins with its first task and ends when it has had nothing to do for a while; what an
 * article's analyses stand on is sent to it when it says that it does not know it.
 */
export function analystInThreads(most = Math.max(1, availableParallelism() - 1)): Analyst {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('thread.mjs', import.meta.url)),
    name: 'work',
    minThreads: 0,
    maxThreads: most,
    idleTimeout: tenMinutes,
  });
  return {
    async analyse<Name extends Task['name']>(task: Task<Name>, grounds: Grounds, signal: AbortSignal) {
      const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      const tellThread = () => Atomics.store(stop, 0, 1);
      if (signal.aborted) tellThread();
      signal.addEventListener('abort', tellThread, { once: true });
      try {
        const errand = { task, stop } as unknown as Errand;
        const found: unknown = (await pool.run(errand)) ?? (await pool.run({ ...errand, grounds }));
        return found as Found<Name>;
      } finally {
        signal.removeEventListener('abort', tellThread);
      }
    },
    close: () => pool.destroy(),
  };
}
