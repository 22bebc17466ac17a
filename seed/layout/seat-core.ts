import type { Region } from '../../graph/model/article.ts';
import { frameOf } from './frame.ts';
import type { Influence } from './influences.ts';
import { nudge } from './nudge.ts';
import type { PillBox } from './pill-box.ts';
import { readingOrder } from './reading-order.ts';
import { firstSeats } from './seats.ts';
import { type SeatedRegion, settle } from './settle.ts';
import { untidinessOf } from './untidiness.ts';

/**
 * Places the core concepts: the regions are framed, ELK gives each its reading order, the concepts take seats in that
 * order, change them until the map is tidy, and are nudged off the lines of others. Gives the areas of the regions and
 * the places in the order of `core`.
 */
export async function seatCore(
  regions: readonly Region[],
  core: readonly string[],
  homes: ReadonlyMap<string, string>,
  influences: readonly Influence[],
  boxes: ReadonlyMap<string, PillBox>,
) {
  const box = (id: string) => boxes.get(id) ?? { width: 0, height: 0 };
  const residents = (region: string) => core.filter((id) => homes.get(id) === region);
  const areas = frameOf(regions.map(({ id, column }) => ({ id, column, boxes: residents(id).map(box) })));
  const seated: SeatedRegion[] = [];
  for (const frame of areas) {
    const here = residents(frame.id);
    const order = await readingOrder(
      here.map((id) => ({ id, box: box(id) })),
      influences,
    );
    seated.push({ frame, seats: firstSeats(here, order, frame.columns) });
  }
  const untidiness = untidinessOf(core, boxes, homes, influences);
  const places = settle(seated, core, boxes, untidiness, influences.length);
  nudge(
    places,
    core,
    boxes,
    new Map(areas.flatMap((frame) => residents(frame.id).map((id) => [id, frame]))),
    untidiness,
  );
  return {
    areas,
    places: core.map(
      (id, index) => [id, { x: Math.round(places.x[index] ?? 0), y: Math.round(places.y[index] ?? 0) }] as const,
    ),
  };
}
