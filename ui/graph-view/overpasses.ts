/**
 * Where a line that is asked for meets a pill that it neither leaves nor leads to. Under such a pill it would read as two
 * lines, of which nobody claimed either; so there, and only there, it is drawn over the pill.
 */
import { type Curve, grown, isInside, pointAt } from './curve.ts';
import type { Scene, SceneLine } from './scene.ts';

/** In pixels: how closely a line is followed, and how far the bridge reaches beyond the pill. */
const stride = 2;
const reach = 3;
/** How much broader than its line a bridge is, in pixels. */
export const bed = 3;

/** The stretches over foreign pills, each a part of its line from one value of t to another. */
export function overpassesOf({ pills, lines }: Scene): readonly SceneLine[] {
  const labels = pills.flatMap(({ concept, label }) => (label === undefined ? [] : [{ id: concept.id, label }]));
  return lines.flatMap((line) => {
    if (!line.emphasis.lit) return [];
    const { cause, effect } = line.bundle;
    const foreign = labels.filter(({ id }) => id !== cause && id !== effect).map(({ label }) => grown(label, reach));
    const strands = line.strands.length === 0 ? [line.curve] : line.strands;
    return foreign.flatMap((box) =>
      strands.flatMap((strand): SceneLine[] => {
        const inside = stepsAlong(strand, line).filter((t) => isInside(box, pointAt(strand, t)));
        const [from, to] = [inside[0], inside.at(-1)];
        if (from === undefined || to === undefined || from === to) return [];
        return [{ ...line, curve: strand, strands: [], from, to }];
      }),
    );
  });
}

/** Values of t between the line's two pills. A curve so flat meets a pill in one stretch. */
function stepsAlong({ start, end }: Curve, { from, to }: SceneLine): readonly number[] {
  const steps = Math.max(2, Math.ceil((Math.hypot(end.x - start.x, end.y - start.y) * (to - from)) / stride));
  return Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
}
