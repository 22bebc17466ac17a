/** The steps of a tour by button and by key. */
import { messages } from '../messages/messages.ts';
import { announce } from '../shell/announce.ts';
import { go } from '../state/address.ts';
import { toStep } from '../state/selection.ts';
import { moment } from '../state/tour.ts';

export const tourAnswerId = 'tour-answer';

/** Goes a step on or back, whatever was selected meanwhile; says so where there is none. */
export function walkTour(by: 1 | -1): void {
  if (moment.value === undefined) return;
  const { tour, number } = moment.value;
  const next = number + by;
  const words = messages.value.tours;
  if (next < 1) announce(words.isFirst);
  else if (next > tour.steps.length) announce(words.isLast);
  else go(toStep(tour.id, next));
}

/** Shows the answer of the step, or hides it again. */
export function toggleTourAnswer(): void {
  const answer = document.getElementById(tourAnswerId);
  if (answer instanceof HTMLDetailsElement) answer.open = !answer.open;
}
