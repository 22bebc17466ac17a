import { useEffect } from 'preact/hooks';
import { comparisons } from '../../graph/questions/stricter-filters.ts';
import type { Compared } from '../api/client.ts';
import { Choice } from '../map/choice.tsx';
import { messages } from '../messages/messages.ts';
import { announce } from '../shell/announce.ts';
import { go, view } from '../state/address.ts';

type Comparison = Compared<unknown>['compared'];

/** The robustness of an answer: which of it is left when only the stated, the author's own or the asserted counts. */
export function HeldAgainst({ compared, shown }: { readonly compared: Comparison; readonly shown: number }) {
  const words = messages.value.asks;
  const outcome =
    compared === undefined
      ? undefined
      : words.outcome(shown - compared.lost.length, shown, compared.changed.length, compared.gained.length);
  useEffect(() => {
    if (outcome !== undefined) announce(outcome);
  }, [outcome]);
  return (
    <div class="held-against">
      <span class="strictness-name" aria-hidden="true">
        {words.heldAgainst}
      </span>
      <Choice
        name={words.heldAgainst}
        chosen={view.value.compare ?? 'none'}
        options={(['none', ...comparisons] as const).map((value) => ({
          value,
          label: value === 'none' ? words.notHeld : messages.value.filter.strict[value],
          ...(value === 'none' ? {} : { explained: messages.value.filter.strictMeaning[value] }),
        }))}
        onChoose={(value) => go({ compare: value === 'none' ? undefined : value })}
      />
      {outcome !== undefined && <p class="held-outcome">{outcome}</p>}
    </div>
  );
}

/** What becomes of one item of the answer; nothing where nothing is compared or it stays as it is. */
export function Fate({ compared, item }: { readonly compared: Comparison; readonly item: string }) {
  const words = messages.value.asks;
  if (compared?.lost.includes(item) === true) return <span class="fate lost">{words.lost}</span>;
  if (compared?.changed.includes(item) === true) return <span class="fate changed">{words.changed}</span>;
  return null;
}
