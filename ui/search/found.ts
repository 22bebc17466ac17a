/** What a search field has found, asked a moment after the last key and no longer than the text stands. */
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Meta } from '../../graph/answers/meta.ts';
import type { SearchHit, SearchKind } from '../../graph/answers/search.ts';
import { ask, type Failure } from '../api/client.ts';
import { searchQuestion } from '../api/questions.ts';
import { language } from '../state/address.ts';
import { articleId } from '../state/dataset.ts';
import { groupHits } from './hits.ts';

export type Found =
  | { readonly kind: 'nothing-asked' }
  | { readonly kind: 'hits'; readonly query: string; readonly hits: readonly SearchHit[]; readonly meta: Meta }
  | { readonly kind: 'failure'; readonly failure: Failure };

/** Milliseconds after the last key before the server is asked. */
const pause = 120;
const mostHits = 20;
const nothingAsked = { kind: 'nothing-asked' } as const;

/** What was found for a text, in the order in which it is listed; `without` is an id to be left out. */
export function useFound(asked: string, kinds: readonly SearchKind[], without?: string): ReadonlySignal<Found> {
  const found = useSignal<Found>(nothingAsked);
  const article = articleId.value;
  const spoken = language.value;
  useEffect(() => {
    if (asked === '' || article === undefined) {
      found.value = nothingAsked;
      return undefined;
    }
    const control = new AbortController();
    const search = async () => {
      const question = searchQuestion(article, { q: asked, kind: kinds, limit: mostHits });
      const outcome = await ask(question, { signal: control.signal, language: spoken });
      if (outcome.kind === 'failure') {
        found.value = outcome;
        return;
      }
      const { data, meta } = outcome.answer;
      const hits = groupHits(data.filter(({ id }) => id !== without)).flatMap((group) => group.hits);
      found.value = { kind: 'hits', query: asked, hits, meta };
    };
    const timer = setTimeout(() => {
      // Only an aborted question rejects: a later text has taken its place.
      search().catch(() => undefined);
    }, pause);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [asked, article, spoken, kinds, without]);
  return found;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}
