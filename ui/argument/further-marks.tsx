import type { Place } from './box.ts';
import type { Further } from './part-of-argument.ts';

/** That the argument goes on, above or below a claim, outside the picture. */
export function FurtherMarks({ further, place }: { readonly further: Further | undefined; readonly place: Place }) {
  const { above = 0, below = 0 } = further ?? {};
  return (
    <g class="further" aria-hidden="true">
      {above > 0 && <Mark count={above} place={place} side="above" />}
      {below > 0 && <Mark count={below} place={place} side="below" />}
    </g>
  );
}

interface MarkProps {
  readonly count: number;
  readonly place: Place;
  readonly side: 'above' | 'below';
}

function Mark({ count, place, side }: MarkProps) {
  const width = 34;
  const x = place.x + place.width - width - 10;
  const y = (side === 'above' ? place.y : place.y + place.height) - 9;
  return (
    <>
      <rect x={x} y={y} width={width} height={18} rx={9} />
      <text x={x + width / 2} y={y + 13}>
        {side === 'above' ? '▲' : '▼'} {count}
      </text>
    </>
  );
}
