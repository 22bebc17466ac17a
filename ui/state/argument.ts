/** The whole argument layer of the article. Asked for once: the filter is applied here, so that nothing waits for it. */
import { computed } from '@preact/signals';
import { answerTo } from '../api/answers.ts';
import { argumentQuestion } from '../api/questions.ts';
import { articleId } from './dataset.ts';

export const argumentAnswer = computed(() =>
  articleId.value === undefined ? undefined : answerTo(argumentQuestion(articleId.value)).value,
);

export const argument = computed(() =>
  argumentAnswer.value?.state === 'ready' ? argumentAnswer.value.data.data : undefined,
);
