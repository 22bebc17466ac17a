import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Loop } from '../../graph/answers/loop.ts';
import type { Meta } from '../../graph/answers/meta.ts';
import { Reasons } from '../detail/reasons.tsx';
import { measureIn } from '../drawing/measure-text.ts';
import { loopsWords } from '../messages/loops.ts';
import { inView, inWords, messages } from '../messages/messages.ts';
import { FailureNotice, Waiting } from '../shell/failure-notice.tsx';
import { Link } from '../shell/link.tsx';
import { view } from '../state/address.ts';
import { nameOf } from '../state/dataset.ts';
import { narrow } from '../state/panes.ts';
import { toBreaking, toNothing } from '../state/selection.ts';
import { LoopEntry } from './loop-entry.tsx';
import { LoopRing } from './loop-ring.tsx';
import { LoopSteps } from './loop-steps.tsx';
import { longestLoop, loops, nameOfLoop, survivals } from './loops-state.ts';

/** Every feedback loop in a list, the chosen one as a ring and as text. */
export function LoopsView() {
  const answer = loops.value;
  if (answer === undefined || answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <FailureNotice failure={answer.failure} again={answer.again} />;
  const { data, meta } = answer.data;
  return (
    <div class="loops">
      <Head found={data} meta={meta} />
      {data.length === 0 ? <Nothing meta={meta} /> : <Found found={data} />}
      {data.length > 0 && meta.reasons.length > 0 && (
        <div class="notice">
          <p class="notice-heading">{meta.truncated ? inView(loopsWords).partial : messages.value.filter.active}</p>
          <Reasons reasons={meta.reasons} />
        </div>
      )}
    </div>
  );
}

function Head({ found, meta }: { readonly found: readonly Loop[]; readonly meta: Meta }) {
  const words = inView(loopsWords);
  const { concept, ask } = view.value;
  return (
    <header class="loops-head">
      <h2>{concept === undefined ? words.heading : words.through(inWords(nameOf(concept)))}</h2>
      <p>{words.what}</p>
      {found.length > 0 && (
        <p class="quiet-text">
          {words.total(found.length, meta.total)}
          {meta.total === found.length && ` · ${words.complete(longestLoop)}`}
        </p>
      )}
      {concept !== undefined && (
        <p class="loops-ways">
          {found.length > 0 && ask !== 'breaking' && (
            <Link class="button quiet" change={toBreaking(concept)}>
              {messages.value.asks.breaking}
            </Link>
          )}
          <Link class="button quiet" change={toNothing}>
            {words.all}
          </Link>
        </p>
      )}
    </header>
  );
}

function Nothing({ meta }: { readonly meta: Meta }) {
  const words = inView(loopsWords);
  return (
    <div class="notice">
      <p class="notice-heading">{words.nothing}</p>
      <p>{words.nothingWhy}</p>
      <Reasons reasons={meta.reasons} />
    </div>
  );
}

function Found({ found }: { readonly found: readonly Loop[] }) {
  const words = inView(loopsWords);
  const number = Math.min(view.value.chain, found.length);
  const chosen = found[number - 1];
  return (
    <div class="loops-found">
      <div class="loops-list">
        <Survivals found={found} />
        <h3>{words.list}</h3>
        <ol class="plain">
          {found.map((loop, index) => (
            <li key={nameOfLoop(loop)}>
              <LoopEntry loop={loop} number={index + 1} drawn={index + 1 === number} />
              {narrow.value && loop === chosen && <Chosen loop={loop} number={number} />}
            </li>
          ))}
        </ol>
      </div>
      {chosen !== undefined && !narrow.value && <Chosen key={nameOfLoop(chosen)} loop={chosen} number={number} />}
    </div>
  );
}

/** How many loops are left when only the firmest claims count. */
function Survivals({ found }: { readonly found: readonly Loop[] }) {
  const words = inView(loopsWords);
  return (
    <section class="loops-firmly">
      <h3>{words.firmly}</h3>
      <p class="quiet-text">{words.firmlyWhy}</p>
      <dl>
        {survivals.value.map(({ only, lost }) => (
          <div key={only}>
            <dt>{words.only[only]}</dt>
            <dd>{lost === undefined ? '…' : words.survive(found.length - lost.size, found.length)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Chosen({ loop, number }: { readonly loop: Loop; readonly number: number }) {
  const words = inView(loopsWords);
  const frame = useRef<HTMLElement>(null);
  const room = useSignal(0);
  const measure = useMemo(() => measureIn(getComputedStyle(document.documentElement).getPropertyValue('--sans')), []);
  useLayoutEffect(() => {
    if (frame.current === null) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      room.value = Math.floor(entry?.contentRect.width ?? 0);
    });
    watch.observe(frame.current);
    room.value = Math.floor(frame.current.getBoundingClientRect().width);
    return () => watch.disconnect();
  }, []);
  return (
    <article class="loop" ref={frame}>
      <h3 class="loop-title">
        {words.loop(number)}
        {messages.value.colon}
        {words.polarity[loop.polarity]}
      </h3>
      <p class="quiet-text">{words.polarityMeaning[loop.polarity]}</p>
      {room.value > 0 && <LoopRing loop={loop} number={number} room={Math.min(room.value, 760)} measure={measure} />}
      <LoopSteps loop={loop} />
    </article>
  );
}
