import type { Tour } from '../../graph/model/tour.ts';
import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { toStep } from '../state/selection.ts';

/** Every tour by its title, with the number of its steps: each the way to its first. */
export function ToursOffered({ tours }: { readonly tours: readonly Tour[] }) {
  const words = messages.value.tours;
  return (
    <ul class="plain tours-offered">
      {tours.map(({ id, title, steps }) => (
        <li key={id}>
          <Link change={toStep(id)}>{inWords(title)}</Link> <span class="quiet-text">{words.steps(steps.length)}</span>
        </li>
      ))}
    </ul>
  );
}
