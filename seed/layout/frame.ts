import type { PillBox } from './pill-box.ts';

/** A region of the map and the grid its core concepts are seated in. Pixels at zoom 1, the map's corner at 0, 0. */
export interface RegionFrame {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How many grid columns it has from left to right. */
  readonly columns: number;
}

/** What the frame is made for: the regions of one column of the map, each with the pills of its core concepts. */
export interface FramedRegion {
  readonly id: string;
  readonly column: number;
  readonly boxes: readonly PillBox[];
}

/** Room inside a region around its pills; the title stands above them. */
export const regionPadding = { side: 12, top: 36, bottom: 8 } as const;
const betweenRegions = 16;
/** Room between two pills side by side, for lines and their markers, and above one another. */
export const besidePill = 22;
const abovePill = 13;
/** Pills above one another that the eye still takes in; more of them call for another grid column. */
const comfortableRows = 10;
/** Width to height the whole map aims at, and the size (pixels at zoom 1) it fills at least. */
const aspect = 1.5;
const smallest = { width: 1060, height: 705 };
/** Grid columns tried for each column of the map, by how many of those there are: all choices are tried. */
const mostColumns = [12, 12, 12, 8, 5, 4] as const;

function columnsOf(regions: readonly FramedRegion[]): readonly (readonly FramedRegion[])[] {
  const numbers = [...new Set(regions.map((region) => region.column))].sort((a, b) => a - b);
  return numbers.map((number) => regions.filter((region) => region.column === number));
}

function naturalHeight(region: FramedRegion, columns: number): number {
  const rows = Math.max(1, Math.ceil(region.boxes.length / columns));
  // The worst case, so that any seating has room: the tallest pills all stand in one column.
  const tallest = [...region.boxes].map((box) => box.height).sort((a, b) => b - a);
  const pills = tallest.slice(0, rows).reduce((sum, height) => sum + height, 0);
  return Math.max(70, pills) + rows * abovePill + regionPadding.top + regionPadding.bottom;
}

function naturalWidth(stack: readonly FramedRegion[], columns: number): number {
  // The worst case again: the widest pills each stand in a column of their own.
  const pills = stack.map(({ boxes }) =>
    boxes
      .map((box) => box.width)
      .sort((a, b) => b - a)
      .slice(0, columns)
      .reduce((sum, width) => sum + width, 0),
  );
  return Math.max(90, ...pills) + (columns - 1) * besidePill + 2 * regionPadding.side;
}

/**
 * Divides the map among the regions: those of one column above one another, columns from left to right, each as large as
 * its pills need, the whole a rectangle as wide and high as a pane beside the panel. Tries every number of grid columns and takes the smallest good one.
 */
export function frameOf(regions: readonly FramedRegion[]): readonly RegionFrame[] {
  const stacks = columnsOf(regions);
  let best: { readonly cost: number; readonly columns: readonly number[] } | undefined;
  const choose = (columns: readonly number[]) => {
    const stack = stacks[columns.length];
    if (stack !== undefined) {
      const most = Math.min(
        mostColumns[stacks.length - 1] ?? 4,
        Math.max(1, ...stack.map((region) => region.boxes.length)),
      );
      for (let count = 1; count <= most; count += 1) choose([...columns, count]);
      return;
    }
    const natural = sizeOf(stacks, columns);
    const width = Math.max(natural.width, smallest.width);
    const height = Math.max(natural.height, smallest.height);
    const misshapen = Math.abs(Math.log(width / height / aspect));
    const tall = stacks.flatMap((stack, index) =>
      stack.map(({ boxes }) => Math.max(0, Math.ceil(boxes.length / (columns[index] ?? 1)) - comfortableRows)),
    );
    const cost = Math.log(width * height) + misshapen * 0.9 + 0.05 * tall.reduce((sum, rows) => sum + rows, 0);
    // Where there is room to spare, more columns let more causes stand left of their effects.
    const spread = 0.002 * columns.reduce((sum, count) => sum + count, 0);
    if (best === undefined || cost - spread < best.cost - 1e-9) best = { cost: cost - spread, columns };
  };
  choose([]);
  return best === undefined ? [] : place(stacks, best.columns);
}

function sizeOf(stacks: readonly (readonly FramedRegion[])[], columns: readonly number[]) {
  const widths = stacks.map((stack, index) => naturalWidth(stack, columns[index] ?? 1));
  const heights = stacks.map((stack, index) =>
    stack.reduce((sum, region) => sum + naturalHeight(region, columns[index] ?? 1) + betweenRegions, -betweenRegions),
  );
  return {
    widths,
    heights,
    width: widths.reduce((sum, width) => sum + width + betweenRegions, -betweenRegions),
    height: Math.max(...heights),
  };
}

function place(stacks: readonly (readonly FramedRegion[])[], columns: readonly number[]): readonly RegionFrame[] {
  const size = sizeOf(stacks, columns);
  const height = Math.round(Math.max(size.height, smallest.height, size.width / (aspect * 1.06)));
  const width = Math.round(Math.max(size.width, smallest.width, height * aspect * 0.95));
  const frames: RegionFrame[] = [];
  const gaps = betweenRegions * (stacks.length - 1);
  const wider = (width - gaps) / (size.width - gaps);
  let x = 0;
  stacks.forEach((stack, index) => {
    const count = columns[index] ?? 1;
    const own = Math.round((size.widths[index] ?? 0) * wider);
    const rest = betweenRegions * (stack.length - 1);
    const taller = (height - rest) / ((size.heights[index] ?? 1) - rest);
    let y = 0;
    stack.forEach((region, position) => {
      const last = position === stack.length - 1;
      const high = last ? height - y : Math.round(naturalHeight(region, count) * taller);
      frames.push({ id: region.id, x, y, width: own, height: high, columns: count });
      y += high + betweenRegions;
    });
    x += own + betweenRegions;
  });
  return frames;
}
