import { useComputed } from '@preact/signals';
import type { ArticleWhole } from '../../graph/answers/article.ts';
import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { view } from '../state/address.ts';
import { sectionNamed } from '../state/dataset.ts';
import { toWork } from '../state/selection.ts';
import { ReadingClaims } from './reading-claim.tsx';
import { litAt } from './reading-data.ts';
import type { ReadCells, ReadParagraph, ReadSection, ReadSentence, ReadTable } from './reading-of.ts';
import { ReadingSteps } from './reading-steps.tsx';

export function ReadingSection({ section: { id, title, paragraphs, tables } }: { readonly section: ReadSection }) {
  return (
    <section class="read-section">
      <h3 data-ref={id}>
        {sectionNamed(id) === undefined && <span class="read-number">{id}</span>} {inWords(title)}
      </h3>
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.ref} paragraph={paragraph} />
      ))}
      {tables.map((table) => (
        <CodedTable key={table.id} table={table} />
      ))}
    </section>
  );
}

function Paragraph({ paragraph: { ref, number, sentences, steps } }: { readonly paragraph: ReadParagraph }) {
  return (
    <div class="read-paragraph">
      <h4 data-ref={ref}>{messages.value.reading.paragraph(number)}</h4>
      <ol class="plain">
        {sentences.map((sentence) => (
          <Sentence key={sentence.ref} sentence={sentence} />
        ))}
      </ol>
      <ReadingSteps steps={steps} />
    </div>
  );
}

function Sentence({ sentence: { ref, number, claims, silence, notes } }: { readonly sentence: ReadSentence }) {
  const state = useComputed(() => litAt(ref)['data-lit']).value;
  const words = messages.value.reading;
  return (
    <li class="read-sentence" data-ref={ref} {...(state === undefined ? {} : { 'data-lit': state })}>
      <p class="read-where">
        <SentenceNumber place={ref} number={number} />
        <NoteMarks notes={notes} />
      </p>
      <div>
        <ReadingClaims claims={claims} at={[ref]} />
        {silence !== undefined && <p class="read-quiet">{words.silent(words.silence[silence])}</p>}
        {silence === undefined && claims.length === 0 && <p class="read-quiet">{words.notCoded}</p>}
      </div>
    </li>
  );
}

function SentenceNumber({ place, number }: { readonly place: string; readonly number: number }) {
  const current = useComputed(() => view.value.section === place).value;
  return (
    <Link change={{ section: place }} current={current} label={messages.value.reading.sentence(number)}>
      {number}
    </Link>
  );
}

function NoteMarks({ notes }: { readonly notes: ArticleWhole['notes'] }) {
  return (
    <>
      {notes.map(({ n, work }) =>
        work === null ? (
          <span class="read-note" key={n}>
            {messages.value.claim.note(n)}
          </span>
        ) : (
          <Link class="read-note" key={n} change={toWork(work)}>
            {messages.value.claim.note(n)}
          </Link>
        ),
      )}
    </>
  );
}

function CodedTable({ table: { id, title, cells, steps } }: { readonly table: ReadTable }) {
  return (
    <div class="read-paragraph">
      <h4 data-ref={id}>{messages.value.reading.table(id.slice(1), inWords(title))}</h4>
      <ol class="plain">
        {cells.map((cell) => (
          <Cells key={cell.refs[0]} cells={cell} />
        ))}
      </ol>
      <ReadingSteps steps={steps} />
    </div>
  );
}

function Cells({ cells: { refs, row, columns, claims } }: { readonly cells: ReadCells }) {
  const [first] = refs;
  const state = useComputed(() => litAt(first)['data-lit']).value;
  return (
    <li class="read-cell" data-ref={first} {...(state === undefined ? {} : { 'data-lit': state })}>
      <p class="read-quiet">
        {inWords(row)} · {messages.value.listed(columns.map(inWords))}
      </p>
      <ReadingClaims claims={claims} at={refs} />
    </li>
  );
}
