/** The one place that reads and writes the address bar. Everything else reads `view` and calls `go` or `adjust`. */
import { computed, signal } from '@preact/signals';
import type { Language } from '../../graph/model/vocabulary.ts';
import { formatView, parseView, type ViewState } from './view-state.ts';

const current = signal<ViewState>(parseView(location.search));

/** How many steps the reader has taken since the page was opened, and how many there are ahead after going back. */
function stepNow(): number {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'step' in state ? Number(state.step) : 0;
}

const step = signal(stepNow());
const furthest = signal(step.value);

/** Whether a step can be taken back, or again. Both are the browser's own back and forward. */
export const canUndo = computed(() => step.value > 0);
export const canRedo = computed(() => step.value < furthest.value);

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
  if (address !== formatView(current.value)) {
    step.value += 1;
    furthest.value = step.value;
    history.pushState({ step: step.value }, '', address);
  }
  current.value = next;
}

/** A change that is no step of its own, such as typing. */
export function adjust(change: Partial<ViewState>): void {
  current.value = { ...current.value, ...change };
  history.replaceState(history.state, '', formatView(current.value));
}

addEventListener('popstate', () => {
  step.value = stepNow();
  furthest.value = Math.max(furthest.value, step.value);
  current.value = parseView(location.search);
});
