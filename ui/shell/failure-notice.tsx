import type { Problem } from '../../graph/answers/problem.ts';
import type { Failure } from '../api/client.ts';
import { inWords, messages } from '../messages/messages.ts';
import { articles, nameOf } from '../state/dataset.ts';
import { toArticle, toClaimAlone, toConcept, toNothing, toStart, toStep } from '../state/selection.ts';
import type { ViewState } from '../state/view-state.ts';
import { hasServer } from './edition.ts';
import { Link } from './link.tsx';

/** What went wrong, in words, and a way on. */
export function FailureNotice({ failure, again }: { readonly failure: Failure; readonly again: () => void }) {
  const words = messages.value.failure;
  const nearest = failure.kind === 'problem' ? (failure.problem.nearest ?? []) : [];
  const change = failure.kind === 'problem' ? changeFor(failure.problem) : undefined;
  const asked = wronglyAsked(failure);
  return (
    <div class="notice" role="alert">
      <p class="notice-heading">{words.heading}</p>
      <p>{said(failure)}</p>
      {nearest.length > 0 && (
        <p>
          {words.nearest}{' '}
          {nearest.map((id, index) => (
            <span key={id}>
              {index > 0 && messages.value.separator}
              {change === undefined ? (
                id
              ) : (
                <Link change={change(id)}>
                  {failure.kind === 'problem' && failure.problem.code === 'no-such-concept' ? inWords(nameOf(id)) : id}
                </Link>
              )}
            </span>
          ))}
        </p>
      )}
      <p class="notice-ways">
        {asked === undefined && (
          <button type="button" class="button" onClick={again}>
            {words.again}
          </button>
        )}
        {asked !== 'no-such-article' && (
          <Link class="button quiet" change={toStart}>
            {words.start}
          </Link>
        )}
        {asked === 'no-such-concept' && (
          <Link class="button quiet" change={{ ...toNothing, view: 'outline', shown: 'all' }}>
            {messages.value.wrongLink.allConcepts}
          </Link>
        )}
        {asked === 'no-such-claim' && (
          <Link class="button quiet" change={{ ...toNothing, view: 'table', rows: 'claims' }}>
            {messages.value.wrongLink.allClaims}
          </Link>
        )}
      </p>
      {asked === 'no-such-article' && <OtherArticles />}
    </div>
  );
}

/** Every article there is, by its title. */
function OtherArticles() {
  const list = articles.value.state === 'ready' ? articles.value.data.data : [];
  if (list.length === 0) return null;
  return (
    <>
      <p>{messages.value.wrongLink.articles}</p>
      <ul class="plain articles-offered">
        {list.map(({ id, title, year }) => (
          <li key={id}>
            <Link change={toArticle(id)}>{inWords(title)}</Link> <span class="quiet-text">{year}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The code of a question that is refused as often as it is asked; undefined: it may be answered another time. */
export function wronglyAsked(failure: Failure): string | undefined {
  if (failure.kind !== 'problem') return undefined;
  const { code, status } = failure.problem;
  return status < 500 && status !== 408 && status !== 429 ? code : undefined;
}

/** As the server says it, which names what was asked; in our words what it cannot say, or says to programs only. */
function said(failure: Failure): string {
  const words = messages.value.failure;
  if (failure.kind === 'unreachable') return hasServer ? words.unreachable : messages.value.alone.unanswered;
  if (failure.kind === 'unreadable') return words.unreadable(failure.status);
  const { code, detail } = failure.problem;
  return code === 'same-concept' ? words[code] : detail;
}

/** Where a nearest id of this problem leads. */
function changeFor({ code, at }: Problem): ((id: string) => Partial<ViewState>) | undefined {
  if (at === 'from') return (from) => ({ from, concept: undefined });
  if (at === 'to') return (to) => ({ to });
  return {
    'no-such-concept': toConcept,
    'no-such-claim': toClaimAlone,
    'no-such-article': toArticle,
    'no-such-tour': toStep,
  }[code];
}

export function Waiting() {
  return (
    <p class="waiting" role="status">
      {messages.value.failure.waiting}
    </p>
  );
}
