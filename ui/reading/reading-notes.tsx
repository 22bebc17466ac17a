import type { ArticleWhole } from '../../graph/answers/article.ts';
import { Anchors } from '../detail/anchor.tsx';
import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { toWork } from '../state/selection.ts';

/** The numbered notes: where each stands, and the work it names. */
export function ReadingNotes({ notes }: { readonly notes: ArticleWhole['notes'] }) {
  const words = messages.value;
  if (notes.length === 0) return null;
  return (
    <section class="read-section">
      <h3>{words.reading.notes}</h3>
      <ol class="plain">
        {notes.map(({ n, anchors, work, pages, remark }) => (
          <li key={n} class="read-sentence">
            <p class="read-where">{n}</p>
            <div>
              {work === null ? words.claim.noEntry : <Link change={toWork(work)}>{work}</Link>}
              {pages !== undefined && words.reading.pages(pages)} <Anchors anchors={anchors} />
              {remark !== undefined && (
                <p class="read-quiet">
                  {words.claim.remark}: {inWords(remark)}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
