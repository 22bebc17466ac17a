import { type RegionFrame, regionPadding } from './frame.ts';
import type { PillBox } from './pill-box.ts';
import type { Places } from './untidiness.ts';

const steps = [-28, -14, -7, 7, 14, 28];
const rounds = 4;
const beside = 18;
const above = 12;

/**
 * Shifts pills a little, up or down and sideways, wherever that makes the map tidier: lines that ran through a pill pass
 * beside it. No pill leaves its region or comes nearer to another than the least gap. `frames` gives the region of each concept. Changes `places`.
 */
export function nudge(
  places: Places,
  concepts: readonly string[],
  boxes: ReadonlyMap<string, PillBox>,
  frames: ReadonlyMap<string, RegionFrame>,
  untidiness: (places: Places) => number,
): void {
  const free = (index: number, id: string) => {
    const { width = 0, height = 0 } = boxes.get(id) ?? {};
    const x = places.x[index] ?? 0;
    const y = places.y[index] ?? 0;
    const frame = frames.get(id);
    if (frame === undefined) return false;
    if (x - width / 2 < frame.x + regionPadding.side / 2) return false;
    if (x + width / 2 > frame.x + frame.width - regionPadding.side / 2) return false;
    if (y - height / 2 < frame.y + regionPadding.top) return false;
    if (y + height / 2 > frame.y + frame.height - regionPadding.bottom) return false;
    return concepts.every((other, position) => {
      if (position === index) return true;
      const box = boxes.get(other) ?? { width: 0, height: 0 };
      const dx = Math.abs((places.x[position] ?? 0) - x);
      const dy = Math.abs((places.y[position] ?? 0) - y);
      return dx >= (width + box.width) / 2 + beside || dy >= (height + box.height) / 2 + above;
    });
  };

  let now = untidiness(places);
  for (let round = 0; round < rounds; round += 1) {
    concepts.forEach((id, index) => {
      for (const axis of [places.y, places.x]) {
        for (const step of steps) {
          const before = axis[index] ?? 0;
          axis[index] = before + step;
          const next = free(index, id) ? untidiness(places) : Number.POSITIVE_INFINITY;
          if (next < now - 1) now = next;
          else axis[index] = before;
        }
      }
    });
  }
}
