/** The article and its whole argument layer as the reading needs them, and what the selection lights in it. */
import { computed } from '@preact/signals';
import type { Claim } from '../../graph/model/claim.ts';
import { type Answer, answerTo } from '../api/answers.ts';
import { argumentQuestion } from '../api/questions.ts';
import { view } from '../state/address.ts';
import { article, articleId } from '../state/dataset.ts';
import { picture } from '../state/graph-view-state.ts';
import { shownStep } from '../state/tour.ts';
import { type Lit, litBy } from './lit.ts';
import { type Reading, readingOf, referencesOf } from './reading-of.ts';

const argument = computed(() =>
  articleId.value === undefined ? undefined : answerTo(argumentQuestion(articleId.value)).value,
);

export const reading = computed<Answer<Reading>>(() => {
  if (article.value.state !== 'ready') return article.value;
  if (argument.value?.state !== 'ready') return argument.value ?? { state: 'waiting' };
  return { state: 'ready', data: readingOf(article.value.data.data, argument.value.data.data) };
});

const claims = computed<readonly Claim[]>(() =>
  argument.value?.state === 'ready' ? argument.value.data.data.claims : [],
);

const claimsById = computed(() => new Map(claims.value.map((claim) => [claim.id, claim])));

export function claimOf(id: string): Claim | undefined {
  return claimsById.value.get(id);
}

const order = computed(() => (reading.value.state === 'ready' ? referencesOf(reading.value.data) : []));

export const lit = computed<Lit>(() => {
  const { claim, concept, work } = view.value;
  const path = picture.value.path ?? shownStep.value?.focus.claims;
  return litBy(claims.value, { claim, concept, work, path }, order.value);
});

/** How a place or a claim stands to the selection, as an attribute of its element. */
export function litAt(ref: string): { readonly 'data-lit'?: 'current' | 'other' } {
  if (lit.value.current.has(ref)) return { 'data-lit': 'current' };
  return lit.value.others.has(ref) ? { 'data-lit': 'other' } : {};
}
