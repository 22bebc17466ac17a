import type { Loop } from '../../graph/answers/loop.ts';
import type { Sign } from '../../graph/model/sign.ts';
import { loopsWords } from '../messages/loops.ts';
import { inView, inWords, messages } from '../messages/messages.ts';
import { view } from '../state/address.ts';
import { denied } from '../state/asked.ts';
import { nameOf } from '../state/dataset.ts';
import { toClaimHere } from '../state/selection.ts';
import type { RingLink } from './ring.ts';
import { RingStep } from './ring-step.tsx';

const crossed = 'M-4.5-4.5l9 9M4.5-4.5l-9 9';

const strokes: Readonly<Record<Sign, string>> = {
  plus: 'M-4.5 0h9M0-4.5v9',
  minus: 'M-4.5 0h9',
  mixed: 'M-4.5 1c1.5-2.6 3-2.6 4.5-1s3 1.6 4.5-1',
  none: 'M-3.5 3.500l7-7',
};

interface RingHopProps {
  readonly hop: Loop['hops'][number];
  /** From 1. */
  readonly number: number;
  readonly link: RingLink;
  readonly onPoint: () => void;
}

/** A claim of the loop on the ring: its line, what it does to its effect, and in the middle its sign; crossed if denied. */
export function RingHop({ hop: { claim, sign }, number, link, onPoint }: RingHopProps) {
  const words = messages.value;
  const cause = inWords(nameOf(claim.cause));
  const effect = inWords(nameOf(claim.effect));
  const isDenied = denied.value.has(claim.id);
  const label = inView(loopsWords).link(number, cause, words.relation[claim.relation], effect, inWords(claim.text));
  return (
    <RingStep
      class={`ring-link sign-text-${sign}${isDenied ? ' denied' : ''}`}
      change={toClaimHere(claim.id)}
      label={isDenied ? `${label} ${words.asks.denied}` : label}
      current={view.value.claim === claim.id}
      onPoint={onPoint}
    >
      <path class="reach" d={link.path} />
      <path class="line" d={link.path} />
      <Marker sign={sign} {...link} />
      <circle class="badge" cx={link.middle.x} cy={link.middle.y} r={11} />
      <path
        class="badge-sign"
        d={isDenied ? crossed : strokes[sign]}
        transform={`translate(${link.middle.x} ${link.middle.y})`}
      />
    </RingStep>
  );
}

/** What the link does to its effect, by shape: as on the map (ui/graph-view/draw-markers.ts). */
function Marker({ sign, end, angle }: { readonly sign: Sign } & RingLink) {
  return (
    <g class="marker" transform={`translate(${end.x} ${end.y}) rotate(${angle})`}>
      {sign === 'plus' && <path class="solid" d="M3 0l-11-5.5 2.5 5.5-2.5 5.500z" />}
      {sign === 'minus' && <path class="stop" d="M0-7v14" />}
      {sign === 'mixed' && <path class="solid" d="M3 0l-6 4.8-6-4.8 6-4.800z" />}
      {sign === 'none' && <circle class="open" cx={-2.5} r={4.4} />}
    </g>
  );
}
