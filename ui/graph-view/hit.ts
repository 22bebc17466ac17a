import { fontAt } from '../../graph/map/pill.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import type { Cast, CastConcept } from './cast.ts';
import { distanceTo, grown, isInside, type Point } from './curve.ts';
import { dotBox, type LabelSetter, type Projection, type Scene, type SceneLine, type ScenePill } from './scene.ts';

export type Hit =
  | { readonly kind: 'concept'; readonly pill: ScenePill }
  | {
      readonly kind: 'line';
      readonly line: SceneLine;
      /** The claims of the line and of all that are parallel to it; where they are fanned out, the nearest first. */
      readonly claims: readonly string[];
    }
  | undefined;

const around = { pill: 2, dot: 7, line: 6, parallel: 10 } as const;

/**
 * What lies under a point of the screen: a pill or dot first, else the nearest line within a few pixels together with
 * the claims of every other line between the same two concepts that is just as near.
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
    const distance = distanceToLine(line, point);
    if (distance > reach) continue;
    const weighed = distance + (1 - line.emphasis.strength) * 3;
    if (nearest === undefined || weighed < nearest.distance) nearest = { line, distance: weighed };
  }
  if (nearest === undefined) return undefined;
  const { line } = nearest;
  const ends = new Set([line.bundle.cause, line.bundle.effect]);
  const parallel = scene.lines.filter(
    (other) =>
      other !== line &&
      ends.has(other.bundle.cause) &&
      ends.has(other.bundle.effect) &&
      distanceToLine(other, point) <= around.parallel,
  );
  return { kind: 'line', line, claims: [...nearestFirst(line, point), ...parallel.flatMap(({ claims }) => claims)] };
}

function distanceToLine({ strands, curve, from, to }: SceneLine, point: Point): number {
  return Math.min(...[curve, ...strands].map((one) => distanceTo(one, point, from, to)));
}

function nearestFirst({ claims, strands, from, to }: SceneLine, point: Point): readonly string[] {
  if (strands.length === 0) return claims;
  const distances = strands.map((strand) => distanceTo(strand, point, from, to));
  const nearest = claims[distances.indexOf(Math.min(...distances))];
  return [...claims].sort((a, b) => Number(b === nearest) - Number(a === nearest));
}

/** Of a crowd, whose dots are no part of the scene: the concept whose dot is nearest, with its label as it would be set. */
export function dotUnder(
  cast: Cast,
  projection: Projection,
  point: Point,
  language: Language,
  setLabel: LabelSetter,
): Hit {
  if (!cast.crowded) return undefined;
  let nearest: { readonly entry: CastConcept; readonly distance: number } | undefined;
  for (const entry of cast.concepts) {
    const { x, y } = projection.at(entry.concept);
    const distance = Math.hypot(x - point.x, y - point.y);
    if (distance <= around.dot && (nearest === undefined || distance < nearest.distance)) nearest = { entry, distance };
  }
  if (nearest === undefined) return undefined;
  const { entry } = nearest;
  const pill = setLabel(entry.concept, language, fontAt(projection.zoom, language));
  const box = dotBox(projection.at(entry.concept), entry.concept.core);
  return { kind: 'concept', pill: { ...entry, pill, box, dot: true, label: undefined } };
}
