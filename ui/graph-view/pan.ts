import type { Side } from './beyond.ts';
import type { Point } from './curve.ts';
import type { Extent } from './extent.ts';

/**
 * The point of the map to put in the middle of a pane so that a place comes into sight and as little as possible of the
 * pane is left empty. `span` is the size of the pane in pixels of the map.
 */
export function middleShowing(
  place: Point,
  map: Extent,
  span: { readonly width: number; readonly height: number },
): Point {
  return {
    x: along(place.x, map.left, map.right, span.width),
    y: along(place.y, map.top, map.bottom, span.height),
  };
}

/** How much of the pane the next page of the map is further on: what stood at the edge is seen again. */
const page = 0.8;

/** The point of the map to put in the middle so that the next page on a side is shown, though nothing beyond the map. */
export function middleOfNext(
  side: Side,
  middle: Point,
  map: Extent,
  span: { readonly width: number; readonly height: number },
): Point {
  const by = side === 'left' || side === 'above' ? -page : page;
  return side === 'left' || side === 'right'
    ? { x: along(middle.x + by * span.width, map.left, map.right, span.width), y: middle.y }
    : { x: middle.x, y: along(middle.y + by * span.height, map.top, map.bottom, span.height) };
}

/** As near to the place as the ends of the map allow; where all of the map has room, its middle, unless the place lies outside. */
function along(place: number, from: number, to: number, span: number): number {
  if (to - from <= span) {
    const middle = (from + to) / 2;
    return Math.abs(place - middle) <= span / 2 ? middle : place;
  }
  return Math.min(to - span / 2, Math.max(from + span / 2, place));
}
