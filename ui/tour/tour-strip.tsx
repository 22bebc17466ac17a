import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { view } from '../state/address.ts';
import { wide } from '../state/panes.ts';
import { toStep } from '../state/selection.ts';
import { moment, stepIsCovered } from '../state/tour.ts';
import { WalkButtons } from './walk-buttons.tsx';

/** Where one is on a tour while its step is not to be seen, and the way back to it. */
export function TourStrip() {
  if (moment.value === undefined) return null;
  const { tour, step, number } = moment.value;
  const words = messages.value.tours;
  // Where reading and detail share a column the step is read in place of the article.
  const reading = view.value.reading && wide.value;
  return (
    <nav class="tour-strip" aria-label={words.walk}>
      <WalkButtons moment={moment.value} small>
        <Link class="tour-strip-step" change={{ ...toStep(tour.id, number), reading }}>
          <span class="quiet-text">{words.placeOf(inWords(tour.title), number, tour.steps.length)}</span>
          <span class="tour-strip-text">{stepIsCovered.value ? words.back : inWords(step.text)}</span>
        </Link>
      </WalkButtons>
    </nav>
  );
}
