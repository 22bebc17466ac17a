import type { PillBox } from './pill-box.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

/** A pill that stands on the map, by its centre. */
export interface PlacedPill extends Point {
  readonly box: PillBox;
  readonly core: boolean;
}

/** What looks for a place: its pill at zoom 1, where it is drawn to, and its region. */
export interface Homeless {
  readonly box: PillBox;
  readonly core: boolean;
  readonly drawnTo: Point;
  readonly region: Rectangle;
}

/** The zoom at which the concepts outside the core have come out: pills keep their size, so they need this much less map. */
export const detailZoom = 2.4;

const grid = 8;
/** Room for the dot of a concept outside the core. */
const dot = 7;
const between = { core: { x: 16, y: 12 }, other: { x: 8, y: 5 } } as const;
const titleHeight = 36;
const inset = 6;
/** What it costs, in pixels of distance, to stand outside the region, or where a core pill hides the dot at zoom 1. */
const price = { abroad: 150, abroadPerPixel: 3, hidden: 260, near: 12 } as const;

/** Whether two pills overlap at the zoom at which both are first seen: core pills at zoom 1, others at the detail zoom. */
export function overlap(a: PlacedPill, b: PlacedPill): boolean {
  const bothCore = a.core && b.core;
  const zoom = bothCore ? 1 : detailZoom;
  const gap = bothCore ? between.core : between.other;
  return (
    Math.abs(a.x - b.x) < (a.box.width + b.box.width) / 2 / zoom + gap.x &&
    Math.abs(a.y - b.y) < (a.box.height + b.box.height) / 2 / zoom + gap.y
  );
}

/**
 * The free place nearest to where a concept is drawn, inside its region if it can be; it moves no other and overlaps none
 * (see `overlap`). Where the map is full, a place below it.
 */
export function findPlace(concept: Homeless, placed: readonly PlacedPill[], map: Rectangle): Point {
  const zoom = concept.core ? 1 : detailZoom;
  const width = concept.box.width / zoom / 2;
  const height = concept.box.height / zoom / 2;
  let best: (Point & { readonly cost: number }) | undefined;
  for (let y = map.y + titleHeight; y <= map.y + map.height - height; y += grid) {
    for (let x = map.x + width; x <= map.x + map.width - width; x += grid) {
      const away = awayFrom(concept.region, x, y, width, height);
      const distance = Math.sqrt((x - concept.drawnTo.x) ** 2 + (y - concept.drawnTo.y) ** 2);
      const far = distance + (away > 0 ? price.abroad + price.abroadPerPixel * away : 0);
      if (best !== undefined && far >= best.cost) continue;
      const pill = { x, y, box: concept.box, core: concept.core };
      if (placed.some((other) => overlap(pill, other))) continue;
      const cost = far + (concept.core ? 0 : crowding(pill, placed));
      if (best === undefined || cost < best.cost) best = { x, y, cost };
    }
  }
  if (best !== undefined) return { x: Math.round(best.x), y: Math.round(best.y) };
  return belowAll(concept, placed, map);
}

function belowAll({ box, region, core }: Homeless, placed: readonly PlacedPill[], map: Rectangle): Point {
  const x = Math.round(region.x + region.width / 2);
  for (let y = Math.round(map.y + map.height + box.height); ; y += grid) {
    if (!placed.some((other) => overlap({ x, y, box, core }, other))) return { x, y };
  }
}

function awayFrom(region: Rectangle, x: number, y: number, width: number, height: number): number {
  const across = Math.max(region.x + inset - (x - width), x + width - (region.x + region.width - inset), 0);
  const down = Math.max(region.y + titleHeight - (y - height), y + height - (region.y + region.height - inset), 0);
  return across + down;
}

/** High where a core pill at zoom 1 would hide the dot, low where it comes near. */
function crowding({ x, y, box }: PlacedPill, placed: readonly PlacedPill[]): number {
  let sum = 0;
  for (const other of placed) {
    if (!other.core) continue;
    const overX = other.box.width / 2 + dot - Math.abs(other.x - x);
    const overY = other.box.height / 2 + dot - Math.abs(other.y - y);
    if (overX > 0 && overY > 0) sum += price.hidden;
    else if (overX > -box.width / 4 && overY > -box.height / 4) sum += price.near;
  }
  return sum;
}
