import { FilterButton } from '../filter/filter-sheet.tsx';
import { messages } from '../messages/messages.ts';
import { go, view } from '../state/address.ts';
import { drawnGraph } from '../state/dataset.ts';
import { wide } from '../state/panes.ts';
import { type GraphViewName, graphViews } from '../state/view-state.ts';
import { TakeAway } from '../take-away/take-away.tsx';
import { Choice } from './choice.tsx';

/** Loops and table hold the whole article, whichever concepts are drawn. */
const scoped: ReadonlySet<GraphViewName> = new Set(['concepts', 'argument', 'outline']);

/** The head of the graph pane: which view, which concepts, what is filtered, and whether the reading lies beside it. */
export function GraphHead() {
  const words = messages.value;
  const { view: chosen, shown, reading } = view.value;
  const concepts = drawnGraph.value?.concepts;
  const counted = (name: string, count: number | undefined) => (count === undefined ? name : `${name} ${count}`);
  const core = concepts?.filter((concept) => concept.core).length;
  return (
    <div class="graph-head">
      <Choice
        name={words.panes.view}
        chosen={chosen}
        options={graphViews.map((value) => ({
          value,
          label: words.panes.views[value].name,
          explained: words.panes.views[value].label,
        }))}
        onChoose={(value) => go({ view: value })}
      />
      <div class="graph-head-tools">
        {scoped.has(chosen) && (
          <Choice
            name={words.legend.scope}
            chosen={shown}
            options={[
              { value: 'core', label: counted(words.legend.core, core), explained: words.legend.coreCount },
              { value: 'all', label: counted(words.legend.all, concepts?.length), explained: words.legend.allCount },
            ]}
            onChoose={(value) => go({ shown: value })}
          />
        )}
        <FilterButton />
        <TakeAway />
        {wide.value && (
          <button type="button" class="head-button" aria-pressed={reading} onClick={() => go({ reading: !reading })}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M8 4.5C6.5 3.3 4.5 3 2 3v9.5c2.5 0 4.5.3 6 1.5 1.5-1.2 3.5-1.5 6-1.5V3c-2.5 0-4.5.3-6 1.5zM8 4.5V14" />
            </svg>
            {words.panes.reading}
          </button>
        )}
      </div>
    </div>
  );
}
