/**
 * The geometry of a line between two pills: a quadratic Bézier curve, as @sigma/edge-curve draws it. All points are
 * screen points in CSS pixels, y downwards.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** A pill on the screen by its centre; `radius` is that of its corners. */
export interface RoundedBox extends Point {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/**
 * The curve sigma draws from start to end: its control point stands off the middle by `curvature` times the distance,
 * on the left hand of someone who walks from start to end.
 */
export function curveBetween(start: Point, end: Point, curvature: number): Curve {
  return {
    start,
    end,
    control: {
      x: (start.x + end.x) / 2 + (end.y - start.y) * curvature,
      y: (start.y + end.y) / 2 - (end.x - start.x) * curvature,
    },
  };
}

/** The point at t, from 0 (start) to 1 (end). */
export function pointAt({ start, control, end }: Curve, t: number): Point {
  const rest = 1 - t;
  return {
    x: rest * rest * start.x + 2 * rest * t * control.x + t * t * end.x,
    y: rest * rest * start.y + 2 * rest * t * control.y + t * t * end.y,
  };
}

/** The direction of the curve at t, in radians. */
export function angleAt({ start, control, end }: Curve, t: number): number {
  const rest = 1 - t;
  return Math.atan2(
    rest * (control.y - start.y) + t * (end.y - control.y),
    rest * (control.x - start.x) + t * (end.x - control.x),
  );
}

export function isInside(box: RoundedBox, point: Point): boolean {
  const dx = Math.abs(point.x - box.x) - box.width / 2 + box.radius;
  const dy = Math.abs(point.y - box.y) - box.height / 2 + box.radius;
  if (dx > box.radius || dy > box.radius) return false;
  return dx <= 0 || dy <= 0 || dx * dx + dy * dy <= box.radius * box.radius;
}

/** The box, larger by `by` pixels on every side. */
export function grown(box: RoundedBox, by: number): RoundedBox {
  return { ...box, width: box.width + 2 * by, height: box.height + 2 * by, radius: box.radius + by };
}

const steps = 48;

/** Where the curve last enters the box around its end, as t; undefined if all of it lies inside. */
export function entryInto(box: RoundedBox, curve: Curve): number | undefined {
  return borderCrossing(box, curve, (step) => 1 - step / steps);
}

/** Where the curve first leaves the box around its start, as t; undefined if all of it lies inside. */
export function exitFrom(box: RoundedBox, curve: Curve): number | undefined {
  return borderCrossing(box, curve, (step) => step / steps);
}

function borderCrossing(box: RoundedBox, curve: Curve, at: (step: number) => number): number | undefined {
  for (let step = 1; step <= steps; step += 1) {
    if (isInside(box, pointAt(curve, at(step)))) continue;
    let inside = at(step - 1);
    let outside = at(step);
    for (let halving = 0; halving < 12; halving += 1) {
      const middle = (inside + outside) / 2;
      if (isInside(box, pointAt(curve, middle))) inside = middle;
      else outside = middle;
    }
    return outside;
  }
  return undefined;
}

/** How far a point is from the curve between two values of t, to about a pixel. */
export function distanceTo(curve: Curve, point: Point, from = 0, to = 1): number {
  let least = Number.POSITIVE_INFINITY;
  let previous = pointAt(curve, from);
  for (let step = 1; step <= 24; step += 1) {
    const next = pointAt(curve, from + ((to - from) * step) / 24);
    least = Math.min(least, distanceToSegment(previous, next, point));
    previous = next;
  }
  return least;
}

function distanceToSegment(a: Point, b: Point, point: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / square));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}
