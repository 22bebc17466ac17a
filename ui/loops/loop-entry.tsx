import type { Loop } from '../../graph/answers/loop.ts';
import { loopsWords } from '../messages/loops.ts';
import { inView, inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { nameOfLoop, survivals } from './loops-state.ts';

/** One loop in the list: what it does, what it passes, how firmly it stands. */
export function LoopEntry({
  loop,
  number,
  drawn,
}: {
  readonly loop: Loop;
  readonly number: number;
  readonly drawn: boolean;
}) {
  const words = messages.value;
  const own = inView(loopsWords);
  const name = nameOfLoop(loop);
  return (
    <Link
      class={drawn ? 'loop-entry drawn' : 'loop-entry'}
      change={{ chain: number, claim: undefined }}
      current={drawn}
    >
      <span class={`loop-letter ${loop.polarity}`} aria-hidden="true">
        {own.letter[loop.polarity]}
      </span>
      <span class="loop-line">
        <span class="visually-hidden">
          {own.loop(number)} ({own.polarity[loop.polarity]}):{' '}
        </span>
        {loop.concepts.map(({ pref }) => inWords(pref)).join(' → ')}
      </span>
      <span class="loop-facts">
        <span>{own.links(loop.hops.length)}</span>
        <span>{loop.stitched === 0 ? words.paths.noneStitched : words.paths.stitchedCount(loop.stitched)}</span>
        {survivals.value.map(({ only, lost }) =>
          lost === undefined ? null : (
            <span key={only} class={lost.has(name) ? 'falls' : 'survives'}>
              <span aria-hidden="true">
                {lost.has(name) ? '✕' : '✓'} {words.filter.strict[only]}
              </span>
              <span class="visually-hidden">
                {lost.has(name) ? own.falls(words.filter.strict[only]) : own.survives(words.filter.strict[only])}
              </span>
            </span>
          ),
        )}
      </span>
    </Link>
  );
}
