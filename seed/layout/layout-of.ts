/**
 * The argument map of an article: regions from left to right, inside them causes left of effects, the concepts that
 * carry the argument first and the others around them.
 */
import type { Region } from '../../graph/model/article.ts';
import type { Dataset } from '../../graph/model/dataset.ts';
import type { MapLayout } from '../../graph/model/layout.ts';
import { codeUnitOrder } from '../../graph/model/order.ts';
import { findPlace, overlap, type PlacedPill, type Rectangle } from './free-places.ts';
import { homeRegions } from './home-regions.ts';
import { influencesOf } from './influences.ts';
import { pillBoxOf } from './pill-box.ts';
import { seatCore } from './seat-core.ts';

type Area = Rectangle & { readonly id: string };

/** An article that names no parts of its own is one region, whose title nobody draws. */
const wholeArticle: Region = {
  id: 'whole',
  title: { zh: '全文', en: 'The whole article' },
  column: 1,
  sections: [],
  concepts: [],
};

/**
 * Computes where everything stands, in CSS pixels at zoom 1; the same dataset gives the same bytes. With `kept`, whatever
 * has a place there keeps it and only new concepts are placed: positions stay between versions. Only where the article
 * names another set of regions, or two core pills would overlap, are places given up.
 */
export async function layoutOf(dataset: Dataset, kept?: MapLayout): Promise<MapLayout> {
  const regions = dataset.article.regions.length > 0 ? dataset.article.regions : [wholeArticle];
  const homes = homeRegions(dataset, regions);
  const influences = influencesOf(dataset);
  const boxes = new Map(dataset.concepts.map((concept) => [concept.id, pillBoxOf(concept)]));
  const marked = dataset.concepts.filter((concept) => concept.core);
  const core = (marked.length > 0 ? marked : dataset.concepts).map((concept) => concept.id).sort(codeUnitOrder);
  const isCore = new Set(core);

  let areas: readonly Area[] = regions.flatMap(({ id }) => kept?.regions.find((area) => area.id === id) ?? []);
  let places: readonly (readonly [string, { readonly x: number; readonly y: number }])[];
  if (kept !== undefined && areas.length === regions.length && core.some((id) => Object.hasOwn(kept.concepts, id))) {
    places = Object.entries(kept.concepts);
  } else {
    ({ areas, places } = await seatCore(regions, core, homes, influences, boxes));
  }
  const placed = new Map<string, PlacedPill>();
  for (const [id, { x, y }] of places) {
    const box = boxes.get(id);
    if (box === undefined) continue;
    const pill = { x, y, box, core: isCore.has(id) };
    const taken = pill.core && [...placed.values()].some((other) => other.core && touch(pill, other));
    if (!taken) placed.set(id, pill);
  }

  const map = hull(areas);
  const neighbours = new Map<string, string[]>();
  for (const { cause, effect } of influences) {
    neighbours.set(cause, [...(neighbours.get(cause) ?? []), effect]);
    neighbours.set(effect, [...(neighbours.get(effect) ?? []), cause]);
  }
  const busy = (id: string) => neighbours.get(id)?.length ?? 0;
  const homeless = [...boxes.keys()]
    .filter((id) => !placed.has(id))
    .sort((a, b) => Number(isCore.has(b)) - Number(isCore.has(a)) || busy(b) - busy(a) || codeUnitOrder(a, b));
  for (const id of homeless) {
    const region = areas.find((area) => area.id === homes.get(id)) ?? map;
    const near = (neighbours.get(id) ?? []).flatMap((other) => placed.get(other) ?? []);
    const pill = { box: boxes.get(id) ?? { width: 0, height: 0 }, core: isCore.has(id) };
    const place = findPlace({ ...pill, drawnTo: middleOf(near) ?? middle(region), region }, [...placed.values()], map);
    placed.set(id, { ...pill, ...place });
  }

  return {
    regions: areas.map(({ id, x, y, width, height }) => ({ id, x, y, width, height })),
    concepts: Object.fromEntries(
      [...placed].sort(([a], [b]) => codeUnitOrder(a, b)).map(([id, { x, y }]) => [id, { x, y }]),
    ),
  };
}

/** Two pills of a map that is kept may stand closer than they would be placed; they may not overlap. */
function touch(a: PlacedPill, b: PlacedPill): boolean {
  if (!overlap(a, b)) return false;
  return (
    Math.abs(a.x - b.x) < (a.box.width + b.box.width) / 2 && Math.abs(a.y - b.y) < (a.box.height + b.box.height) / 2
  );
}

function middle({ x, y, width, height }: Rectangle) {
  return { x: x + width / 2, y: y + height / 2 };
}

function middleOf(points: readonly { readonly x: number; readonly y: number }[]) {
  if (points.length === 0) return undefined;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(points.map((point) => point.x)), y: mean(points.map((point) => point.y)) };
}

function hull(areas: readonly Area[]): Rectangle {
  const x = Math.min(...areas.map((area) => area.x));
  const y = Math.min(...areas.map((area) => area.y));
  const right = Math.max(...areas.map((area) => area.x + area.width));
  const bottom = Math.max(...areas.map((area) => area.y + area.height));
  return { x, y, width: right - x, height: bottom - y };
}
