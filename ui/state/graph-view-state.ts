/** The map's instructions, kept up to date with the address, the answers and the reader's system settings. */
import { computed, signal } from '@preact/signals';
import { answerTo } from '../api/answers.ts';
import { pathsQuestion } from '../api/questions.ts';
import type { GraphView } from '../graph-view/view.ts';
import { language, view } from './address.ts';
import { articleId, drawnGraph } from './dataset.ts';
import { filter, filteredGraph, passingClaims } from './filtered.ts';
import { mediaQuery } from './media-query.ts';
import { drawnOf, focusOf } from './picture.ts';

/** As many chains as a reader can look through; the answer says how many more there are. */
export const chainsAsked = 20;

export const dark = mediaQuery('(prefers-color-scheme: dark)');
export const reducedMotion = mediaQuery('(prefers-reduced-motion: reduce)');

/** The claim that a walk along the arrow keys points at. */
export const walkedClaim = signal<string | undefined>(undefined);

const ends = computed(() => JSON.stringify([articleId.value, view.value.from, view.value.to]));

/** The chains between the two ends in the address; undefined where there are none. */
export const paths = computed(() => {
  const [article, from, to] = JSON.parse(ends.value) as (string | null)[];
  return article && from && to
    ? answerTo(pathsQuestion(article, { from, to, limit: chainsAsked, ...filter.value })).value
    : undefined;
});

/** The claims of the chosen chain. */
const chain = computed(() => {
  if (paths.value?.state !== 'ready') return undefined;
  return paths.value.data.data[view.value.chain - 1]?.hops.map(({ claim }) => claim.id);
});

const focus = computed(() =>
  filteredGraph.value === undefined ? undefined : focusOf(filteredGraph.value, view.value),
);

/** A claim opened from another claim may lie outside what surrounds the concept: then the claim alone is lit. */
const leadsElsewhere = computed(
  () => view.value.claim !== undefined && focus.value?.claims.has(view.value.claim) === false,
);

export const picture = computed<GraphView>(() => ({
  language: language.value,
  scheme: dark.value ? 'dark' : 'light',
  shown: view.value.shown,
  claims: passingClaims.value,
  focus: chain.value === undefined && !leadsElsewhere.value ? focus.value : undefined,
  path: chain.value,
  claim: walkedClaim.value ?? view.value.claim,
  reducedMotion: reducedMotion.value,
}));

export const drawn = computed(() =>
  drawnGraph.value === undefined ? undefined : drawnOf(drawnGraph.value, picture.value),
);
