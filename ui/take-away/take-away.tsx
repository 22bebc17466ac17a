import { signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { messages } from '../messages/messages.ts';
import { later } from '../shell/later.tsx';
import { takeAwaySheet } from './close-take-away.ts';

const open = signal(false);

const TakeAwayChoices = later(async () => (await import('./take-away-choices.tsx')).TakeAwayChoices);

/** A button, and what it opens: a native popover, which Escape and a press elsewhere close, and which gives the focus back. */
export function TakeAway() {
  const words = messages.value.takeAway;
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button ref={button} type="button" class="head-button" popovertarget={takeAwaySheet}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2v8.500M4.500 7L8 10.500 11.500 7M2.500 13.500h11" />
        </svg>
        {words.open}
      </button>
      <section
        id={takeAwaySheet}
        class="take-away"
        popover="auto"
        aria-label={words.label}
        onBeforeToggle={({ currentTarget, newState }) => {
          if (newState === 'open' && button.current !== null) place(currentTarget, button.current);
        }}
        onToggle={({ newState }) => {
          open.value = newState === 'open';
        }}
      >
        {open.value && <TakeAwayChoices />}
      </section>
    </>
  );
}

/** Under the button. The security policy allows no style in the page's text, only in its objects. */
function place(sheet: HTMLElement, button: HTMLElement): void {
  const { bottom, right } = button.getBoundingClientRect();
  sheet.style.top = `${bottom + 6}px`;
  // Its width stands in ui/style/take-away.css.
  sheet.style.right = `clamp(8px, ${document.documentElement.clientWidth - right}px, max(8px, 100vw - 25.5rem))`;
  sheet.style.maxHeight = `calc(100vh - ${bottom + 14}px)`;
}
