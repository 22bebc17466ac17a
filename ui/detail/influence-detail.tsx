import type { Influence, Influenced } from '../../graph/answers/influence.ts';
import { type NetSign, netSigns } from '../../graph/model/sign.ts';
import type { Compared } from '../api/client.ts';
import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { view } from '../state/address.ts';
import { nameOf } from '../state/dataset.ts';
import { toConcept, toInfluence, toPaths } from '../state/selection.ts';
import { ConceptLink } from './claim-card.tsx';
import { goingBack, Heading } from './heading.tsx';
import { Fate, HeldAgainst } from './held-against.tsx';
import { Completeness } from './reasons.tsx';
import { SignMark } from './sign-mark.tsx';

interface InfluenceDetailProps {
  readonly concept: string;
  readonly answer: Compared<Influence>;
}

/** Everything down- or upstream of a concept, step by step, each with its sign and the way there. */
export function InfluenceDetail({ concept, answer: { data, meta, compared } }: InfluenceDetailProps) {
  const words = messages.value.asks;
  const downstream = view.value.ask === 'influence-of';
  const name = inWords(nameOf(concept));
  const distances = [...new Set(data.concepts.map(({ distance }) => distance))];
  const heading = downstream ? words.leadsTo(name) : words.ledToBy(name);
  return (
    <article>
      <Heading
        kind={words.influence}
        close={goingBack(toConcept(concept))}
        says={words.influenceFound(heading, meta.total ?? data.concepts.length)}
      >
        {heading}
      </Heading>
      {data.concepts.length === 0 ? (
        <p class="notice">{downstream ? words.leadsNowhere : words.ledByNothing}</p>
      ) : (
        <>
          <Tally concepts={data.concepts} />
          <p class="quiet-text">{words.influenceDrawn}</p>
          <HeldAgainst compared={compared} shown={data.concepts.length} />
        </>
      )}
      <Completeness meta={meta} except={['not-connected']} />
      <p class="notice-ways">
        <Link class="button quiet" change={toInfluence(concept, downstream ? 'influence-on' : 'influence-of')}>
          {downstream ? words.ledToBy(name) : words.leadsTo(name)}
        </Link>
      </p>
      {distances.map((distance) => {
        const here = data.concepts.filter((one) => one.distance === distance);
        return (
          <details key={distance} class="ring" open={distance <= 2}>
            <summary>
              {messages.value.concept.depth(distance)} <span class="count">{here.length}</span>
            </summary>
            <ul class="plain">
              {here.map((reached) => (
                <li
                  key={reached.id}
                  class={compared?.lost.includes(reached.id) === true ? 'reached fallen' : 'reached'}
                >
                  <p class="claim-head">
                    <SignMark sign={reached.sign} />
                    <ConceptLink id={reached.id} />
                    <Fate compared={compared} item={reached.id} />
                  </p>
                  <Routes concept={concept} reached={reached} downstream={downstream} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </article>
  );
}

/** How many are reached with which sign. */
function Tally({ concepts }: { readonly concepts: readonly Influenced[] }) {
  const counts = new Map<NetSign, number>();
  for (const { sign } of concepts) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return (
    <p class="tally">
      {netSigns
        .filter((sign) => counts.has(sign))
        .map((sign) => (
          <SignMark key={sign} sign={sign} words={`${messages.value.sign[sign]} ${counts.get(sign)}`} />
        ))}
    </p>
  );
}

/** The shortest way for each sign, and the door to all of them. */
function Routes(props: { readonly concept: string; readonly reached: Influenced; readonly downstream: boolean }) {
  const { concept, reached, downstream } = props;
  const words = messages.value;
  const [from, to] = downstream ? [concept, reached.id] : [reached.id, concept];
  const name = inWords(reached.pref);
  return (
    <p class="quiet-text routes">
      {reached.routes.map(({ sign, claims, stitched }) => (
        <span key={sign}>
          {reached.routes.length > 1 && `${words.sign[sign]}: `}
          {words.paths.hops(claims.length)}
          {claims.length > 1 && ` · ${stitched === 0 ? words.paths.noneStitched : words.paths.stitchedCount(stitched)}`}
        </span>
      ))}
      <Link class="claim-open" change={toPaths(from, to)} label={words.asks.chainsNamed(name)}>
        {words.asks.chains}
      </Link>
    </p>
  );
}
