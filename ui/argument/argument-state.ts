/** The part of the argument that the address asks for, kept up to date with it and with the answer. */
import { computed } from '@preact/signals';
import type { Claim } from '../../graph/model/claim.ts';
import { passes } from '../../graph/questions/claim-filter.ts';
import { view } from '../state/address.ts';
import { argument } from '../state/argument.ts';
import { conceptOf } from '../state/dataset.ts';
import { filter } from '../state/filtered.ts';
import { shownStep } from '../state/tour.ts';
import { focusFor } from './focus-for.ts';
import { partOf, thesesOf } from './part-of-argument.ts';

export const theses = computed(() => (argument.value === undefined ? [] : thesesOf(argument.value)));

/** What the part depends on, and nothing else of the view: another selection inside the part leaves it as it is. */
const asked = computed(() => {
  const { around, claim, concept, depth, shown, filter } = view.value;
  if (argument.value === undefined) return undefined;
  const step = shownStep.value?.focus.claims;
  const sections = filter.section;
  return JSON.stringify(focusFor(argument.value, { around, claim, concept, sections, step, depth, shown }));
});

export const part = computed(() =>
  argument.value === undefined || asked.value === undefined
    ? undefined
    : partOf(argument.value, JSON.parse(asked.value) as ReturnType<typeof focusFor>),
);

/**
 * Whether the filter leaves a claim out. That it lies in another section is no reason where sections were chosen: then it
 * is there because the argument leads there.
 */
export function leftOut(claim: Claim): boolean {
  const { section: _, ...others } = filter.value;
  return !passes(claim, part.value?.focus.kind === 'sections' ? others : filter.value, conceptOf);
}
