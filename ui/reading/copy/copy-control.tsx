import { useEffect, useRef } from 'preact/hooks';
import { Anchors } from '../../detail/anchor.tsx';
import { messages } from '../../messages/messages.ts';
import { announce } from '../../shell/announce.ts';
import { Link } from '../../shell/link.tsx';
import { article } from '../../state/dataset.ts';
import { copyShown, openFile } from './copy-of-article.ts';
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

/** How the opening of a copy stands; before one is opened, what becomes of it. */
export function CopyNotice() {
  const copy = openedCopy.value;
  const words = messages.value.reading.copy;
  switch (copy.state) {
    case 'none':
      return <p class="read-quiet read-lead">{words.promise}</p>;
    case 'opening':
      return (
        <p class="read-lead" role="status">
          {copy.page === undefined ? words.opening(copy.name) : words.page(copy.name, copy.page.at, copy.page.of)}{' '}
          <button type="button" class="text-button" onClick={closeCopy}>
            {words.stop}
          </button>
        </p>
      );
    case 'refused':
      return <Refused name={copy.name} why={copy.why} />;
    case 'open':
      return copyShown.value === undefined ? null : <Found name={copy.name} missing={copy.missing} />;
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

/** How many of the article's sentences the copy holds, and which it does not. */
function Found({ name, missing }: { readonly name: string; readonly missing: readonly string[] }) {
  const words = messages.value.reading.copy;
  const all = article.value.state === 'ready' ? article.value.data.data.passages.length : 0;
  const found = words.found(all - missing.length, all, name);
  useEffect(() => announce(found), [found]);
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
