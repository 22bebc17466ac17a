import type { Claim } from '../../graph/model/claim.ts';
import type { TourStep } from '../../graph/model/tour.ts';
import { inferencesOf, jointsAlong } from '../../graph/questions/joints.ts';
import { JointMark } from '../detail/chain.tsx';
import { ClaimCard, ConceptLink } from '../detail/claim-card.tsx';
import { inWords, messages } from '../messages/messages.ts';
import { FailureNotice, Waiting } from '../shell/failure-notice.tsx';
import { Link } from '../shell/link.tsx';
import { argumentAnswer } from '../state/argument.ts';
import { conceptOf, nameOf } from '../state/dataset.ts';
import { passesFilter } from '../state/filtered.ts';
import { toConcept } from '../state/selection.ts';
import { startingView } from '../state/view-state.ts';

/** What a step is about, with links: its concepts, and its claims by the numbers they have on the map. */
export function StepFocus({ focus: { concepts = [], claims = [] } }: Pick<TourStep, 'focus'>) {
  const words = messages.value.tours;
  return (
    <>
      {concepts.length > 0 && (
        <section>
          <h3>{words.concepts}</h3>
          <ul class="plain chips">
            {concepts.map((id) => (
              <li key={id}>
                <Link class="chip" change={toConcept(id)}>
                  <span class={`theme-mark theme-${conceptOf(id)?.theme ?? ''}`} aria-hidden="true" />
                  {inWords(nameOf(id))}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {claims.length > 0 && (
        <section class="claims">
          <h3>
            {words.claims} <span class="count">{claims.length}</span>
          </h3>
          <p class="quiet-text">{words.drawn}</p>
          <Claims ids={claims} />
        </section>
      )}
    </>
  );
}

function Claims({ ids }: { readonly ids: readonly string[] }) {
  const answer = argumentAnswer.value;
  if (answer === undefined || answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <FailureNotice failure={answer.failure} again={answer.again} />;
  const known = new Map(answer.data.data.claims.map((claim) => [claim.id, claim]));
  const numbered = ids.flatMap((id, index): readonly { number: number; claim: Claim }[] => {
    const claim = known.get(id);
    return claim === undefined ? [] : [{ number: index + 1, claim }];
  });
  const passing = numbered.filter(({ claim }) => passesFilter(claim));
  const joints = jointsAlong(
    ids.map((id) => passing.find(({ claim }) => claim.id === id)?.claim),
    inferencesOf(answer.data.data.inferences),
  );
  return (
    <>
      <LeftOut left={numbered.length - passing.length} all={numbered.length} />
      <ol class="plain tour-claims">
        {passing.map(({ number, claim }) => {
          const joint = joints[number - 1];
          return (
            <li key={claim.id}>
              <span class="tour-number">{number}</span>
              <ClaimCard claim={claim} />
              {joint !== undefined && claim.kind === 'causal' && (
                <div class="hop-concept tour-joint">
                  <ConceptLink id={claim.effect} />
                  <JointMark joint={joint} />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function LeftOut({ left, all }: { readonly left: number; readonly all: number }) {
  if (left === 0) return null;
  const words = messages.value;
  return (
    <div class="left-out">
      <p>{words.tours.leftOut(left, all)}</p>
      <p>
        <Link change={{ filter: startingView.filter }}>{words.tours.unfiltered}</Link>
      </p>
    </div>
  );
}
