import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { messages } from '../messages/messages.ts';
import { go, view } from '../state/address.ts';
import { article, drawnGraph } from '../state/dataset.ts';
import { filteredGraph, isFiltered } from '../state/filtered.ts';
import { type Facet, facetValues, hasValue, toggled } from '../state/view-filter.ts';
import { countedFacets } from './counted-facets.ts';
import { meaningOf, wordsFor } from './facet-words.ts';

export const sheetId = 'filter-sheet';
const buttonId = 'filter-button';

/** Whether the sheet lies over the view. It stays while one filters, so that the effect is seen at once. */
const open = signal(false);

export function FilterButton() {
  const words = messages.value.filter;
  return (
    <button
      type="button"
      id={buttonId}
      class="head-button"
      aria-expanded={open.value}
      aria-controls={sheetId}
      onClick={() => {
        open.value = !open.value;
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 4h12M4.5 8h7M7 12h2" />
      </svg>
      {words.open}
      {isFiltered.value && <span class="head-button-mark" aria-hidden="true" />}
    </button>
  );
}

const shownFacets = ['section', 'theme', 'modality', 'horizon', 'voice', 'fidelity', 'relation', 'core'] as const;

/** Every field a claim can be filtered by, each value with how many claims it would keep. */
export function FilterSheet() {
  const sheet = useRef<HTMLElement>(null);
  const isOpen = open.value;
  useEffect(() => {
    if (isOpen) sheet.current?.focus();
  }, [isOpen]);
  if (!isOpen) return null;
  const words = messages.value.filter;
  return (
    // The rule does not see that Escape closes what the section holds; its controls are native.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={sheet}
      id={sheetId}
      class="filter-sheet"
      tabIndex={-1}
      aria-label={words.label}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <header class="filter-head">
        <h2>{words.label}</h2>
        <button type="button" class="icon-button" aria-label={words.close} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      <p class="quiet-text">{words.how}</p>
      {shownFacets.map((facet) => (
        <FacetGroup key={facet} facet={facet} values={valuesFor(facet)} />
      ))}
      <footer class="filter-foot">
        <span>{words.kept(filteredGraph.value?.claims.length ?? 0, drawnGraph.value?.claims.length ?? 0)}</span>
        <button type="button" class="button quiet" disabled={!isFiltered.value} onClick={() => go({ filter: {} })}>
          {words.clear}
        </button>
      </footer>
    </section>
  );
}

function close(): void {
  open.value = false;
  // On a narrow screen the button is only there again once the sheet has gone.
  requestAnimationFrame(() => document.getElementById(buttonId)?.focus());
}

/** Sections and tables that some claim is anchored in, or that are chosen; in the article's order. */
function valuesFor(facet: (typeof shownFacets)[number]): readonly string[] {
  if (facet === 'core') return ['true', 'false'];
  if (facet !== 'section') return facetValues[facet];
  const whole = article.value.state === 'ready' ? article.value.data.data : undefined;
  const parts = [...(whole?.sections ?? []), ...(whole?.tables ?? [])].map(({ id }) => id);
  const counts = countedFacets.value.section;
  return parts.filter((id) => counts.has(id) || hasValue(view.value.filter, 'section', id));
}

function FacetGroup({ facet, values }: { readonly facet: Facet; readonly values: readonly string[] }) {
  const { filter } = view.value;
  const counts = countedFacets.value[facet];
  return (
    <fieldset class={`facet facet-${facet}`}>
      <legend>{messages.value.filter.facets[facet]}</legend>
      {values.map((value) => {
        const count = counts.get(value) ?? 0;
        return (
          <label
            key={value}
            class={count === 0 ? 'facet-value none-left' : 'facet-value'}
            title={meaningOf(facet, value)}
          >
            <input
              type="checkbox"
              checked={hasValue(filter, facet, value)}
              onChange={() => go({ filter: toggled(view.value.filter, facet, value) })}
            />
            {facet === 'theme' && <span class={`theme-mark theme-${value}`} aria-hidden="true" />}
            <span class="facet-name">{wordsFor(facet, value)}</span>{' '}
            <span class="count">
              {count}
              <span class="visually-hidden"> {messages.value.legend.claims(count)}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
