import { useSignal } from '@preact/signals';
import type { Path } from '../../graph/answers/path.ts';
import type { Compared } from '../api/client.ts';
import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { view } from '../state/address.ts';
import { nameOf } from '../state/dataset.ts';
import { toConcept, toPaths } from '../state/selection.ts';
import { Chain } from './chain.tsx';
import { goingBack, Heading } from './heading.tsx';
import { Fate, HeldAgainst } from './held-against.tsx';
import { PathTarget } from './path-target.tsx';
import { Reasons } from './reasons.tsx';
import { SeeWhatFalls } from './uncounted.tsx';

interface PathsDetailProps {
  readonly from: string;
  readonly to: string;
  readonly answer: Compared<readonly Path[]>;
}

/** The chains from one concept to another, shortest first; the chosen one is drawn. */
export function PathsDetail({ from, to, answer: { data: paths, meta, compared } }: PathsDetailProps) {
  const words = messages.value.paths;
  const others = useSignal(false);
  const start = inWords(nameOf(from));
  const end = inWords(nameOf(to));
  return (
    <article>
      <Heading
        kind={words.kind}
        close={goingBack(toConcept(from))}
        says={words.announce(meta.total ?? paths.length, start, end)}
      >
        {words.heading(start, end)}
      </Heading>
      {paths.length > 0 && (
        <p class="quiet-text">
          {words.found(paths.length, meta.total)}
          {' · '}
          {words.shortestFirst}
        </p>
      )}
      {paths.length > 0 && <HeldAgainst compared={compared} shown={paths.length} />}
      {paths.length === 0 && (
        <div class="notice">
          <p class="notice-heading">{words.nothing}</p>
          <Reasons reasons={meta.reasons} />
        </div>
      )}
      <p class="notice-ways">
        <SeeWhatFalls />
        <Link class="button quiet" change={toPaths(to, from)}>
          {words.reversed}
        </Link>
        <button
          type="button"
          class="button quiet"
          aria-expanded={others.value}
          onClick={() => {
            others.value = !others.value;
          }}
        >
          {words.other}
        </button>
      </p>
      {others.value && <PathTarget from={from} name={start} open />}
      <ol class="plain chains">
        {paths.map((path, index) => {
          const name = path.hops.map(({ claim }) => claim.id).join('+');
          return (
            <li key={name}>
              <Chain path={path} number={index + 1} drawn={view.value.chain === index + 1}>
                <Fate compared={compared} item={name} />
              </Chain>
            </li>
          );
        })}
      </ol>
      {paths.length > 0 && meta.reasons.length > 0 && (
        <div class="notice">
          <p class="notice-heading">{words.partial}</p>
          <Reasons reasons={meta.reasons} />
        </div>
      )}
    </article>
  );
}
