/** What of the map lies beyond the edges of its pane, and where the pane can say so without covering anything. */
import type { Point, RoundedBox } from './curve.ts';
import type { Extent } from './extent.ts';
import type { Size } from './fit.ts';
import { leastCovering } from './least-covering.ts';
import type { Projection } from './scene.ts';

export const sides = ['left', 'right', 'above', 'below'] as const;
export type Side = (typeof sides)[number];

/** What stands at the edge of the pane: how many concepts are not seen on that side, and the middle of the sign. */
export interface BeyondSign extends Point {
  readonly side: Side;
  readonly count: number;
}

/** The signs of a pane that shows a part of the map, and the place of what shows all of it. */
export interface BeyondSigns {
  readonly signs: readonly BeyondSign[];
  readonly whole: Point;
}

/** In pixels; ui/style/map-beyond.css draws them so large. */
export const signSizes = {
  left: { width: 36, height: 48 },
  right: { width: 36, height: 48 },
  above: { width: 60, height: 30 },
  below: { width: 60, height: 30 },
  whole: { width: 40, height: 36 },
} as const;
/** Between a sign and the edge of the pane, and between it and what it must not cover. */
const inset = 5;
const clear = 3;
const stride = 6;
/** Where labels stand all along an edge a sign moves inwards, by this share of the pane at most. */
const inwards = 0.4;
/** By how much a pill may be cut off and is still seen. */
const cutOff = 1;

/** The edges of the pane behind which the map goes on. */
export function sidesBeyond({ at }: Projection, { width, height }: Size, map: Extent): readonly Side[] {
  const [from, to] = [at({ x: map.left, y: map.top }), at({ x: map.right, y: map.bottom })];
  const beyond = { left: from.x < 0, right: to.x > width, above: from.y < 0, below: to.y > height };
  return sides.filter((side) => beyond[side]);
}

/** How many boxes are not seen whole, each counted on the side on which it lies furthest out. */
export function countBeyond(boxes: readonly RoundedBox[], { width, height }: Size): ReadonlyMap<Side, number> {
  const counts = new Map<Side, number>();
  for (const box of boxes) {
    const out = {
      left: box.width / 2 - box.x,
      right: box.x + box.width / 2 - width,
      above: box.height / 2 - box.y,
      below: box.y + box.height / 2 - height,
    };
    const side = sides.reduce((most, one) => (out[one] > out[most] ? one : most));
    if (out[side] > cutOff) counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  return counts;
}

/** Where the signs stand: each as near to its edge, and to the middle of it, as covers none of `kept`, nor another sign. */
export function placeSigns(counts: ReadonlyMap<Side, number>, size: Size, kept: readonly RoundedBox[]): BeyondSigns {
  const taken = [...kept];
  const seat = (name: Side | 'whole', share: number): Point => {
    const place = leastCovering(fromEdge(name, share, size), taken, clear) ?? {
      ...signSizes[name],
      x: 0,
      y: 0,
      radius: 0,
    };
    taken.push(place);
    return { x: place.x, y: place.y };
  };
  const signs = sides.flatMap((side): readonly BeyondSign[] => {
    const count = counts.get(side) ?? 0;
    return count === 0 ? [] : [{ side, count, ...seat(side, 0.5) }];
  });
  return { signs, whole: seat('whole', 1) };
}

/** Places along an edge and inwards from it: the outermost first, and of these those nearest to a share of its length. */
function* fromEdge(name: Side | 'whole', share: number, { width, height }: Size): Generator<RoundedBox> {
  const sign = signSizes[name];
  const upright = name === 'left' || name === 'right';
  const [length, room] = upright ? [sign.height, height] : [sign.width, width];
  const [depth, across] = upright ? [sign.width, width] : [sign.height, height];
  const [first, last] = [length / 2 + inset, room - length / 2 - inset];
  const start = first + (last - first) * share;
  const alongs = stepsUpTo(last - first)
    .flatMap((by) => (by === 0 ? [start] : [start - by, start + by]))
    .filter((along) => along >= first && along <= last);
  for (const by of stepsUpTo(across * inwards)) {
    const off = depth / 2 + inset + by;
    const other = name === 'left' || name === 'above' ? off : across - off;
    for (const along of alongs)
      yield { ...(upright ? { x: other, y: along } : { x: along, y: other }), ...sign, radius: 0 };
  }
}

function stepsUpTo(most: number): readonly number[] {
  return Array.from({ length: Math.max(1, Math.ceil(most / stride)) }, (_, step) => step * stride);
}
