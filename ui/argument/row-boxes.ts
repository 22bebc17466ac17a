/** A row as one box: its claims side by side, and between opponents the room for the label of what opposes them. */
import { type CentredBox, gapBeside, nowhere, type Place, type Size } from './box.ts';
import type { Rows } from './rows.ts';

export interface RowBoxes {
  /** The box around a row. */
  sizeOf(row: readonly string[]): Size;
  /** The places of a row's claims, from the left, once its box has a place. */
  placesIn(row: readonly string[], box: CentredBox): readonly { readonly id: string; readonly place: Place }[];
}

/** Between a claim and the label beside it. */
const gapToLabel = 18;

/** `claims`, `labels`: sizes by the id of the claim and of the opposition. */
export function rowBoxes(
  { beside }: Rows,
  claims: ReadonlyMap<string, Size>,
  labels: ReadonlyMap<string, Size>,
): RowBoxes {
  const sizeOfClaim = (id: string): Size => claims.get(id) ?? nowhere;
  const between = (left: string, right: string): number => {
    const widths = beside
      .filter((pair) => [left, right].includes(pair.left) && [left, right].includes(pair.right))
      .map(({ opposition }) => labels.get(opposition.id)?.width ?? 0);
    return widths.length === 0 ? gapBeside : Math.max(...widths) + 2 * gapToLabel;
  };
  return {
    sizeOf(row) {
      const boxes = row.map(sizeOfClaim);
      const gaps = row.slice(1).map((right, index) => between(row[index] ?? '', right));
      return {
        width: sum(boxes.map(({ width }) => width)) + sum(gaps),
        height: Math.max(...boxes.map(({ height }) => height)),
      };
    },
    placesIn(row, box) {
      let x = box.x - box.width / 2;
      return row.map((id, index) => {
        const { width, height } = sizeOfClaim(id);
        const place = { x, y: box.y - height / 2, width, height };
        const next = row[index + 1];
        x += width + (next === undefined ? 0 : between(id, next));
        return { id, place };
      });
    },
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
