/**
 * Where a line that is asked for meets a pill that it neither leaves nor leads to. Under such a pill it would read as two
 * lines, of which nobody claimed either; so there, and only there, it is drawn over the pill, though under its words.
 */
import { type Curve, grown, isInside, pointAt, type RoundedBox } from './curve.ts';
import type { Scene, SceneLine } from './scene.ts';

/** In pixels: how closely a line is followed, and how far the bridge reaches beyond the pill. */
const stride = 2;
const reach = 3;
/** How much broader than its line a bridge is, in pixels. */
export const bed = 3;

/** A stretch of a line over a pill. */
export interface Overpass {
  /** The concept of the pill. */
  readonly over: string;
  /** A part of the line, from one value of t to another. */
  readonly line: SceneLine;
}

/** The stretches over foreign pills. */
export function overpassesOf({ pills, lines }: Scene): readonly Overpass[] {
  const labels = pills.flatMap(({ concept, label }) => (label === undefined ? [] : [{ id: concept.id, label }]));
  return lines.flatMap((line) => {
    if (!line.emphasis.lit) return [];
    const { cause, effect } = line.bundle;
    const foreign = labels
      .filter(({ id }) => id !== cause && id !== effect)
      .map(({ id, label }) => ({ id, box: grown(label, reach) }));
    const strands = line.strands.length === 0 ? [line.curve] : line.strands;
    return strands.flatMap((strand) => {
      const near = foreign.filter(({ box }) => mayMeet(strand, box));
      const steps = near.length === 0 ? [] : stepsAlong(strand, line).map((t) => ({ t, point: pointAt(strand, t) }));
      return near.flatMap(({ id: over, box }): Overpass[] => {
        const inside = steps.filter(({ point }) => isInside(box, point));
        const [from, to] = [inside[0]?.t, inside.at(-1)?.t];
        if (from === undefined || to === undefined || from === to) return [];
        return [{ over, line: { ...line, curve: strand, strands: [], from, to } }];
      });
    });
  });
}

/** A curve lies within the triangle of its three points. */
function mayMeet({ start, control, end }: Curve, { x, y, width, height }: RoundedBox): boolean {
  const [xs, ys] = [
    [start.x, control.x, end.x],
    [start.y, control.y, end.y],
  ];
  return (
    Math.min(...xs) <= x + width / 2 &&
    Math.max(...xs) >= x - width / 2 &&
    Math.min(...ys) <= y + height / 2 &&
    Math.max(...ys) >= y - height / 2
  );
}

/** Values of t between the line's two pills. A curve so flat meets a pill in one stretch. */
function stepsAlong({ start, end }: Curve, { from, to }: SceneLine): readonly number[] {
  const steps = Math.max(2, Math.ceil((Math.hypot(end.x - start.x, end.y - start.y) * (to - from)) / stride));
  return Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
}
