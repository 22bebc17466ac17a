/**
 * A signal that is aborted once so many milliseconds have passed. `AbortSignal.timeout` would never be seen by a search
 * that keeps the event loop busy, because its timer cannot fire meanwhile; this one looks at the clock when it is asked.
 */
export function deadline(milliseconds: number): AbortSignal {
  const end = performance.now() + milliseconds;
  const { signal } = new AbortController();
  return Object.defineProperty(signal, 'aborted', { get: () => performance.now() >= end });
}
