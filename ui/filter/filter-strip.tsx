import { signs } from '../../graph/model/sign.ts';
import { messages } from '../messages/messages.ts';
import { go, view } from '../state/address.ts';
import { drawnGraph } from '../state/dataset.ts';
import { filteredGraph, isFiltered } from '../state/filtered.ts';
import { strictnessOf, toggled, valuesOf, withoutFacet, withSignToggled } from '../state/view-filter.ts';
import { wordsFor } from './facet-words.ts';

/** What is filtered, each value with a way to take it back, and how much it leaves out; nothing without a filter. */
export function FilterStrip() {
  if (!isFiltered.value || drawnGraph.value === undefined) return null;
  const words = messages.value.filter;
  const all = drawnGraph.value.claims.length;
  const strictness = strictnessOf(view.value.filter);
  return (
    <section class="filter-strip" aria-label={words.active}>
      <ul class="plain">
        <HiddenSigns />
        {valuesOf(withoutFacet(view.value.filter, 'sign')).map(([facet, value]) => (
          <li key={`${facet} ${value}`}>
            <button
              type="button"
              class="filter-chip"
              onClick={() => go({ filter: toggled(view.value.filter, facet, value) })}
            >
              <span class="filter-chip-facet">{words.facets[facet]}</span> {wordsFor(facet, value)}
              <span class="visually-hidden">{words.remove}</span>
              <Cross />
            </button>
          </li>
        ))}
      </ul>
      <p>{words.leftOut(all - (filteredGraph.value?.claims.length ?? 0), all)}</p>
      <button type="button" class="text-button" onClick={() => go({ filter: {} })}>
        {words.clear}
      </button>
      {strictness !== undefined && strictness !== 'all' && <p>{words.strictMeaning[strictness]}</p>}
    </section>
  );
}

/** The legend hides signs; so it is said which are hidden, and not which are left. */
function HiddenSigns() {
  const words = messages.value;
  const { sign: shown } = view.value.filter;
  return (
    <>
      {signs
        .filter((sign) => shown?.includes(sign) === false)
        .map((sign) => (
          <li key={sign}>
            <button
              type="button"
              class="filter-chip"
              onClick={() => go({ filter: withSignToggled(view.value.filter, sign) })}
            >
              <span class="filter-chip-facet">{words.filter.hiddenSign}</span> {words.sign[sign]}
              <span class="visually-hidden">{words.filter.showAgain}</span>
              <Cross />
            </button>
          </li>
        ))}
    </>
  );
}

function Cross() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
    </svg>
  );
}
