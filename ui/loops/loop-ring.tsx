import { useSignal } from '@preact/signals';
import type { Loop } from '../../graph/answers/loop.ts';
import type { Measure } from '../../graph/map/wrap-label.ts';
import { loopsWords } from '../messages/loops.ts';
import { inView, inWords } from '../messages/messages.ts';
import { ringOf } from './ring.ts';
import { RingConcept, ringPill } from './ring-concept.tsx';
import { RingHop } from './ring-hop.tsx';
import { RingPolarity } from './ring-polarity.tsx';

interface LoopRingProps {
  readonly loop: Loop;
  /** From 1, as in the address. */
  readonly number: number;
  readonly room: number;
  readonly measure: Measure;
}

/** The ring, and above it the claim of the link one points at. */
export function LoopRing({ loop, number, room, measure }: LoopRingProps) {
  const words = inView(loopsWords);
  const pointed = useSignal<number | undefined>(undefined);
  const pills = loop.concepts.map(({ pref }, index) => ringPill(inWords(pref), isStitched(loop, index), measure));
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
        <RingPolarity polarity={loop.polarity} {...ring.centre} />
        {loop.hops.map((one, index) => {
          const link = ring.links[index];
          if (link === undefined) return null;
          const point = () => {
            pointed.value = index;
          };
          return <RingHop key={one.claim.id} hop={one} number={index + 1} link={link} onPoint={point} />;
        })}
        {loop.concepts.map(({ id }, index) => {
          const place = ring.pills[index];
          const pill = pills[index];
          if (place === undefined || pill === undefined) return null;
          return <RingConcept key={id} id={id} pill={pill} place={place} stitched={isStitched(loop, index)} />;
        })}
      </svg>
    </figure>
  );
}

/** The joint at a concept lies between the link that reaches it and the one that leaves it. */
function isStitched({ joints }: Loop, concept: number): boolean {
  return joints[(concept + joints.length - 1) % joints.length]?.kind === 'stitched';
}
