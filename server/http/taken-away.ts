/** A dataset, or the part of it that answers a question asked inside, together with what the answer says of itself. */
import type { Meta } from '../../graph/answers/meta.ts';
import type { Problem } from '../../graph/answers/problem.ts';
import { chainsInWords } from '../../graph/exports/chains-in-words.ts';
import type { AnsweredQuestion, Answers } from '../../graph/exports/held-by.ts';
import { partOf } from '../../graph/exports/part-of.ts';
import type { Dataset } from '../../graph/model/dataset.ts';
import type { MapLayout } from '../../graph/model/layout.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import { type ClaimStore, type StoredArticle, StoreUnavailable } from '../stores/claim-store.ts';
import { existingArticle } from './existing.ts';
import type { AnsweredInside, AskInside } from './inside.ts';
import { HttpProblem } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { QuestionBelow } from './question-below.ts';

export interface TakenAway {
  readonly stored: StoredArticle;
  readonly dataset: Dataset;
  readonly layout: MapLayout;
  /** The chains of the answer in sentences, in the language asked for. */
  readonly chains: readonly string[];
  /** Of the answer, and of the second one where it was compared. */
  readonly meta: readonly Meta[];
  /** Asked again, the same question has the same answer: false where its time was up. */
  readonly lasting: boolean;
}

interface Answer {
  readonly data: Answers[AnsweredQuestion];
  readonly meta?: Meta;
  readonly compared?: Omit<Answer, 'compared'>;
}

/** How often one tries again where the article is replaced between answer and dataset. */
const tries = 3;

/** What the answer says of itself is in `language`. @throws Refusal no-such-article, HttpProblem the problem the question is answered with, StoreUnavailable */
export async function takenAway(
  inside: AskInside,
  store: ClaimStore,
  article: string,
  asked: QuestionBelow | undefined,
  language: Language,
): Promise<TakenAway> {
  for (let turn = 0; turn < tries; turn++) {
    const stored = await existingArticle(store, article);
    const { answers, lasting } =
      asked === undefined ? { answers: [], lasting: true } : await ask(inside, article, asked, language);
    const [dataset, layout] = [await store.dataset(article), await store.layout(article)];
    const after = await store.article(article);
    if (dataset === undefined || layout === undefined || after?.version !== stored.version) continue;
    return {
      stored,
      dataset: asked === undefined ? dataset : partOf(dataset, asked.name, ...answers.map(({ data }) => data)),
      layout,
      chains: asked === undefined ? [] : answers.flatMap(({ data }) => chainsInWords(asked.name, data, language)),
      meta: answers.flatMap(({ meta }) => meta ?? []),
      lasting,
    };
  }
  throw new StoreUnavailable('The article is being replaced.', 1);
}

async function ask(inside: AskInside, article: string, { address }: QuestionBelow, language: Language) {
  const askIn = (spoken: Language) => inside(`/api/articles/${encodeURIComponent(article)}/${address}`, spoken);
  const reply = await askIn(language);
  if (reply.status !== 200) {
    const { code, at, nearest = [] } = JSON.parse(reply.body) as Problem;
    const [zh, en] = await Promise.all([askIn('zh'), askIn('en')]);
    const detailOf = ({ body }: AnsweredInside) => (JSON.parse(body) as Problem).detail;
    const detail = { zh: detailOf(zh), en: detailOf(en) };
    const after = reply.headers['retry-after'];
    throw new HttpProblem(code as ProblemCode, detail, {
      ...(at === undefined ? {} : { at }),
      nearest,
      headers: typeof after === 'string' ? { 'retry-after': after } : {},
    });
  }
  const { compared, ...answer } = JSON.parse(reply.body) as Answer;
  return {
    answers: compared === undefined ? [answer] : [answer, compared],
    lasting: reply.headers['cache-control'] !== 'no-store',
  };
}
