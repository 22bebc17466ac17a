import { inWords, messages } from '../messages/messages.ts';
import { go, view } from '../state/address.ts';
import { nameOf } from '../state/dataset.ts';
import { withHidden, withPin } from '../state/selection.ts';
import type { ViewState } from '../state/view-state.ts';

/** What is pinned and what is put away, each with a way to take it back; nothing where there is neither. */
export function PinStrip() {
  const words = messages.value.pins;
  const { pinned, hidden } = view.value;
  if (pinned.length + hidden.length === 0) return null;
  return (
    <section class="filter-strip pins" aria-label={words.label}>
      <ul class="plain">
        {pinned.map((id) => (
          <Chip key={id} id={id} kind={words.pinned} does={words.unpin} change={withPin} />
        ))}
        {hidden.map((id) => (
          <Chip key={id} id={id} kind={words.hidden} does={words.unhide} change={withHidden} />
        ))}
      </ul>
      {hidden.length > 0 && <p>{words.hiddenNote}</p>}
      <button type="button" class="text-button" onClick={() => go({ pinned: [], hidden: [] })}>
        {words.clear}
      </button>
    </section>
  );
}

interface ChipProps {
  readonly id: string;
  readonly kind: string;
  /** What pressing it does. */
  readonly does: string;
  readonly change: (view: ViewState, id: string) => Partial<ViewState>;
}

function Chip({ id, kind, does, change }: ChipProps) {
  return (
    <li>
      <button type="button" class="filter-chip" onClick={() => go(change(view.value, id))}>
        <span class="filter-chip-facet">{kind}</span> {inWords(nameOf(id))}
        <span class="visually-hidden">{does}</span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
        </svg>
      </button>
    </li>
  );
}
