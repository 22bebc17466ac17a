import type { Work } from '../../graph/model/work.ts';
import { messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { toWork } from '../state/selection.ts';

/** A cited work as a bibliography gives it, in its own language. */
export function WorkEntry({ work, linked = true }: { readonly work: Work; readonly linked?: boolean }) {
  const rest = [work.container, work.publisher, work.year === null ? undefined : String(work.year), work.pages];
  return (
    <span class="work">
      {messages.value.listed(work.creators)}.{' '}
      {linked ? (
        <Link class="work-title" change={toWork(work.id)}>
          {work.title}
        </Link>
      ) : (
        <span class="work-title">{work.title}</span>
      )}
      . {rest.filter((part) => part !== undefined).join(', ')}
      {work.url !== undefined && (
        <>
          {' '}
          <a class="work-url" href={work.url} rel="noreferrer">
            {new URL(work.url).hostname}
          </a>
        </>
      )}
    </span>
  );
}
