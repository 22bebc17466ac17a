import type { Opposition } from '../../graph/model/argument.ts';
import { oppositionWords } from './argument-input.ts';
import type { Place } from './box.ts';
import { pathOf } from './lines.ts';
import type { PlacedOpposition } from './place-oppositions.ts';

interface DrawnOppositionProps {
  readonly opposition: Opposition;
  readonly at: PlacedOpposition;
  /** Of the claims. */
  readonly places: ReadonlyMap<string, Place>;
  readonly look: string;
}

/** Lines without a tip, and the label once for each pair of neighbours or once in all. */
export function DrawnOpposition({ opposition, at, places, look }: DrawnOppositionProps) {
  const [first = '', second = ''] = opposition.claims;
  // The label reads from left to right between neighbours, else from above.
  const side = at.lines.length === 1 ? 'x' : 'y';
  const turned = (places.get(first)?.[side] ?? 0) > (places.get(second)?.[side] ?? 0);
  return (
    <g class={`opposition ${look}`} aria-hidden="true">
      {at.lines.map((line, index) => (
        <path key={index} class="line" d={pathOf(line)} />
      ))}
      {at.places.map((place, index) => (
        <g key={index}>
          <rect class="kind" {...place} rx={4} />
          <text class="label" x={place.x + place.width / 2} y={place.y + place.height / 2 + 4}>
            {oppositionWords(opposition, turned ? 'turned' : 'as-given')}
          </text>
        </g>
      ))}
    </g>
  );
}
