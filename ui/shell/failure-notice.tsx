import type { Failure } from '../api/client.ts';
import { inWords, messages } from '../messages/messages.ts';
import { nameOf } from '../state/dataset.ts';
import { toArticle, toClaimAlone, toConcept, toStart, toStep } from '../state/selection.ts';
import type { ViewState } from '../state/view-state.ts';
import { hasServer } from './edition.ts';
import { Link } from './link.tsx';

/** What went wrong, in words, and a way on. */
export function FailureNotice({ failure, again }: { readonly failure: Failure; readonly again: () => void }) {
  const words = messages.value.failure;
  const nearest = failure.kind === 'problem' ? (failure.problem.nearest ?? []) : [];
  const change = failure.kind === 'problem' ? changeFor(failure.problem.code) : undefined;
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
                <Link change={change(id)}>{change === toConcept ? inWords(nameOf(id)) : id}</Link>
              )}
            </span>
          ))}
        </p>
      )}
      <p class="notice-ways">
        <button type="button" class="button" onClick={again}>
          {words.again}
        </button>
        <Link class="button quiet" change={{ ...toStart, article: undefined }}>
          {words.start}
        </Link>
      </p>
    </div>
  );
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
function changeFor(code: string): ((id: string) => Partial<ViewState>) | undefined {
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
