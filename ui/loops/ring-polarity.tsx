import type { Loop } from '../../graph/answers/loop.ts';
import { loopsWords } from '../messages/loops.ts';
import { inView } from '../messages/messages.ts';
import type { Point } from './ring.ts';

interface RingPolarityProps extends Point {
  readonly polarity: Loop['polarity'];
}

/** In the middle of the ring: the letter and the name of what the loop does to itself. */
export function RingPolarity({ polarity, x, y }: RingPolarityProps) {
  const words = inView(loopsWords);
  return (
    <g class={`ring-polarity ${polarity}`} transform={`translate(${x} ${y})`} aria-hidden="true">
      <path class="turn" d="M-19-17A26 26 0 1 1-25-4" />
      <path class="turn-tip" d="M-24.5-13l-7.5 11 13.5 1z" />
      <text class="letter" y={10}>
        {words.letter[polarity]}
      </text>
      <text class="polarity-name" y={48}>
        {words.polarity[polarity]}
      </text>
    </g>
  );
}
