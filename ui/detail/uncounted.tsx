import type { Path } from '../../graph/answers/path.ts';
import type { Claim } from '../../graph/model/claim.ts';
import { type NotCounted, notCounted } from '../../graph/questions/not-counted.ts';
import type { ComparedWith } from '../../graph/questions/stricter-filters.ts';
import { messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { view } from '../state/address.ts';
import { strictnessOf, withStrictness } from '../state/view-filter.ts';

/** Marks a claim that does not count under the comparison of the view, and says why; nothing where it counts. */
export function Uncounted({ claim }: { readonly claim: Claim }) {
  const { compare } = view.value;
  const why = compare === undefined ? undefined : notCounted(claim, compare);
  if (why === undefined) return null;
  return <span class="fate lost">{messages.value.chains.notCounted(inOneWord(why))}</span>;
}

/** At which hops a chain falls, for a chain whose hops are folded up. */
export function WhereItFalls({ path: { hops }, only }: { readonly path: Path; readonly only: ComparedWith }) {
  const words = messages.value;
  const falling = hops.flatMap(({ claim }, index) => {
    const why = notCounted(claim, only);
    return why === undefined ? [] : [words.chains.hopFor(index + 1, inOneWord(why))];
  });
  return falling.length === 0 ? null : <p class="chain-falls">{words.chains.notCounted(words.listed(falling))}</p>;
}

/** Where the filter is one of the comparisons, what it leaves out is not to be seen: the way to see it and what it lacks. */
export function SeeWhatFalls() {
  const { filter } = view.value;
  const strictness = strictnessOf(filter);
  if (strictness === undefined || strictness === 'all') return null;
  const words = messages.value;
  return (
    <Link class="button quiet" change={{ filter: withStrictness(filter, 'all'), compare: strictness }}>
      {words.chains.seeWhatFalls(words.filter.strict[strictness])}
    </Link>
  );
}

function inOneWord({ field, value }: NotCounted): string {
  const words = messages.value;
  if (field === 'fidelity') return words.fidelity[value];
  return field === 'voice' ? words.voice[value] : words.modality[value];
}
