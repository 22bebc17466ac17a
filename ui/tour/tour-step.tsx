import { Heading } from '../detail/heading.tsx';
import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import type { Moment } from '../state/moment.ts';
import { toStart, toStep, toTours } from '../state/selection.ts';
import { moment } from '../state/tour.ts';
import { StepFocus } from './step-focus.tsx';
import { WalkButtons } from './walk-buttons.tsx';
import { tourAnswerId } from './walk-tour.ts';

/** One step of a tour: what it says and asks, the answer for whoever wants it, and what it is about. */
export function TourStepDetail() {
  if (moment.value === undefined) return null;
  const { tour, step, number } = moment.value;
  const words = messages.value.tours;
  const { length } = tour.steps;
  return (
    <article class="tour">
      <Heading
        kind={words.kind}
        close={{ change: toStart, words: words.leave }}
        says={words.announce(number, length, inWords(step.text))}
      >
        {inWords(tour.title)}
      </Heading>
      <nav class="tour-walk" aria-label={words.walk}>
        <WalkButtons moment={moment.value}>
          <span class="tour-place">{words.place(number, length)}</span>
        </WalkButtons>
        <AllSteps {...moment.value} />
      </nav>
      <p class="tour-text">{inWords(step.text)}</p>
      <Asked {...moment.value} />
      <StepFocus focus={step.focus} />
      <p class="tour-end">
        {number === length && <span class="quiet-text">{words.isLast} </span>}
        <Link change={toTours}>{words.all}</Link>
      </p>
    </article>
  );
}

/** How far one is, and the way to any other step. */
function AllSteps({ tour, number }: Moment) {
  const words = messages.value.tours;
  return (
    // Another step is another element, folded up again.
    <details class="tour-steps" key={number}>
      <summary>
        {words.jump}
        <progress max={tour.steps.length} value={number} aria-label={words.place(number, tour.steps.length)} />
      </summary>
      <ol>
        {tour.steps.map(({ text }, index) => (
          <li key={index}>
            <Link change={toStep(tour.id, index + 1)} current={index + 1 === number}>
              {inWords(text)}
            </Link>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What the step asks and what to look for. Another step is another element, whose answer is hidden again. */
function Asked({ tour, step: { question, lookFor, answer }, number }: Moment) {
  const words = messages.value.tours;
  if (question === undefined && lookFor === undefined && answer === undefined) return null;
  return (
    <section class="tour-asked" key={`${tour.id} ${number}`}>
      {question !== undefined && (
        <>
          <h3>{words.question}</h3>
          <p class="tour-question">{inWords(question)}</p>
        </>
      )}
      {lookFor !== undefined && (
        <p class="tour-look">
          <strong>{words.lookFor}</strong>
          {messages.value.colon}
          {inWords(lookFor)}
        </p>
      )}
      {answer !== undefined && (
        <details id={tourAnswerId} class="tour-answer">
          <summary aria-keyshortcuts="a">
            {words.answer} <kbd aria-hidden="true">A</kbd>
          </summary>
          <p>{inWords(answer)}</p>
        </details>
      )}
    </section>
  );
}
