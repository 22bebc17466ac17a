import type { SearchHit } from '../../graph/answers/search.ts';
import { messages } from '../messages/messages.ts';
import { wantHeadingFocus } from '../shell/focus.ts';
import { adjust, go, view } from '../state/address.ts';
import { showDetail } from '../state/panes.ts';
import { toClaimAlone, toConcept, toWork } from '../state/selection.ts';
import { Combobox } from './combobox.tsx';

export const searchBoxId = 'search-box';

const everyKind = ['concept', 'claim', 'work'] as const;

/** The text is in the address, so that a copied link carries the search; typing is no step of its own. */
export function SearchBox() {
  const words = messages.value.search;
  return (
    <search class="search">
      <svg class="search-glass" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5 14 14" />
      </svg>
      <Combobox
        inputId={searchBoxId}
        label={words.label}
        placeholder={words.placeholder}
        kinds={everyKind}
        text={view.value.query}
        onText={(query) => adjust({ query })}
        onChoose={choose}
      />
      <kbd class="search-key" aria-hidden="true">
        /
      </kbd>
    </search>
  );
}

function choose(hit: SearchHit): void {
  wantHeadingFocus();
  showDetail();
  const change = { concept: toConcept, claim: toClaimAlone, work: toWork }[hit.kind];
  go({ ...change(hit.id), query: '' });
}
