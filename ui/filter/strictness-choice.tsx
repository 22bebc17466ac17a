import { comparisons } from '../../graph/questions/stricter-filters.ts';
import { Choice } from '../map/choice.tsx';
import { messages } from '../messages/messages.ts';
import { announce } from '../shell/announce.ts';
import { go, view } from '../state/address.ts';
import { drawnGraph } from '../state/dataset.ts';
import { filteredGraph } from '../state/filtered.ts';
import { type Strictness, strictnessOf, withStrictness } from '../state/view-filter.ts';

/** Robustness as one switch: what remains if only the stated, the author's own, or the asserted counts. */
export function StrictnessChoice() {
  const words = messages.value.filter;
  const choose = (strictness: Strictness) => {
    go({ filter: withStrictness(view.value.filter, strictness) });
    const all = drawnGraph.value?.claims.length ?? 0;
    announce(words.leftOut(all - (filteredGraph.value?.claims.length ?? 0), all));
  };
  return (
    <div class="strictness">
      <span class="strictness-name" aria-hidden="true">
        {words.strictness}
      </span>
      <Choice
        name={words.strictness}
        chosen={strictnessOf(view.value.filter)}
        options={(['all', ...comparisons] as const).map((value) => ({
          value,
          label: words.strict[value],
          explained: words.strictMeaning[value],
        }))}
        onChoose={choose}
      />
    </div>
  );
}
