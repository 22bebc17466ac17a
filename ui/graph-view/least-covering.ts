import type { RoundedBox } from './curve.ts';

type Box = Pick<RoundedBox, 'x' | 'y' | 'width' | 'height'>;

/** By how much two boxes and the air between them cover each other, in square pixels. */
function overlap(a: Box, b: Box, air: number): number {
  const across = (a.width + b.width) / 2 + air - Math.abs(a.x - b.x);
  const down = (a.height + b.height) / 2 + air - Math.abs(a.y - b.y);
  return across > 0 && down > 0 ? across * down : 0;
}

/** Whether a place covers nothing of what is kept free. */
export function isFree(place: Box, kept: readonly Box[], air: number): boolean {
  return kept.every((box) => overlap(place, box, air) === 0);
}

/** The first of some places that covers nothing of what is kept free; where there is none, that which covers least. */
export function leastCovering<Place extends Box>(
  places: Iterable<Place>,
  kept: readonly Box[],
  air: number,
): Place | undefined {
  let best: Place | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    let covered = 0;
    for (const box of kept) covered += overlap(place, box, air);
    if (covered >= least) continue;
    [best, least] = [place, covered];
    if (covered === 0) break;
  }
  return best;
}
