import { type Point, pointAt, type RoundedBox } from './curve.ts';
import type { Scene, SceneLine } from './scene.ts';

/** The height of a badge, in pixels. */
export const badgeHeight = 16;
/** Shares of the way between the pills, the middle first. */
const tried = [0.5, 0.42, 0.58, 0.34, 0.66, 0.25, 0.75, 0.18, 0.82] as const;

/**
 * Where the badge of a line stands: about half-way between its pills, beside all pills and all badges before it.
 * Where there is no such place, what must be read (`needed`) stands half-way all the same, and the rest nowhere: undefined.
 * Adds the place to `taken`.
 */
export function badgePlace(
  line: SceneLine,
  scene: Scene,
  width: number,
  taken: RoundedBox[],
  needed = false,
): Point | undefined {
  for (const share of tried) {
    const place = pointAt(line.curve, line.from + (line.to - line.from) * share);
    const box = { ...place, width, height: badgeHeight, radius: badgeHeight / 2 };
    const free = (other: RoundedBox) =>
      Math.abs(other.x - box.x) > (other.width + box.width) / 2 + 1 ||
      Math.abs(other.y - box.y) > (other.height + box.height) / 2 + 1;
    if (scene.pills.some((pill) => !free(pill.box) || (pill.label !== undefined && !free(pill.label)))) continue;
    if (!taken.every(free)) continue;
    taken.push(box);
    return place;
  }
  if (!needed) return undefined;
  const middle = pointAt(line.curve, (line.from + line.to) / 2);
  taken.push({ ...middle, width, height: badgeHeight, radius: badgeHeight / 2 });
  return middle;
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
