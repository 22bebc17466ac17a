import type { ComponentChildren } from 'preact';
import { messages } from '../messages/messages.ts';
import type { Moment } from '../state/moment.ts';
import { walkTour } from './walk-tour.ts';

interface WalkButtonsProps {
  readonly moment: Moment;
  /** The arrows alone, where there is little room. */
  readonly small?: boolean;
  /** What stands between the two. */
  readonly children: ComponentChildren;
}

/** One step back, one step on. At an end they stay where they are, so that the focus is not lost, and do nothing. */
export function WalkButtons({ moment: { tour, number }, small = false, children }: WalkButtonsProps) {
  const words = messages.value.tours;
  return (
    <>
      <button
        type="button"
        class="tour-button"
        aria-keyshortcuts="b PageUp"
        aria-disabled={number === 1}
        onClick={() => walkTour(-1)}
        {...(small ? { 'aria-label': words.previous } : {})}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10 3.5 5.5 8l4.5 4.5" />
        </svg>
        {!small && (
          <>
            {words.previous} <kbd aria-hidden="true">B</kbd>
          </>
        )}
      </button>
      {children}
      <button
        type="button"
        class="tour-button"
        aria-keyshortcuts="n PageDown"
        aria-disabled={number === tour.steps.length}
        onClick={() => walkTour(1)}
        {...(small ? { 'aria-label': words.next } : {})}
      >
        {!small && (
          <>
            <kbd aria-hidden="true">N</kbd> {words.next}
          </>
        )}
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 3.5 10.5 8 6 12.5" />
        </svg>
      </button>
    </>
  );
}
