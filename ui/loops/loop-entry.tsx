import type { Loop } from '../../graph/answers/loop.ts';
import { inWords, messages } from '../messages/messages.ts';
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
  const name = nameOfLoop(loop);
  return (
    <Link
      class={drawn ? 'loop-entry drawn' : 'loop-entry'}
      change={{ chain: number, claim: undefined }}
      current={drawn}
    >
      <span class={`loop-letter ${loop.polarity}`} aria-hidden="true">
        {words.loops.letter[loop.polarity]}
      </span>
      <span class="loop-line">
        <span class="visually-hidden">
          {words.loops.loop(number)} ({words.loops.polarity[loop.polarity]}):{' '}
        </span>
        {loop.concepts.map(({ pref }) => inWords(pref)).join(' → ')}
      </span>
      <span class="loop-facts">
        <span>{words.loops.links(loop.hops.length)}</span>
        <span>{loop.stitched === 0 ? words.paths.noneStitched : words.paths.stitchedCount(loop.stitched)}</span>
        {survivals.value.map(({ only, lost }) =>
          lost === undefined ? null : (
            <span key={only} class={lost.has(name) ? 'falls' : 'survives'}>
              <span aria-hidden="true">
                {lost.has(name) ? '✕' : '✓'} {words.filter.strict[only]}
              </span>
              <span class="visually-hidden">
                {lost.has(name)
                  ? words.loops.falls(words.filter.strict[only])
                  : words.loops.survives(words.filter.strict[only])}
              </span>
            </span>
          ),
        )}
      </span>
    </Link>
  );
}
