import type { Failure } from '../api/client.ts';
import { messages } from '../messages/messages.ts';
import { toNothing } from '../state/selection.ts';
import { Link } from './link.tsx';

/** What went wrong, in words, and a way on. */
export function FailureNotice({ failure, again }: { readonly failure: Failure; readonly again: () => void }) {
  const words = messages.value.failure;
  const nearest = failure.kind === 'problem' ? (failure.problem.nearest ?? []) : [];
  return (
    <div class="notice" role="alert">
      <p class="notice-heading">{words.heading}</p>
      <p>{inWords(failure)}</p>
      {nearest.length > 0 && (
        <p>
          {words.nearest}: {messages.value.listed(nearest)}
        </p>
      )}
      <p class="notice-ways">
        <button type="button" class="button" onClick={again}>
          {words.again}
        </button>
        <Link class="button quiet" change={{ ...toNothing, article: undefined }}>
          {words.start}
        </Link>
      </p>
    </div>
  );
}

/** The stable code in our words; a code without words of its own in the server's. */
function inWords(failure: Failure): string {
  const words = messages.value.failure;
  if (failure.kind === 'unreachable') return words.unreachable;
  if (failure.kind === 'unreadable') return words.unreadable(failure.status);
  switch (failure.problem.code) {
    case 'no-such-article':
    case 'no-such-concept':
    case 'no-such-claim':
    case 'same-concept':
      return words[failure.problem.code];
    default:
      return failure.problem.detail;
  }
}

export function Waiting() {
  return (
    <p class="waiting" role="status">
      {messages.value.failure.waiting}
    </p>
  );
}
