/** Oppositions: between claims that stand side by side, or between two rows, with a line to each claim. */
import type { Opposition } from '../../graph/model/argument.ts';
import { oppositionNode } from './argument-graph.ts';
import { bottomOf, nowhere, type Place, placeOfCentred, type Size } from './box.ts';
import type { LaidOut } from './lay-out.ts';
import type { Point } from './lines.ts';
import type { Rows } from './rows.ts';

export interface PlacedOpposition {
  readonly id: string;
  /** The label, once for each pair of neighbours or once in all. */
  readonly places: readonly Place[];
  /** Between neighbours, or from each claim to the label. */
  readonly lines: readonly (readonly Point[])[];
}

export interface SizedOpposition {
  readonly opposition: Opposition;
  /** Of its label. */
  readonly size: Size;
}

/** Between two labels that stand between the same claims. */
const gapStacked = 8;

/** `places`: of the claims. `rowOf`: by claim, the node of its row. */
export function placeOppositions(
  oppositions: readonly SizedOpposition[],
  { beside }: Rows,
  places: ReadonlyMap<string, Place>,
  rowOf: ReadonlyMap<string, string>,
  laidOut: LaidOut,
): readonly PlacedOpposition[] {
  /** By pair of neighbours: how many labels stand between them. */
  const stacked = new Map<string, number>();
  return oppositions.map(({ opposition, size }) => {
    const pairs = beside.filter((pair) => pair.opposition === opposition);
    if (pairs.length === 0) return betweenRows(opposition, size, places, rowOf, laidOut);
    const joined = pairs.map(({ left, right }) => {
      const key = [left, right].sort().join(' ');
      const before = stacked.get(key) ?? 0;
      stacked.set(key, before + 1);
      return betweenNeighbours(places.get(left) ?? nowhere, places.get(right) ?? nowhere, size, before);
    });
    return { id: opposition.id, places: joined.map(({ place }) => place), lines: joined.map(({ line }) => line) };
  });
}

/** `before`: how many labels stand there already. */
function betweenNeighbours(one: Place, other: Place, size: Size, before: number) {
  const [a, b] = one.x <= other.x ? [one, other] : [other, one];
  const y = Math.max(a.y, b.y) + Math.min(a.height, b.height) / 2 + before * (size.height + gapStacked);
  const x = (a.x + a.width + b.x) / 2;
  return {
    place: { x: x - size.width / 2, y: y - size.height / 2, ...size },
    line: [
      { x: a.x + a.width, y },
      { x: b.x, y },
    ],
  };
}

function betweenRows(
  opposition: Opposition,
  size: Size,
  places: ReadonlyMap<string, Place>,
  rowOf: ReadonlyMap<string, string>,
  { centres, lineAlong }: LaidOut,
): PlacedOpposition {
  const node = oppositionNode(opposition);
  const centre = centres.get(node) ?? { x: 0, y: 0, ...size };
  const place = placeOfCentred(centre);
  const lines = opposition.claims.map((claim) => {
    const box = places.get(claim) ?? nowhere;
    const row = rowOf.get(claim) ?? '';
    const isAbove = box.y < place.y;
    const end = { x: centre.x, y: isAbove ? place.y : bottomOf(place) };
    // Well to the right: the lines of inferences leave and reach the middle.
    const start = { x: box.x + box.width * 0.85, y: isAbove ? bottomOf(box) : box.y };
    return isAbove ? lineAlong(row, node, start, end) : lineAlong(node, row, end, start);
  });
  return { id: opposition.id, places: [place], lines };
}
