import type { RoundedBox } from './curve.ts';
import { leastCovering } from './least-covering.ts';
import type { Scene, ScenePill } from './scene.ts';

/** Half the height of a note, at a label and at a dot without one. */
export function noteRadius({ label }: Pick<ScenePill, 'label'>): number {
  return label === undefined ? 5.5 : 7.5;
}

/** Between a note and a pill or a title that is not its own. */
const air = 1;

/**
 * Where a note of so many pixels stands: at the corner at the top right of its pill, or at another or on the rim between
 * them where it would cover another pill, a title or what is `taken`. Adds the place to `taken`.
 */
export function notePlace(
  entry: ScenePill,
  { pills }: Pick<Scene, 'pills'>,
  width: number,
  taken: RoundedBox[],
): RoundedBox {
  const own = entry.label ?? entry.box;
  const radius = noteRadius(entry);
  const [right, left] = [own.x + own.width / 2 - 1, own.x - own.width / 2 + 1];
  const [top, bottom] = [own.y - own.height / 2, own.y + own.height / 2];
  const corners = [
    [right, top],
    [right - width, top],
    [right, bottom],
    [right - width, bottom],
    [right, own.y],
    // A pin has its place at the top left.
    ...(entry.pinned ? [] : [[left, top]]),
    [left, bottom],
  ] as const;
  const places = corners.map(([x = own.x, y = own.y]) => ({ x, y, width, height: 2 * radius, radius }));
  const others = pills
    .filter((pill) => pill !== entry)
    .flatMap(({ box, label }) => (label === undefined ? [box] : [box, label]));
  const place = leastCovering(places, [...others, ...taken], air) ?? own;
  taken.push(place);
  return place;
}
