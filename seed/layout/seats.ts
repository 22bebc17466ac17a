import { besidePill, type RegionFrame, regionPadding } from './frame.ts';
import type { PillBox } from './pill-box.ts';

/** The concepts of one region: its grid columns from left to right, each from top to bottom. */
export type Seats = readonly (readonly string[])[];

/** Divides concepts in reading order (left to right) among the grid columns, about equally many in each. */
export function firstSeats(
  concepts: readonly string[],
  order: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
  columns: number,
): Seats {
  const across = (id: string) => order.get(id)?.x ?? 0;
  const down = (id: string) => order.get(id)?.y ?? 0;
  const sorted = [...concepts].sort((a, b) => across(a) - across(b) || down(a) - down(b) || (a < b ? -1 : 1));
  return Array.from({ length: columns }, (_, column) =>
    sorted
      .slice(Math.round((sorted.length * column) / columns), Math.round((sorted.length * (column + 1)) / columns))
      .sort((a, b) => down(a) - down(b) || (a < b ? -1 : 1)),
  );
}

/** The room left in a grid column once its pills stand in it; negative if they do not fit. */
export function roomLeft(frame: RegionFrame, column: readonly string[], boxes: ReadonlyMap<string, PillBox>): number {
  const inside = frame.height - regionPadding.top - regionPadding.bottom;
  return inside - column.reduce((sum, id) => sum + (boxes.get(id)?.height ?? 0), 0);
}

/** Where the pills stand: centred in their grid column, which is as wide as its widest pill, evenly spaced from top to bottom. Calls `put` for each centre. */
export function takeSeats(
  frame: RegionFrame,
  seats: Seats,
  boxes: ReadonlyMap<string, PillBox>,
  put: (id: string, x: number, y: number) => void,
): void {
  const widths = seats.map((column) => Math.max(0, ...column.map((id) => boxes.get(id)?.width ?? 0)));
  const pills = widths.reduce((sum, width) => sum + width, 0);
  const beside = (frame.width - 2 * regionPadding.side - pills + besidePill) / seats.length;
  let left = frame.x + regionPadding.side - besidePill / 2 + beside / 2;
  seats.forEach((column, index) => {
    const width = widths[index] ?? 0;
    const gap = roomLeft(frame, column, boxes) / column.length;
    let y = frame.y + regionPadding.top + gap / 2;
    for (const id of column) {
      const height = boxes.get(id)?.height ?? 0;
      put(id, left + width / 2, y + height / 2);
      y += height + gap;
    }
    left += width + beside;
  });
}
