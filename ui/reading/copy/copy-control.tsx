import { useEffect, useRef } from 'preact/hooks';
import { Anchors } from '../../detail/anchor.tsx';
import { inWords, messages } from '../../messages/messages.ts';
import { announce } from '../../shell/announce.ts';
import { Link } from '../../shell/link.tsx';
import { view } from '../../state/address.ts';
import { article } from '../../state/dataset.ts';
import { claimOf } from '../reading-data.ts';
import { copyShown, lacksSentences, openFile } from './copy-of-article.ts';
import type { CopyRefusal } from './copy-report.ts';
import { closeCopy, openedCopy } from './opened-copy.ts';

const accepted = '.txt,.text,.md,.markdown,.pdf,text/plain,text/markdown,application/pdf';

/** A button that asks the reader for a file. */
function FileButton({ words, quiet = false }: { readonly words: string; readonly quiet?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={quiet ? 'button quiet' : 'button'} onClick={() => input.current?.click()}>
        {words}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (file !== undefined) openFile(file);
        }}
      />
    </>
  );
}

/** Opens a copy, or puts it away. */
export function OpenCopyButton() {
  const words = messages.value.reading.copy;
  if (copyShown.value === undefined) return <FileButton words={words.open} />;
  return (
    <button type="button" class="button quiet" onClick={closeCopy}>
      {words.close}
    </button>
  );
}

/** What becomes of a copy before one is opened, and what was found in it after. */
export function CopyNotice() {
  const copy = openedCopy.value;
  if (copy.state === 'none') return <p class="read-quiet read-lead">{messages.value.reading.copy.promise}</p>;
  if (copy.state !== 'open' || copyShown.value === undefined) return null;
  return <Found name={copy.name} missing={copy.missing} />;
}

/** What must be seen wherever the reader has scrolled to, and so stands in the head that stays: how the opening stands. */
export function CopyProgress() {
  const copy = openedCopy.value;
  const words = messages.value.reading.copy;
  switch (copy.state) {
    case 'none':
      return null;
    case 'opening':
      return (
        <p role="status">
          {copy.page === undefined ? words.opening(copy.name) : words.page(copy.name, copy.page.at, copy.page.of)}{' '}
          <button type="button" class="text-button" onClick={closeCopy}>
            {words.stop}
          </button>
        </p>
      );
    case 'refused':
      return <Refused name={copy.name} why={copy.why} />;
    case 'open':
      return copyShown.value === undefined ? null : <ChosenNotFound />;
  }
}

function Refused({ name, why }: { readonly name: string; readonly why: CopyRefusal }) {
  const words = messages.value.reading.copy;
  return (
    <div class="notice" role="alert">
      <p class="notice-heading">{words.refused(name)}</p>
      <p>{words.why[why]}</p>
      <p class="notice-ways">
        <FileButton words={words.another} />
        <button type="button" class="button quiet" onClick={closeCopy}>
          {words.without}
        </button>
      </p>
    </div>
  );
}

/** The claim that is open, where the copy has none of its sentences. */
function missedClaim() {
  const claim = claimOf(view.value.claim ?? '');
  return claim === undefined || !lacksSentences(claim.anchors) ? undefined : claim;
}

/** Without a word the copy would only lie still when such a claim is chosen. */
function ChosenNotFound() {
  const missed = missedClaim();
  const words = messages.value.reading.copy;
  const said = missed === undefined ? undefined : words.notInCopy;
  useEffect(() => {
    if (said !== undefined) announce(said);
  }, [said, missed?.id]);
  if (missed === undefined) return null;
  return (
    <div class="notice">
      <p class="notice-heading">{words.notInCopy}</p>
      <p>
        {inWords(missed.text)} <Anchors anchors={missed.anchors} />
      </p>
    </div>
  );
}

/** How many of the article's sentences the copy holds, and which it does not. */
function Found({ name, missing }: { readonly name: string; readonly missing: readonly string[] }) {
  const words = messages.value.reading.copy;
  const all = article.value.state === 'ready' ? article.value.data.data.passages.length : 0;
  const found = words.found(all - missing.length, all, name);
  useEffect(() => {
    announce(messages.value.search.sentences([found, ...(missedClaim() === undefined ? [] : [words.notInCopy])]));
  }, [found]);
  return (
    <div class="read-lead">
      <p class="read-found">{found}</p>
      <p class="read-quiet">{words.stays}</p>
      {missing.length > 0 && (
        <details class="read-missing">
          <summary>{words.missing(missing.length)}</summary>
          <p class="read-quiet">{words.missingWhy}</p>
          <ul class="plain">
            {missing.map((ref) => (
              <li key={ref}>
                <Link change={{ section: ref }}>
                  <Anchors anchors={[ref]} />
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
