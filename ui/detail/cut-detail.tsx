import type { ComponentChildren } from 'preact';
import type { CutAnswer } from '../../graph/answers/cut.ts';
import type { Meta } from '../../graph/answers/meta.ts';
import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { view } from '../state/address.ts';
import { argument } from '../state/argument.ts';
import { nameOf } from '../state/dataset.ts';
import { isFiltered } from '../state/filtered.ts';
import { toClaimAlone, toConcept, toCut, toNothing, toPaths } from '../state/selection.ts';
import { ClaimCard, ClaimSection, ConceptLink } from './claim-card.tsx';
import { closing, goingBack, Heading } from './heading.tsx';
import { Completeness, Reasons } from './reasons.tsx';

/**
 * What falls if claims are denied: support, loops, and which concept leads to which. The claims stay as they are. They are
 * those of the address, or the fewest that break the loops through the concept in focus.
 */
export function CutDetail({ answer, meta }: { readonly answer: CutAnswer; readonly meta: Meta }) {
  const words = messages.value.asks;
  const { ask, concept } = view.value;
  const { denied, unsupported, weakened, loops, connections } = answer;
  const breaking = ask === 'breaking' ? concept : undefined;
  if (breaking !== undefined && denied.length === 0) return <NothingToBreak concept={breaking} meta={meta} />;
  const lost = connections?.lost ?? [];
  const nothing = unsupported.length + weakened.length + loops.broken.length + lost.length === 0;
  return (
    <article>
      {breaking === undefined ? (
        <Heading
          kind={words.cut}
          close={whereFrom(view.value.cut)}
          says={words.cutFound(unsupported.length, loops.broken.length, lost.length)}
        >
          {words.cutHeading(denied.length)}
        </Heading>
      ) : (
        <BreakingHead concept={breaking} says={(heading) => words.breakingFound(heading, denied.length)}>
          <p>{words.breakingFewest(denied.length)}</p>
        </BreakingHead>
      )}
      <ul class="plain denied">
        {denied.map((claim) => (
          <li key={claim.id}>
            <ClaimCard claim={claim} />
            {denied.length > 1 && (
              <Link
                class="claim-open"
                change={toCut(denied.flatMap(({ id }) => (id === claim.id ? [] : id)))}
                label={words.keepNamed(inWords(claim.text))}
              >
                {words.keep}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <p class="quiet-text">{words.cutDrawn}</p>
      {nothing && <p class="notice">{words.nothingFalls}</p>}
      <Completeness meta={meta} except={[]} />
      <BrokenInferences ids={answer.inferences} />
      <ClaimSection title={words.unsupported} claims={unsupported} />
      <ClaimSection title={words.weakened} claims={weakened} />
      <section>
        <h3>
          {words.loopsBroken} <span class="count">{loops.broken.length}</span>
        </h3>
        <p class="quiet-text">{words.before(loops.before, loops.after)}</p>
        <ul class="plain">
          {loops.broken.map((loop) => (
            <li key={loop.hops.map(({ claim }) => claim.id).join()} class="chain-line">
              <strong>{words.polarity[loop.polarity]}</strong>
              {messages.value.colon}
              {[...loop.concepts, ...loop.concepts.slice(0, 1)].map(({ pref }) => inWords(pref)).join(' → ')}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>
          {words.connectionsLost} <span class="count">{lost.length}</span>
        </h3>
        <p class="quiet-text">
          {connections === null ? words.connectionsUncounted : words.before(connections.before, connections.after)}
        </p>
        <ul class="plain">
          {lost.map(({ from, to }) => (
            <li key={`${from.id} ${to.id}`} class="reached">
              <p class="claim-head">
                <ConceptLink id={from.id} />
                <span aria-hidden="true">→</span>
                <ConceptLink id={to.id} />
                <Link
                  class="claim-open"
                  change={toPaths(from.id, to.id)}
                  label={words.chainsNamed(messages.value.paths.heading(inWords(from.pref), inWords(to.pref)))}
                >
                  {words.chains}
                </Link>
              </p>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

/** An inference falls with any of its premises; that is harder to take where the coders, not the text, joined them. */
function BrokenInferences({ ids }: { readonly ids: readonly string[] }) {
  const known = argument.value?.inferences;
  if (ids.length === 0 || known === undefined) return null;
  const broken = new Set(ids);
  const ours = known.filter(({ id, explicit }) => broken.has(id) && !explicit).length;
  return <p class="quiet-text">{messages.value.brokenInferences(ids.length, ours)}</p>;
}

function whereFrom([first, ...others]: readonly string[]) {
  return first !== undefined && others.length === 0 ? goingBack(toClaimAlone(first)) : closing(toNothing);
}

function BreakingHead({
  concept,
  says,
  children,
}: {
  readonly concept: string;
  /** Of the heading: what is said when it appears. */
  readonly says: (heading: string) => string;
  readonly children?: ComponentChildren;
}) {
  const words = messages.value.asks;
  const heading = words.breakingOf(inWords(nameOf(concept)));
  return (
    <>
      <Heading kind={words.cut} close={goingBack(toConcept(concept))} says={says(heading)}>
        {heading}
      </Heading>
      {children}
    </>
  );
}

/** No loop passes the concept, or the search ended before it was known which claims break them. */
function NothingToBreak({ concept, meta }: { readonly concept: string; readonly meta: Meta }) {
  const words = messages.value.asks;
  const known = meta.total !== null;
  const found = known ? words.breakingNothing : words.breakingUnknown;
  return (
    <article>
      <BreakingHead concept={concept} says={() => found} />
      <div class="notice">
        <p class="notice-heading">{found}</p>
        {known && <p>{words.breakingNothingWhy}</p>}
        {known && isFiltered.value && <p>{words.breakingFiltered}</p>}
        <Reasons reasons={meta.reasons.filter(({ code }) => code !== 'not-found')} />
      </div>
    </article>
  );
}
