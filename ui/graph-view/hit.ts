import { distanceTo, grown, isInside, type Point } from './curve.ts';
import type { Scene, SceneLine, ScenePill } from './scene.ts';

export type Hit =
  | { readonly kind: 'concept'; readonly pill: ScenePill }
  | { readonly kind: 'line'; readonly line: SceneLine; readonly parallel: readonly SceneLine[] }
  | undefined;

const around = { pill: 2, dot: 7, line: 6, parallel: 10 } as const;

/**
 * What lies under a point of the screen: a pill or dot first, else the nearest line within a few pixels together with
 * every other line between the same two concepts that is just as near.
 */
export function hitAt(scene: Scene, point: Point): Hit {
  for (const pill of scene.pills) {
    if (isInside(grown(pill.box, pill.dot ? around.dot : around.pill), point)) return { kind: 'concept', pill };
    if (pill.label !== undefined && isInside(grown(pill.label, around.pill), point)) return { kind: 'concept', pill };
  }
  let nearest: { readonly line: SceneLine; readonly distance: number } | undefined;
  for (const line of scene.lines) {
    // What has stepped back is no target, or one could not click past it.
    const reach = line.emphasis.strength > 0.12 ? around.line : around.line / 2;
    const distance = distanceTo(line.curve, point, line.from, line.to);
    if (distance > reach) continue;
    const weighed = distance + (1 - line.emphasis.strength) * 3;
    if (nearest === undefined || weighed < nearest.distance) nearest = { line, distance: weighed };
  }
  if (nearest === undefined) return undefined;
  const { line } = nearest;
  const ends = new Set([line.bundle.cause, line.bundle.effect]);
  const parallel = scene.lines.filter(
    ({ bundle, curve, from, to }) =>
      ends.has(bundle.cause) && ends.has(bundle.effect) && distanceTo(curve, point, from, to) <= around.parallel,
  );
  return { kind: 'line', line, parallel: [line, ...parallel.filter((other) => other !== line)] };
}
