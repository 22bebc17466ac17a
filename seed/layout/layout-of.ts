/**
 * The argument map of an article: regions from left to right, inside them causes left of effects, the concepts that
 * carry the argument first and the others around them.
 */
import type { Region } from '../../graph/model/article.ts';
import type { Dataset } from '../../graph/model/dataset.ts';
import type { MapLayout } from '../../graph/model/layout.ts';
import { codeUnitOrder } from '../../graph/model/order.ts';
import { frameOf, type RegionFrame } from './frame.ts';
import { findPlaces, type Homeless, type Point } from './free-places.ts';
import { homeRegions } from './home-regions.ts';
import { type Influence, influencesOf } from './influences.ts';
import { nudge } from './nudge.ts';
import { type PillBox, pillBoxOf } from './pill-box.ts';
import { readingOrder } from './reading-order.ts';
import { firstSeats } from './seats.ts';
import { type SeatedRegion, settle } from './settle.ts';
import { untidinessOf } from './untidiness.ts';

/** An article that names no parts of its own is one region, whose title nobody draws. */
export const wholeArticle: Region = {
  id: 'whole',
  title: { zh: '全文', en: 'The whole article' },
  column: 1,
  sections: [],
  concepts: [],
};

/**
 * Computes where everything stands, in CSS pixels at zoom 1; the same dataset gives the same bytes. With `kept`, every
 * concept and region that has a place there keeps it and only new concepts are placed: positions stay between versions.
 */
export async function layoutOf(dataset: Dataset, kept?: MapLayout): Promise<MapLayout> {
  const regions = dataset.article.regions.length > 0 ? dataset.article.regions : [wholeArticle];
  const homes = homeRegions(dataset, regions);
  const influences = influencesOf(dataset);
  const boxes = new Map(dataset.concepts.map((concept) => [concept.id, pillBoxOf(concept)]));
  const marked = dataset.concepts.filter((concept) => concept.core);
  const core = (marked.length > 0 ? marked : dataset.concepts).map((concept) => concept.id).sort(codeUnitOrder);

  const sameRegions = kept !== undefined && regions.every(({ id }) => kept.regions.some((box) => box.id === id));
  const placed = new Map<string, Point & { readonly box: PillBox; readonly core: boolean }>();
  let frames: readonly Omit<RegionFrame, 'columns'>[];
  if (kept !== undefined && sameRegions && core.some((id) => kept.concepts[id] !== undefined)) {
    frames = regions.flatMap(({ id }) => kept.regions.filter((box) => box.id === id));
    for (const { id } of dataset.concepts) {
      const place = kept.concepts[id];
      const box = boxes.get(id);
      if (place !== undefined && box !== undefined) placed.set(id, { ...place, box, core: core.includes(id) });
    }
  } else {
    const seated = await seatCore(regions, core, homes, influences, boxes);
    frames = seated.frames;
    for (const [id, point] of seated.places) placed.set(id, { ...point, box: seated.box(id), core: true });
  }

  placeOthers(dataset, frames, homes, influences, boxes, placed);
  return {
    regions: frames.map(({ id, x, y, width, height }) => ({ id, x, y, width, height })),
    concepts: Object.fromEntries(
      [...placed].sort(([a], [b]) => codeUnitOrder(a, b)).map(([id, { x, y }]) => [id, { x, y }]),
    ),
  };
}

async function seatCore(
  regions: readonly Region[],
  core: readonly string[],
  homes: ReadonlyMap<string, string>,
  influences: readonly Influence[],
  boxes: ReadonlyMap<string, PillBox>,
) {
  const box = (id: string) => boxes.get(id) ?? { width: 0, height: 0 };
  const residents = (region: string) => core.filter((id) => homes.get(id) === region);
  const frames = frameOf(
    regions.map(({ id, column }) => ({ id, column, boxes: residents(id).map(box) })),
  );
  const seated: SeatedRegion[] = [];
  for (const frame of frames) {
    const here = residents(frame.id);
    const order = await readingOrder(
      here.map((id) => ({ id, box: box(id) })),
      influences,
    );
    seated.push({ frame, seats: firstSeats(here, order, frame.columns) });
  }
  const untidiness = untidinessOf(core, boxes, homes, influences);
  const places = settle(seated, core, boxes, untidiness);
  const frameById = new Map(frames.map((frame) => [frame.id, frame]));
  nudge(places, core, boxes, (id) => frameById.get(homes.get(id) ?? '') ?? frames[0] ?? emptyFrame, untidiness);
  return {
    frames,
    box,
    places: core.map(
      (id, index) => [id, { x: Math.round(places.x[index] ?? 0), y: Math.round(places.y[index] ?? 0) }] as const,
    ),
  };
}

const emptyFrame: RegionFrame = { id: '', x: 0, y: 0, width: 0, height: 0, columns: 1 };

/** Places what has no place yet: the busiest first, each near the concepts it is joined to. */
function placeOthers(
  dataset: Dataset,
  frames: readonly Omit<RegionFrame, 'columns'>[],
  homes: ReadonlyMap<string, string>,
  influences: readonly Influence[],
  boxes: ReadonlyMap<string, PillBox>,
  placed: Map<string, Point & { readonly box: PillBox; readonly core: boolean }>,
): void {
  const frameById = new Map(frames.map((frame) => [frame.id, frame]));
  const neighbours = new Map<string, string[]>();
  for (const { cause, effect } of influences) {
    neighbours.set(cause, [...(neighbours.get(cause) ?? []), effect]);
    neighbours.set(effect, [...(neighbours.get(effect) ?? []), cause]);
  }
  const busy = (id: string) => neighbours.get(id)?.length ?? 0;
  const waiting = dataset.concepts
    .filter(({ id }) => !placed.has(id))
    .sort((a, b) => busy(b.id) - busy(a.id) || codeUnitOrder(a.id, b.id));
  const right = Math.max(...frames.map((frame) => frame.x + frame.width));
  const bottom = Math.max(...frames.map((frame) => frame.y + frame.height));
  const map = { x: 0, y: 0, width: right, height: bottom };

  for (const { id } of waiting) {
    const region = frameById.get(homes.get(id) ?? '') ?? frames[0] ?? emptyFrame;
    const middle = { x: region.x + region.width / 2, y: region.y + region.height / 2 };
    const near = (neighbours.get(id) ?? []).flatMap((other) => placed.get(other) ?? []);
    const drawnTo =
      near.length === 0
        ? middle
        : {
            x: near.reduce((sum, point) => sum + point.x, 0) / near.length,
            y: near.reduce((sum, point) => sum + point.y, 0) / near.length,
          };
    const homeless: Homeless = { id, box: boxes.get(id) ?? { width: 0, height: 0 }, drawnTo, region };
    findPlaces([homeless], placed, map);
  }
}
