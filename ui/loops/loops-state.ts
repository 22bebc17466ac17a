/** The loops the view asks for, and what is left of them when fewer claims count. */
import { computed } from '@preact/signals';
import type { Loop } from '../../graph/answers/loop.ts';
import { type ComparedWith, comparisons } from '../../graph/questions/stricter-filters.ts';
import { answerTo } from '../api/answers.ts';
import { loopsQuestion } from '../api/questions.ts';
import { view } from '../state/address.ts';
import { articleId } from '../state/dataset.ts';
import { filter } from '../state/filtered.ts';

/** The longest chain the API follows, and as many as it gives. */
export const longestLoop = 8;
const mostLoops = 200;

const through = computed(() => view.value.concept);

function asked(article: string, compare?: ComparedWith) {
  const concept = through.value;
  return loopsQuestion(article, {
    maxLength: longestLoop,
    limit: mostLoops,
    ...filter.value,
    ...(concept === undefined ? {} : { through: concept }),
    ...(compare === undefined ? {} : { compare }),
  });
}

export const loops = computed(() =>
  articleId.value === undefined ? undefined : answerTo(asked(articleId.value)).value,
);

export interface Survival {
  readonly only: ComparedWith;
  /** The loops that fall, by name; undefined until the answer is there. */
  readonly lost: ReadonlySet<string> | undefined;
}

/** The same question asked of only the stated, the author's own, the asserted claims. */
export const survivals = computed<readonly Survival[]>(() =>
  comparisons.map((only) => {
    const answer = articleId.value === undefined ? undefined : answerTo(asked(articleId.value, only)).value;
    const compared = answer?.state === 'ready' ? answer.data.compared : undefined;
    return { only, lost: compared === undefined ? undefined : new Set(compared.lost) };
  }),
);

/** As the API names a chain in a comparison. */
export function nameOfLoop({ hops }: Loop): string {
  return hops.map(({ claim }) => claim.id).join('+');
}
