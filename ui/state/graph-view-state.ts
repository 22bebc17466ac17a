/** The map's instructions, kept up to date with the address, the answers and the reader's system settings. */
import { computed, signal } from '@preact/signals';
import type { Drawing, GraphView } from '../graph-view/view.ts';
import { language, view } from './address.ts';
import { argument } from './argument.ts';
import { clashes, comparison, cut, influence, paths } from './asked.ts';
import { drawnGraph } from './dataset.ts';
import { clashDrawing, comparisonDrawing, cutDrawing, influenceDrawing, pathDrawing, stepDrawing } from './drawing.ts';
import { filteredGraph, passingClaims } from './filtered.ts';
import { mediaQuery } from './media-query.ts';
import { drawnOf, focusOf, withoutHidden } from './picture.ts';
import { shownStep } from './tour.ts';

export const dark = mediaQuery('(prefers-color-scheme: dark)');
export const reducedMotion = mediaQuery('(prefers-reduced-motion: reduce)');

/** The claim that a walk along the arrow keys points at. */
export const walkedClaim = signal<string | undefined>(undefined);

/** The claims of the chosen chain. */
const chain = computed(() => {
  if (paths.value?.state !== 'ready') return undefined;
  return paths.value.data.data[view.value.chain - 1]?.hops.map(({ claim }) => claim.id);
});

const focus = computed(() =>
  filteredGraph.value === undefined ? undefined : focusOf(withoutHidden(filteredGraph.value, view.value), view.value),
);

/** A claim opened from another claim may lie outside what surrounds the concept: then the claim alone is lit. */
const leadsElsewhere = computed(
  () => view.value.claim !== undefined && focus.value?.claims.has(view.value.claim) === false,
);

/** A step of a tour; a claim that it does not hold is lit alone, like one outside of a focus. */
const step = computed(() => {
  const { claim } = view.value;
  const focus = shownStep.value?.focus;
  return claim === undefined || focus?.claims?.includes(claim) === true ? focus : undefined;
});

/** The answer to the question in the address, once it is there. */
const drawing = computed<Drawing | undefined>(() => {
  const { concept, from, to, chain: number, ask, compare } = view.value;
  if (step.value !== undefined)
    return stepDrawing(step.value, filteredGraph.value?.claims ?? [], argument.value?.inferences ?? []);
  if (influence.value?.state === 'ready' && concept !== undefined) {
    const { data, compared } = influence.value.data;
    return influenceDrawing(concept, data, ask === 'influence-of' ? 'of' : 'on', new Set(compared?.lost));
  }
  if (clashes.value?.state === 'ready') {
    const clash = clashes.value.data.data[number - 1];
    return clash === undefined ? undefined : clashDrawing(clash, compare);
  }
  if (paths.value?.state === 'ready') {
    const path = paths.value.data.data[number - 1];
    return path === undefined ? undefined : pathDrawing(path, compare);
  }
  if (cut.value?.state === 'ready') {
    const { data } = cut.value.data;
    // Where no loop passes the concept nothing is denied: then it is shown as without a question.
    return data.denied.length === 0 ? undefined : cutDrawing(data, ask === 'breaking' ? concept : undefined);
  }
  if (comparison.value === undefined || from === undefined || to === undefined) return undefined;
  return comparisonDrawing(from, to, comparison.value, filteredGraph.value?.claims ?? []);
});

export const picture = computed<GraphView>(() => ({
  language: language.value,
  scheme: dark.value ? 'dark' : 'light',
  shown: view.value.shown,
  claims: passingClaims.value,
  focus: chain.value === undefined && drawing.value === undefined && !leadsElsewhere.value ? focus.value : undefined,
  path: chain.value,
  drawing: drawing.value,
  pinned: new Set(view.value.pinned),
  hidden: new Set(view.value.hidden),
  claim: walkedClaim.value ?? view.value.claim,
  reducedMotion: reducedMotion.value,
}));

export const drawn = computed(() =>
  drawnGraph.value === undefined ? undefined : drawnOf(drawnGraph.value, picture.value),
);
