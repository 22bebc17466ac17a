import { type Point, pointAt, type RoundedBox } from './curve.ts';
import { isFree, leastCovering } from './least-covering.ts';
import type { Scene, SceneLine } from './scene.ts';

/** The height of a badge, in pixels. */
export const badgeHeight = 16;
/** Shares of the way between the pills, the middle first. */
const tried = [0.5, 0.42, 0.58, 0.34, 0.66, 0.25, 0.75, 0.18, 0.82] as const;
/** What must be read is looked a place for all along its line, closely. */
const triedClosely = [...tried, ...Array.from({ length: 41 }, (_, step) => 0.1 + 0.02 * step)];
const air = 1;

/**
 * Where the badge of a line stands: about half-way between its pills, beside all pills and all badges before it.
 * Where there is no such place, what must be read (`needed`) stands where it covers least, and the rest nowhere: undefined.
 * Adds the place to `taken`.
 */
export function badgePlace(
  line: SceneLine,
  scene: Pick<Scene, 'pills'>,
  width: number,
  taken: RoundedBox[],
  needed = false,
): Point | undefined {
  const boxAt = (share: number): RoundedBox => {
    const place = pointAt(line.curve, line.from + (line.to - line.from) * share);
    return { ...place, width, height: badgeHeight, radius: badgeHeight / 2 };
  };
  const labels = scene.pills.flatMap(({ box, label }) => (label === undefined || label === box ? [box] : [box, label]));
  const kept = [...labels, ...taken];
  const place = leastCovering((needed ? triedClosely : tried).map(boxAt), kept, air);
  if (place === undefined || (!needed && !isFree(place, kept, air))) return undefined;
  taken.push(place);
  return { x: place.x, y: place.y };
}

/** From this zoom on there is room to spell out the sign of every bright line, and from that to count its claims. */
const room = { forSigns: 1.6, forCounts: 0.75 } as const;

/** Whether a line is to have a badge: if it is asked for, or stands for several claims, or there is room for all. */
export function hasBadge({ emphasis, claims }: SceneLine, zoom: number): boolean {
  if (emphasis.lit) return true;
  if (emphasis.strength <= 0.5) return false;
  return zoom >= (claims.length > 1 ? room.forCounts : room.forSigns);
}

/** What stands in a badge beside the sign: hops of a path, notes of an answer (`asked`), or the number of claims. */
export function badgeWords({ hops, notes, claims }: SceneLine): { readonly text: string; readonly asked: boolean } {
  const noted = [...new Set(notes.map((one) => one.text))];
  if (hops.length + noted.length > 0) return { text: hops.join('·') + noted.join('·'), asked: true };
  return { text: claims.length > 1 ? String(claims.length) : '', asked: false };
}
