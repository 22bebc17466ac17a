import type { Bundle } from './bundles.ts';
import { type Curve, curveBetween, type Point } from './curve.ts';
import type { LineEmphasis, Marks } from './emphasis.ts';

/** Between two strands of a fan half-way, in pixels; the strands of many claims, and of short lines, stand closer. */
const apart = 9;
const widest = 54;
const widestForLength = 0.3;

/** What is in focus or under the pointer shows its claims one by one; a path or a drawn answer is about some of them, not about how many there are. */
export function isFanned(bundle: Bundle, emphasis: LineEmphasis, marks: Marks): boolean {
  if (!emphasis.lit || marks.hops.has(bundle.key) || marks.answer.has(bundle.key)) return false;
  return (marks.drawn.get(bundle.key)?.length ?? 0) > 1;
}

/**
 * One curve for each of `count` parallel claims, side by side around the curve of their bundle and from the same start to
 * the same end: a fan. A single claim has the curve itself.
 */
export function strandsOf(start: Point, end: Point, curvature: number, count: number): readonly Curve[] {
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const step = count > 1 ? Math.min(apart, Math.min(widest, length * widestForLength) / (count - 1)) : 0;
  return Array.from({ length: count }, (_, index) => {
    const aside = (index - (count - 1) / 2) * step;
    // Half-way a curve stands off its chord by half of what its control point does.
    return curveBetween(start, end, curvature + (length === 0 ? 0 : (2 * aside) / length));
  });
}
