import type { Clash } from '../../graph/answers/clash.ts';
import type { Compared } from '../api/client.ts';
import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { view } from '../state/address.ts';
import { nameOf } from '../state/dataset.ts';
import { toClashes, toConcept, toNothing } from '../state/selection.ts';
import { Hops } from './chain.tsx';
import { ChainSummary, timesOf } from './chain-summary.tsx';
import { closing, goingBack, Heading } from './heading.tsx';
import { Fate, HeldAgainst } from './held-against.tsx';
import { Completeness } from './reasons.tsx';
import { SignMark } from './sign-mark.tsx';
import { SeeWhatFalls, WhereItFalls } from './uncounted.tsx';

/** Where the article leads from one concept to another with plus and with minus: both witnesses, hop by hop. */
export function ClashesDetail({ answer: { data, meta, compared } }: { readonly answer: Compared<readonly Clash[]> }) {
  const words = messages.value.asks;
  const { from, to, chain } = view.value;
  const end = from ?? to;
  const heading =
    end === undefined
      ? words.clashesAnywhere
      : from === undefined
        ? words.clashesOn(inWords(nameOf(end)))
        : words.clashesOf(inWords(nameOf(end)));
  return (
    <article>
      <Heading
        kind={words.clashes}
        close={end === undefined ? closing(toNothing) : goingBack(toConcept(end))}
        says={words.clashesFound(heading, meta.total ?? data.length)}
      >
        {heading}
      </Heading>
      <p class="quiet-text">{words.clashesWhat}</p>
      {data.length === 0 ? (
        <p class="notice">{words.noClashes}</p>
      ) : (
        <>
          <p class="quiet-text">{words.clashesCount(data.length, meta.total)}</p>
          <HeldAgainst compared={compared} shown={data.length} />
        </>
      )}
      <Completeness meta={meta} except={['not-connected']} />
      <p class="notice-ways">
        <SeeWhatFalls />
      </p>
      {end !== undefined && (
        <p class="notice-ways">
          <Link class="button quiet" change={from === undefined ? toClashes({ from: end }) : toClashes({ to: end })}>
            {from === undefined ? words.clashesOf(inWords(nameOf(end))) : words.clashesOn(inWords(nameOf(end)))}
          </Link>
          <Link class="button quiet" change={toClashes()}>
            {words.clashesAnywhere}
          </Link>
        </p>
      )}
      <ol class="plain chains">
        {data.map((clash, index) => (
          <li key={`${clash.from.id} ${clash.to.id}`}>
            <ClashEntry clash={clash} number={index + 1} drawn={chain === index + 1} compared={compared} />
          </li>
        ))}
      </ol>
    </article>
  );
}

interface ClashEntryProps {
  readonly clash: Clash;
  readonly number: number;
  readonly drawn: boolean;
  readonly compared: Compared<unknown>['compared'];
}

function ClashEntry({ clash, number, drawn, compared }: ClashEntryProps) {
  const words = messages.value;
  const { compare } = view.value;
  const heading = words.paths.heading(inWords(clash.from.pref), inWords(clash.to.pref));
  const item = `${clash.from.id}>${clash.to.id}`;
  const witnesses = [
    { letter: 'A', sign: 'plus', path: clash.plus },
    { letter: 'B', sign: 'minus', path: clash.minus },
  ] as const;
  return (
    <article class={drawn ? 'chain drawn' : 'chain'}>
      <h3 class="chain-head">
        <span>{heading}</span>
        <Fate compared={compared} item={item} />
        {drawn ? (
          <span class="chain-drawn">{words.paths.drawn}</span>
        ) : (
          <Link
            class="chain-draw"
            change={{ chain: number, claim: undefined }}
            label={`${words.asks.drawClash}: ${heading}`}
          >
            {words.asks.drawClash}
          </Link>
        )}
      </h3>
      {timesOf(clash.plus) !== timesOf(clash.minus) && (
        <p class="clash-times">{words.chains.timesDiffer(timesOf(clash.plus), timesOf(clash.minus))}</p>
      )}
      {witnesses.map(({ letter, sign, path }) => (
        <section key={sign} class="witness">
          <p class="witness-head">
            <span class={`witness-letter witness-${sign}`}>{letter}</span>
            <SignMark sign={sign} />
            {words.paths.hops(path.hops.length)}
          </p>
          <ChainSummary path={path} />
          {compare !== undefined && <WhereItFalls path={path} only={compare} />}
          {drawn ? (
            <Hops path={path} />
          ) : (
            <p class="chain-line">{path.concepts.map(({ pref }) => inWords(pref)).join(' → ')}</p>
          )}
        </section>
      ))}
    </article>
  );
}
