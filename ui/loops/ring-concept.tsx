import { leadingOf, type Pill, pillOf } from '../../graph/map/pill.ts';
import type { Measure } from '../../graph/map/wrap-label.ts';
import { inWords, messages } from '../messages/messages.ts';
import { language, view } from '../state/address.ts';
import { nameOf } from '../state/dataset.ts';
import { toConcept } from '../state/selection.ts';
import type { Point } from './ring.ts';
import { RingStep } from './ring-step.tsx';

const font = 13.5;
/** The height of the word that says that nobody wrote the two claims together which meet at a concept. */
const stitchRoom = 15;

/** The pill of a concept; higher where the claims that meet there are stitched. */
export function ringPill(name: string, stitched: boolean, measure: Measure): Pill {
  const pill = pillOf(name, language.value, font, measure);
  return stitched ? { ...pill, height: pill.height + stitchRoom } : pill;
}

interface RingConceptProps {
  readonly id: string;
  readonly pill: Pill;
  /** Of its middle. */
  readonly place: Point;
  readonly stitched: boolean;
}

/** A concept on the ring, and whether somebody wrote the two claims together which meet there. */
export function RingConcept({ id, pill, place, stitched }: RingConceptProps) {
  const words = messages.value.paths;
  const name = inWords(nameOf(id));
  return (
    <RingStep
      class={stitched ? 'ring-concept stitched' : 'ring-concept'}
      change={toConcept(id)}
      label={stitched ? `${name} ${words.stitched}` : name}
      current={view.value.concept === id}
    >
      <rect x={place.x - pill.width / 2} y={place.y - pill.height / 2} width={pill.width} height={pill.height} rx={9} />
      <Label name={name} pill={pill} x={place.x} y={stitched ? place.y - stitchRoom / 2 : place.y} />
      {stitched && (
        <text class="stitch" x={place.x} y={place.y + pill.height / 2 - 6}>
          {words.stitched}
        </text>
      )}
    </RingStep>
  );
}

interface LabelProps extends Point {
  readonly name: string;
  readonly pill: Pill;
}

/** A line that the name goes on after with a space keeps it, so that what is read out is what is seen. */
function Label({ name, pill, x, y }: LabelProps) {
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
