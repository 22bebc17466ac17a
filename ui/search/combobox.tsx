import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { SearchHit, SearchKind } from '../../graph/answers/search.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../shell/announce.ts';
import { type Found, optionId, useFound } from './found.ts';
import { actionFor } from './listbox-keys.ts';
import { readingNote } from './reading-note.ts';
import { SearchResults } from './search-results.tsx';

interface ComboboxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly kinds: readonly SearchKind[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (hit: SearchHit) => void;
  /** Hits that make no sense here, such as the start of a path as its own end. */
  readonly without?: string;
  readonly inputId?: string;
  readonly startsFocused?: boolean;
}

/** A search field with its list of results, after the combobox pattern of the ARIA Authoring Practices. */
export function Combobox(props: ComboboxProps) {
  const { label, placeholder, kinds, text, onText, onChoose, without, inputId, startsFocused } = props;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const open = useSignal(false);
  const active = useSignal(0);
  const asked = text.trim();
  const found = useFound(asked, kinds, without);

  useEffect(() => {
    if (startsFocused === true) input.current?.focus();
  }, [startsFocused]);

  useEffect(() => {
    active.value = 0;
    if (found.value.kind === 'hits' && open.value) announceFound(found.value);
  }, [found.value]);

  const hits = found.value.kind === 'hits' ? found.value.hits : [];
  const shows = open.value && asked !== '' && found.value.kind !== 'nothing-asked';
  const at = shows && hits.length > 0 ? Math.min(active.value, hits.length - 1) : -1;

  const choose = (hit: SearchHit | undefined) => {
    if (hit === undefined) return;
    open.value = false;
    onChoose(hit);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const action = actionFor(event.key, event.isComposing, { open: shows, count: hits.length, active: at });
    if (action === undefined) return;
    event.preventDefault();
    if (action.kind === 'close') open.value = false;
    else if (action.kind === 'clear') onText('');
    else if (action.kind === 'choose') choose(hits[action.index]);
    else {
      open.value = true;
      active.value = action.to;
      document.getElementById(optionId(listId, action.to))?.scrollIntoView({ block: 'nearest' });
    }
  };

  return (
    <div
      class="combobox"
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) open.value = false;
      }}
    >
      <input
        ref={input}
        id={inputId}
        class="combobox-input"
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={200}
        placeholder={placeholder}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shows}
        aria-controls={listId}
        {...(at >= 0 ? { 'aria-activedescendant': optionId(listId, at) } : {})}
        value={text}
        onInput={(event) => {
          open.value = true;
          onText(event.currentTarget.value);
        }}
        onFocus={() => {
          open.value = true;
        }}
        onClick={() => {
          open.value = true;
        }}
        onKeyDown={onKeyDown}
      />
      {text !== '' && (
        <button
          type="button"
          class="combobox-clear"
          aria-label={messages.value.search.clear}
          onClick={() => {
            onText('');
            input.current?.focus();
          }}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
      <SearchResults
        listId={listId}
        label={messages.value.search.results}
        found={found.value}
        open={shows}
        active={at}
        onChoose={choose}
        onPoint={(index) => {
          active.value = index;
        }}
      />
    </div>
  );
}

function announceFound({ query, hits, meta }: Extract<Found, { kind: 'hits' }>): void {
  const words = messages.value.search;
  const found = words.found(hits.length, meta.total);
  announce(hits.length === 0 ? words.nothing(query) : words.sentences([readingNote(meta), found].filter(Boolean)));
}
