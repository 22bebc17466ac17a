import { messages } from '../messages/messages.ts';
import { canRedo, canUndo } from '../state/address.ts';

/** Undo and redo of every step: a selection, a filter, a pin. They are the browser's back and forward, close at hand. */
export function StepButtons() {
  const words = messages.value.help;
  return (
    <div class="zoom">
      <button
        type="button"
        aria-label={words.undo}
        title={words.undo}
        disabled={!canUndo.value}
        onClick={() => history.back()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5.5 3.5 2.5 6.5l3 3M2.5 6.5h7a3.5 3.5 0 0 1 0 7H6" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={words.redo}
        title={words.redo}
        disabled={!canRedo.value}
        onClick={() => history.forward()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10.5 3.5l3 3-3 3M13.5 6.5h-7a3.5 3.5 0 0 0 0 7H10" />
        </svg>
      </button>
    </div>
  );
}
