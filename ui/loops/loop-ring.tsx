import { useSignal } from '@preact/signals';
import type { Loop } from '../../graph/answers/loop.ts';
import { leadingOf, type Pill, pillOf } from '../../graph/map/pill.ts';
import type { Measure } from '../../graph/map/wrap-label.ts';
import type { Sign } from '../../graph/model/sign.ts';
import { inWords, messages } from '../messages/messages.ts';
import { go, hrefOf, language, view } from '../state/address.ts';
import { denied } from '../state/asked.ts';
import { nameOf } from '../state/dataset.ts';
import { toClaimHere, toConcept } from '../state/selection.ts';
import type { ViewState } from '../state/view-state.ts';
import { type RingLink, ringOf } from './ring.ts';

interface LoopRingProps {
  readonly loop: Loop;
  /** From 1, as in the address. */
  readonly number: number;
  readonly room: number;
  readonly measure: Measure;
}

const font = 13.5;
/** The height of the word that says that nobody wrote the two claims together which meet at a concept. */
const stitchRoom = 15;

/** The joint at a concept lies between the link that reaches it and the one that leaves it. */
function isStitched({ joints }: Loop, concept: number): boolean {
  return joints[(concept + joints.length - 1) % joints.length]?.kind === 'stitched';
}

/** The ring, and above it the claim of the link one points at. */
export function LoopRing({ loop, number, room, measure }: LoopRingProps) {
  const words = messages.value.loops;
  const pointed = useSignal<number | undefined>(undefined);
  const pills = loop.concepts.map(({ pref }, index) => {
    const pill = pillOf(inWords(pref), language.value, font, measure);
    return isStitched(loop, index) ? { ...pill, height: pill.height + stitchRoom } : pill;
  });
  const ring = ringOf(pills, room);
  const names = loop.concepts.map(({ pref }) => inWords(pref)).join(' → ');
  const hop = pointed.value === undefined ? undefined : loop.hops[pointed.value];
  return (
    <figure class="ring-figure">
      <figcaption class="ring-caption">
        {hop === undefined ? (
          <span class="quiet-text">{words.hint}</span>
        ) : (
          <>
            <strong>{(pointed.value ?? 0) + 1}</strong> {inWords(hop.claim.text)}
          </>
        )}
      </figcaption>
      <svg
        class="ring"
        viewBox={`0 0 ${ring.width} ${Math.ceil(ring.height)}`}
        width={ring.width}
        height={Math.ceil(ring.height)}
        role="group"
        aria-label={words.ring(number, words.polarity[loop.polarity], names)}
      >
        <Polarity loop={loop} {...ring.centre} />
        {ring.links.map((link, index) => {
          const { claim, sign } = loop.hops[index] ?? {};
          if (claim === undefined || sign === undefined) return null;
          const cause = inWords(nameOf(claim.cause));
          const effect = inWords(nameOf(claim.effect));
          const relation = messages.value.relation[claim.relation];
          const isDenied = denied.value.has(claim.id);
          const label = words.link(index + 1, cause, relation, effect, inWords(claim.text));
          return (
            <Step
              key={claim.id}
              class={`ring-link sign-text-${sign}${isDenied ? ' denied' : ''}`}
              change={toClaimHere(claim.id)}
              label={isDenied ? `${label} ${messages.value.asks.denied}` : label}
              current={view.value.claim === claim.id}
              onPoint={(on) => {
                if (on) pointed.value = index;
              }}
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
            </Step>
          );
        })}
        {loop.concepts.map(({ id }, index) => {
          const place = ring.pills[index];
          const pill = pills[index];
          if (place === undefined || pill === undefined) return null;
          const stitched = isStitched(loop, index);
          const name = inWords(nameOf(id));
          return (
            <Step
              key={id}
              class={stitched ? 'ring-concept stitched' : 'ring-concept'}
              change={toConcept(id)}
              label={stitched ? `${name} ${messages.value.paths.stitched}` : name}
              current={view.value.concept === id}
            >
              <rect
                x={place.x - pill.width / 2}
                y={place.y - pill.height / 2}
                width={pill.width}
                height={pill.height}
                rx={9}
              />
              <Label name={name} pill={pill} x={place.x} y={stitched ? place.y - stitchRoom / 2 : place.y} />
              {stitched && (
                <text class="stitch" x={place.x} y={place.y + pill.height / 2 - 6}>
                  {messages.value.paths.stitched}
                </text>
              )}
            </Step>
          );
        })}
      </svg>
    </figure>
  );
}

/** A real link inside a drawing. */
function Step(props: {
  readonly class: string;
  readonly change: Partial<ViewState>;
  readonly label: string;
  readonly current: boolean;
  readonly onPoint?: (on: boolean) => void;
  readonly children: preact.ComponentChildren;
}) {
  const { change, label, current, onPoint, children } = props;
  return (
    <a
      class={props.class}
      href={hrefOf(change)}
      aria-label={label}
      {...(current ? { 'aria-current': 'true' as const } : {})}
      onFocus={() => onPoint?.(true)}
      onMouseEnter={() => onPoint?.(true)}
      onClick={(event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(change);
      }}
    >
      <g aria-hidden="true">{children}</g>
    </a>
  );
}

function Polarity({ loop: { polarity }, x, y }: { readonly loop: Loop; readonly x: number; readonly y: number }) {
  const words = messages.value.loops;
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

/** A line that the name goes on after with a space keeps it, so that what is read out is what is seen. */
function Label({
  name,
  pill,
  x,
  y,
}: {
  readonly name: string;
  readonly pill: Pill;
  readonly x: number;
  readonly y: number;
}) {
  const leading = font * leadingOf(language.value);
  return (
    <>
      {pill.lines.map((line, index) => (
        <text key={index} x={x} y={y + font * 0.36 + (index - (pill.lines.length - 1) / 2) * leading}>
          {`${name} `.includes(`${line} `) ? `${line} ` : line}
        </text>
      ))}
    </>
  );
}

const crossed = 'M-4.5-4.5l9 9M4.5-4.5l-9 9';

const strokes: Readonly<Record<Sign, string>> = {
  plus: 'M-4.5 0h9M0-4.5v9',
  minus: 'M-4.5 0h9',
  mixed: 'M-4.5 1c1.5-2.6 3-2.6 4.5-1s3 1.6 4.5-1',
  none: 'M-3.5 3.500l7-7',
};

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
