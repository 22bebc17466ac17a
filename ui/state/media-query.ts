import { type ReadonlySignal, signal } from '@preact/signals';

/** Whether a media query holds, kept up to date. */
export function mediaQuery(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const matches = signal(list.matches);
  list.addEventListener('change', () => {
    matches.value = list.matches;
  });
  return matches;
}
