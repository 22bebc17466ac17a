import { useEffect, useRef } from 'preact/hooks';
import { sectionHeading } from '../detail/section-words.ts';
import { Choice } from '../map/choice.tsx';
import { messages } from '../messages/messages.ts';
import { FailureNotice, Waiting } from '../shell/failure-notice.tsx';
import { go, view } from '../state/address.ts';
import { bothLanguages } from './both-languages.ts';
import { CopyNotice, CopyProgress, OpenCopyButton } from './copy/copy-control.tsx';
import { copyShown } from './copy/copy-of-article.ts';
import { CopyText } from './copy/copy-text.tsx';
import { takeDroppedFiles } from './copy/dropped-file.ts';
import { readyToOpen, shownText } from './copy/opened-copy.ts';
import { followSelection } from './follow-selection.ts';
import { reading } from './reading-data.ts';
import { ReadingNotes } from './reading-notes.tsx';
import type { Reading } from './reading-of.ts';
import { ReadingSection } from './reading-section.tsx';

/** The article paragraph by paragraph: in our words, and in its own where the reader has opened a copy. */
export function ReadingPane() {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    readyToOpen();
    const pane = body.current?.closest<HTMLElement>('.reading-pane');
    if (pane === null || pane === undefined) return undefined;
    const stops = [followSelection(pane), takeDroppedFiles(pane)];
    return () => stops.forEach((stop) => stop());
  }, []);
  return (
    <div class="reading" ref={body}>
      {reading.value.state === 'waiting' && <Waiting />}
      {reading.value.state === 'failed' && (
        <FailureNotice failure={reading.value.failure} again={reading.value.again} />
      )}
      {reading.value.state === 'ready' && <Read reading={reading.value.data} />}
    </div>
  );
}

function Read({ reading }: { readonly reading: Reading }) {
  const words = messages.value.reading;
  const open = copyShown.value;
  const shown = open === undefined ? 'paraphrase' : shownText.value;
  return (
    <>
      <header class="reading-head">
        <h2>{words.heading}</h2>
        <OpenCopyButton />
        <SectionChoice reading={reading} />
        {open === undefined ? null : (
          <Choice
            name={words.copy.shown}
            chosen={shown}
            options={[
              { value: 'paraphrase', label: words.copy.ours },
              { value: 'copy', label: words.copy.theirs },
            ]}
            onChoose={(text) => {
              shownText.value = text;
            }}
          />
        )}
        {shown === 'paraphrase' && (
          <button
            type="button"
            class="text-button"
            aria-pressed={bothLanguages.value}
            onClick={() => {
              bothLanguages.value = !bothLanguages.value;
            }}
          >
            {words.both}
          </button>
        )}
        <CopyProgress />
      </header>
      <CopyNotice />
      {open !== undefined && shown === 'copy' ? (
        <CopyText blocks={open.blocks} reading={reading} />
      ) : (
        <>
          {reading.sections.map((section) => (
            <ReadingSection key={section.id} section={section} />
          ))}
          <ReadingNotes notes={reading.notes} />
        </>
      )}
    </>
  );
}

/** Where to read on; a step, so that going back leads to where one was. */
function SectionChoice({ reading }: { readonly reading: Reading }) {
  const words = messages.value.reading;
  const chosen = reading.sections.find(({ id }) => id === view.value.section)?.id ?? '';
  return (
    <select
      aria-label={words.goTo}
      value={chosen}
      onChange={({ currentTarget: { value } }) => go({ section: value === '' ? undefined : value })}
    >
      <option value="">{words.goTo}</option>
      {reading.sections.map(({ id }) => (
        <option key={id} value={id}>
          {sectionHeading(id)}
        </option>
      ))}
    </select>
  );
}
