import { useEffect, useRef } from 'preact/hooks';
import { MapKey } from '../detail/map-key.tsx';
import { messages } from '../messages/messages.ts';
import { singleKeys, switchSingleKeys } from '../state/single-keys.ts';

export const helpId = 'help';

/** Opens the sheet, or closes it. */
export function toggleHelp(): void {
  const sheet = document.getElementById(helpId);
  if (!(sheet instanceof HTMLDialogElement)) return;
  if (sheet.open) sheet.close();
  else sheet.showModal();
}

/** Every key of the screen. A native dialog: it takes the focus, gives it back, and closes with Escape. */
export function HelpSheet() {
  const words = messages.value.help;
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = sheet.current;
    const onBackdrop = (event: MouseEvent) => {
      if (event.target === dialog) dialog?.close();
    };
    dialog?.addEventListener('click', onBackdrop);
    return () => dialog?.removeEventListener('click', onBackdrop);
  }, []);
  return (
    <dialog ref={sheet} id={helpId} class="help" aria-labelledby="help-title">
      <header class="filter-head">
        <h2 id="help-title">{words.title}</h2>
        <button type="button" class="icon-button" aria-label={words.close} onClick={() => sheet.current?.close()}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      {words.groups.map(({ title, keys }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {keys.map(([combination, does]) => (
              <div key={combination}>
                <dt>
                  {combination.split(' ').map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <section>
        <h3>{messages.value.introduction.howHeading}</h3>
        <ul class="dashes">
          {messages.value.introduction.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <MapKey />
      </section>
      <p>
        <label class="single-keys">
          <input
            type="checkbox"
            checked={singleKeys.value}
            onChange={({ currentTarget }) => switchSingleKeys(currentTarget.checked)}
          />{' '}
          {words.singleKeys}
        </label>
      </p>
      <p class="quiet-text">{words.undoWhy}</p>
    </dialog>
  );
}

export function HelpButton() {
  const words = messages.value.help;
  return (
    <button type="button" class="language help-button" aria-label={words.open} title={words.open} onClick={toggleHelp}>
      <kbd>?</kbd>
    </button>
  );
}
