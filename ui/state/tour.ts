/** The tours of the article, and the step the reader is at: shown, drawn and lit wherever nothing else is selected. */
import { computed } from '@preact/signals';
import { answerTo } from '../api/answers.ts';
import { tourQuestion, toursQuestion } from '../api/questions.ts';
import { view } from './address.ts';
import { articleId } from './dataset.ts';
import { coversStep, momentOf } from './moment.ts';

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

/** Where the reader is; beyond the last step it is the last. */
export const moment = computed(() =>
  tour.value?.state === 'ready' ? momentOf(tour.value.data.data, view.value.step) : undefined,
);

/** Whether something else, or a claim on top of the step, is to be read. */
export const stepIsCovered = computed(
  () => view.value.tour !== undefined && (view.value.claim !== undefined || coversStep(view.value)),
);

/** The step that is shown, perhaps with a claim on top of it. */
export const shownStep = computed(() => (coversStep(view.value) ? undefined : moment.value?.step));
