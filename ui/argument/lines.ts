/** The lines of the argument map: from layer to layer as curves, straight through the layers they pass. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A layer: what stands in it has its centre at one height. */
export interface Band {
  readonly centre: number;
  readonly top: number;
  readonly bottom: number;
}

/** The layers of boxes given by their centres, from above. */
export function bandsOf(boxes: readonly (Point & { readonly height: number })[]): readonly Band[] {
  const halves = new Map<number, number>();
  for (const { y, height } of boxes) {
    const centre = Math.round(y);
    halves.set(centre, Math.max(halves.get(centre) ?? 0, height / 2));
  }
  return [...halves]
    .sort(([a], [b]) => a - b)
    .map(([centre, half]) => ({ centre, top: centre - half, bottom: centre + half }));
}

/**
 * A line downwards that passes every layer between its ends where it was given a way through, and straight down, so that it
 * touches nothing that stands there; straight down, too, past what is taller in the layers of its ends. `bends`: the way of
 * the line as it was routed.
 */
export function throughBands(
  start: Point,
  end: Point,
  bends: readonly Point[],
  bands: readonly Band[],
): readonly Point[] {
  const passed = bands.filter(({ top, bottom }) => top > start.y + 1 && bottom < end.y - 1);
  const way = passed.flatMap(({ centre, top, bottom }) => {
    const bend = bends.find(({ y }) => Math.abs(y - centre) < 2);
    return bend === undefined
      ? []
      : [
          { x: bend.x, y: top },
          { x: bend.x, y: bottom },
        ];
  });
  const left = bands.find(({ top, bottom }) => start.y >= top && start.y < bottom - 1);
  const reached = bands.find(({ top, bottom }) => end.y > top + 1 && end.y <= bottom);
  return [
    start,
    ...(left === undefined ? [] : [{ x: start.x, y: left.bottom }]),
    ...way,
    ...(reached === undefined ? [] : [{ x: end.x, y: reached.top }]),
    end,
  ];
}

/** The line as an SVG path: it leaves and reaches every point upright. */
export function pathOf([start, ...rest]: readonly Point[]): string {
  if (start === undefined) return '';
  let from = start;
  let path = `M${short(start.x)} ${short(start.y)}`;
  for (const to of rest) {
    const half = (from.y + to.y) / 2;
    path +=
      from.x === to.x || from.y === to.y
        ? `L${short(to.x)} ${short(to.y)}`
        : `C${short(from.x)} ${short(half)} ${short(to.x)} ${short(half)} ${short(to.x)} ${short(to.y)}`;
    from = to;
  }
  return path;
}

const short = (number: number) => Math.round(number * 10) / 10;
