/** Placing an argument: at once where that takes no longer than a blink, else in a worker, so that the page stays awake. */
import { type Placed, placeArgument, type ToPlace } from './place-argument.ts';

/** More than so many claims may take longer than 50 ms on a lab machine. */
const placedAtOnce = 24;

let worker: Worker | undefined;
let asked = 0;

export function placing(input: ToPlace): Placed | Promise<Placed> {
  if (input.claims.length <= placedAtOnce) return placeArgument(input);
  return inWorker(input).catch(() => placeArgument(input));
}

/** @throws whatever keeps the worker from starting, as where a page is opened from a file. */
async function inWorker(input: ToPlace): Promise<Placed> {
  worker ??= new Worker(new URL('./placing-worker.ts', import.meta.url), { type: 'module' });
  const own = worker;
  asked += 1;
  const number = asked;
  return new Promise<Placed>((resolve, reject) => {
    const hear = ({ data }: MessageEvent<{ readonly number: number; readonly placed: Placed }>) => {
      if (data.number !== number) return;
      own.removeEventListener('message', hear);
      resolve(data.placed);
    };
    own.addEventListener('message', hear);
    own.addEventListener('error', () => reject(new Error('the worker did not start')), { once: true });
    // A worker has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    own.postMessage({ number, input });
  });
}
