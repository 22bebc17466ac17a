/** The tours of the article, and the step the reader is at: shown, drawn and lit wherever nothing else is selected. */
import { computed } from '@preact/signals';
import type { Tour, TourStep } from '../../graph/model/tour.ts';
import { answerTo } from '../api/answers.ts';
import { tourQuestion, toursQuestion } from '../api/questions.ts';
import { view } from './address.ts';
import { articleId } from './dataset.ts';

/** Undefined: there is no article, or it is not known yet. */
export const tours = computed(() =>
  articleId.value === undefined ? undefined : answerTo(toursQuestion(articleId.value)).value,
);

/** The tour of the address; undefined where it names none. */
export const tour = computed(() => {
  const { tour: id } = view.value;
  return id === undefined || articleId.value === undefined
    ? undefined
    : answerTo(tourQuestion(articleId.value, id)).value;
});

export interface Moment {
  readonly tour: Tour;
  readonly step: TourStep;
  /** Counted from 1. */
  readonly number: number;
}

/** Where the reader is; beyond the last step it is the last. */
export const moment = computed(() =>
  tour.value?.state === 'ready' ? momentOf(tour.value.data.data, view.value.step) : undefined,
);

export function momentOf(tour: Tour, asked: number): Moment | undefined {
  const number = Math.min(asked, tour.steps.length);
  const step = tour.steps[number - 1];
  return step === undefined ? undefined : { tour, step, number };
}

/** Whether something else was selected while the reader is on a tour. */
export const stepIsCovered = computed(() => {
  const { claim, ...others } = view.value;
  return others.tour !== undefined && (claim !== undefined || covers(others));
});

/** The step that is shown, perhaps with a claim on top of it. */
export const shownStep = computed(() => (covers(view.value) ? undefined : moment.value?.step));

function covers({ concept, work, from, to, ask }: Omit<typeof view.value, 'claim'>): boolean {
  return [concept, work, from, to, ask].some((selected) => selected !== undefined);
}
