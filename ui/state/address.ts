/** The one place that reads and writes the address bar. Everything else reads `view` and calls `go` or `adjust`. */
import { computed, signal } from '@preact/signals';
import type { Language } from '../../graph/model/vocabulary.ts';
import { formatView, parseView, type ViewState } from './view-state.ts';

const current = signal<ViewState>(parseView(location.search));

export const view = computed(() => current.value);

export const language = computed<Language>(
  () => current.value.language ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'),
);

/** The address of the present view with something changed: for links that can also be copied or opened elsewhere. */
export function hrefOf(change: Partial<ViewState>): string {
  return formatView({ ...current.value, ...change });
}

/** A step the reader will want to take back: a selection, a choice. */
export function go(change: Partial<ViewState>): void {
  const next = { ...current.value, ...change };
  const address = formatView(next);
  if (address !== formatView(current.value)) history.pushState(null, '', address);
  current.value = next;
}

/** A change that is no step of its own, such as typing. */
export function adjust(change: Partial<ViewState>): void {
  current.value = { ...current.value, ...change };
  history.replaceState(null, '', formatView(current.value));
}

addEventListener('popstate', () => {
  current.value = parseView(location.search);
});
