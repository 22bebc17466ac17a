import type { Inference } from '../../graph/model/argument.ts';
import { inferenceWords } from './argument-input.ts';
import { type Point, pathOf } from './lines.ts';
import type { PlacedInference } from './place-inferences.ts';

interface DrawnInferenceProps {
  readonly inference: Inference;
  readonly at: PlacedInference;
  readonly look: string;
}

/** Lines from the premises to the scheme, and from it to the conclusion; a bar where the premises hold only together. */
export function DrawnInference({ inference, at, look }: DrawnInferenceProps) {
  const { place } = at;
  const linked = inference.premises.length > 1;
  return (
    <g class={`inference ${look}`} aria-hidden="true">
      {at.premises.map(({ claim, line }) => (
        <path key={claim} class="line" d={pathOf(line)} />
      ))}
      <path class="line" d={pathOf(shortened(at.conclusion))} />
      <path class="tip" d={tipAt(at.conclusion.at(-1))} />
      <rect class="scheme" {...place} rx={place.height / 2} />
      {linked && <path class="bar" d={`M${place.x + 6} ${place.y}h${place.width - 12}`} />}
      <text class="label" x={place.x + place.width / 2} y={place.y + place.height / 2 + 4}>
        {inferenceWords(inference)}
      </text>
    </g>
  );
}

/** The line ends where its tip begins. */
function shortened(line: readonly Point[]): readonly Point[] {
  const last = line.at(-1);
  return last === undefined ? line : [...line.slice(0, -1), { x: last.x, y: last.y - 8 }];
}

function tipAt(end: Point | undefined): string {
  return end === undefined ? '' : `M${end.x} ${end.y - 1}l-5-9.5h10z`;
}
