/** The answers to what the address asks, under its filter; each undefined where it is not asked. */
import { computed } from '@preact/signals';
import { commonNeighbours } from '../../graph/questions/common-neighbours.ts';
import { answerTo } from '../api/answers.ts';
import { clashesQuestion, cutQuestion, influenceQuestion, pathsQuestion } from '../api/questions.ts';
import { view } from './address.ts';
import { articleId } from './dataset.ts';
import { filter, filteredGraph } from './filtered.ts';

/** As many chains as a reader can look through; the answer says how many more there are. */
export const chainsAsked = 20;
const clashesAsked = 200;

const compared = computed(() => {
  const { compare } = view.value;
  return compare === undefined ? filter.value : { ...filter.value, compare };
});

/** The chains between the two ends in the address. */
export const paths = computed(() => {
  const { from, to, ask } = view.value;
  const article = articleId.value;
  if (article === undefined || from === undefined || to === undefined || ask !== undefined) return undefined;
  return answerTo(pathsQuestion(article, { from, to, limit: chainsAsked, ...compared.value })).value;
});

/** What the concept in focus leads to, or what leads to it. */
export const influence = computed(() => {
  const { ask, concept } = view.value;
  const article = articleId.value;
  if (article === undefined || concept === undefined) return undefined;
  if (ask === 'influence-of') return answerTo(influenceQuestion(article, { of: concept, ...compared.value })).value;
  if (ask === 'influence-on') return answerTo(influenceQuestion(article, { on: concept, ...compared.value })).value;
  return undefined;
});

export const clashes = computed(() => {
  const { ask, from, to } = view.value;
  const article = articleId.value;
  if (article === undefined || ask !== 'clashes') return undefined;
  const ends = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return answerTo(clashesQuestion(article, { ...ends, limit: clashesAsked, ...compared.value })).value;
});

/** What falls without the claims in the address, or without those that break the loops of the concept in focus. */
export const cut = computed(() => {
  const { ask, cut: claims, concept } = view.value;
  const article = articleId.value;
  if (article === undefined) return undefined;
  if (ask === 'breaking' && concept !== undefined)
    return answerTo(cutQuestion(article, { breaking: concept, ...filter.value })).value;
  if (ask !== 'cut' || claims.length === 0) return undefined;
  return answerTo(cutQuestion(article, { claims, ...filter.value })).value;
});

/** The claims that are denied; none until it is known which. */
export const denied = computed<ReadonlySet<string>>(
  () => new Set(cut.value?.state === 'ready' ? cut.value.data.data.denied.map(({ id }) => id) : []),
);

/** The two concepts side by side. */
export const comparison = computed(() => {
  const { ask, from, to } = view.value;
  if (ask !== 'compare' || from === undefined || to === undefined || filteredGraph.value === undefined)
    return undefined;
  return commonNeighbours(filteredGraph.value.claims, from, to);
});
