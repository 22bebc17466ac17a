/**
 * Answers as signals: a component asks by calling, and is drawn again when the answer comes. An answer is kept as long
 * as the page lives, because the same question on the same version of a dataset has the same answer; only what was
 * asked least recently goes, so that a long seminar does not fill the memory. Data stand in both languages; a refusal
 * does not, and is asked for again where the reader has changed the language.
 */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Language } from '../../graph/model/vocabulary.ts';
import { language } from '../state/address.ts';
import { ask, type Failure, type Question } from './client.ts';

export type Answer<Data> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly data: Data }
  | { readonly state: 'failed'; readonly failure: Failure; readonly language: Language; readonly again: () => void };

const kept = 300;
const answers = new Map<string, Signal<Answer<unknown>>>();

/** The answer to a question, asked at the first call. */
export function answerTo<Data>(question: Question<Data>): ReadonlySignal<Answer<Data>> {
  const before = answers.get(question.path) as Signal<Answer<Data>> | undefined;
  const known = before !== undefined && speaks(before.value, language.value) ? before : undefined;
  const answer = known ?? signal<Answer<Data>>({ state: 'waiting' });
  answers.delete(question.path);
  answers.set(question.path, answer);
  if (known === undefined) {
    void fetchInto(answer, question);
    for (const path of answers.keys()) {
      if (answers.size <= kept) break;
      answers.delete(path);
    }
  }
  return answer;
}

function speaks(answer: Answer<unknown>, wanted: Language): boolean {
  return answer.state !== 'failed' || answer.language === wanted;
}

async function fetchInto<Data>(answer: Signal<Answer<Data>>, question: Question<Data>): Promise<void> {
  const asked = language.value;
  const outcome = await ask(question, { language: asked });
  answer.value =
    outcome.kind === 'answer'
      ? { state: 'ready', data: outcome.answer }
      : {
          state: 'failed',
          failure: outcome.failure,
          language: asked,
          again: () => {
            answer.value = { state: 'waiting' };
            void fetchInto(answer, question);
          },
        };
}
