import { closing, Heading } from '../detail/heading.tsx';
import { messages } from '../messages/messages.ts';
import { FailureNotice, Waiting } from '../shell/failure-notice.tsx';
import { toNothing } from '../state/selection.ts';
import { tours } from '../state/tour.ts';
import { ToursOffered } from './tours-offered.tsx';

/** All tours of the article, or that there is none and how to make one. */
export function TourList() {
  const words = messages.value.tours;
  const answer = tours.value;
  if (answer === undefined || answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <FailureNotice failure={answer.failure} again={answer.again} />;
  const { data } = answer.data;
  return (
    <article>
      <Heading kind={words.open} close={closing(toNothing)} says={words.found(data.length)}>
        {words.heading}
      </Heading>
      {data.length === 0 ? (
        <div class="notice">
          <p class="notice-heading">{words.none}</p>
          <p>{words.noneWhy}</p>
        </div>
      ) : (
        <>
          <p>{words.what}</p>
          <ToursOffered tours={data} />
        </>
      )}
    </article>
  );
}
