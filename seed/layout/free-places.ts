import type { PillBox } from './pill-box.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

/** The zoom at which the concepts outside the core have come out: pills keep their size, so they need this much less map. */
export const detailZoom = 2;

/** What looks for a place: its pill at zoom 1, where its neighbours are, and its region. */
export interface Homeless {
  readonly id: string;
  readonly box: PillBox;
  readonly drawnTo: Point;
  readonly region: Rectangle;
}

const grid = 8;
const gap = 5;
const dot = 7;
const title = 36;

/**
 * Finds a place for every concept that has none, without moving the others: the free one nearest to its neighbours,
 * inside its region if it can be. At the detail zoom no pill overlaps another; at zoom 1 its dot is hidden by no pill.
 * `placed` grows by the concepts placed; they come in the order given.
 */
export function findPlaces(
  homeless: readonly Homeless[],
  placed: Map<string, Point & { readonly box: PillBox; readonly core: boolean }>,
  map: Rectangle,
): void {
  for (const concept of homeless) {
    let best: { readonly x: number; readonly y: number; readonly cost: number } | undefined;
    const width = concept.box.width / detailZoom / 2;
    const height = concept.box.height / detailZoom / 2;
    for (let y = map.y + title; y <= map.y + map.height - height; y += grid) {
      for (let x = map.x + width; x <= map.x + map.width - width; x += grid) {
        const away = awayFrom(concept.region, x, y, width, height);
        const distance = Math.sqrt((x - concept.drawnTo.x) ** 2 + (y - concept.drawnTo.y) ** 2);
        const cost = distance + (away > 0 ? 150 + 3 * away : 0);
        if (best !== undefined && cost >= best.cost) continue;
        const hidden = crowding(x, y, width, height, placed);
        if (hidden === undefined) continue;
        if (best === undefined || cost + hidden < best.cost) best = { x, y, cost: cost + hidden };
      }
    }
    const found = best ?? { x: concept.region.x + concept.region.width / 2, y: map.y + map.height + 30 };
    placed.set(concept.id, { x: Math.round(found.x), y: Math.round(found.y), box: concept.box, core: false });
  }
}

function awayFrom(region: Rectangle, x: number, y: number, width: number, height: number): number {
  const across = Math.max(region.x + 6 - (x - width), x + width - (region.x + region.width - 6), 0);
  const down = Math.max(region.y + title - (y - height), y + height - (region.y + region.height - 6), 0);
  return across + down;
}

/** undefined: no room here. Otherwise a price: high if a core pill at zoom 1 would hide the dot, low if it comes near. */
function crowding(
  x: number,
  y: number,
  width: number,
  height: number,
  placed: ReadonlyMap<string, Point & { readonly box: PillBox; readonly core: boolean }>,
): number | undefined {
  let price = 0;
  for (const other of placed.values()) {
    const dx = Math.abs(other.x - x);
    const dy = Math.abs(other.y - y);
    const inWidth = other.box.width / detailZoom / 2 + width + gap;
    const inHeight = other.box.height / detailZoom / 2 + height + gap;
    if (dx < inWidth && dy < inHeight) return undefined;
    if (!other.core) continue;
    const overX = other.box.width / 2 + dot - dx;
    const overY = other.box.height / 2 + dot - dy;
    if (overX > 0 && overY > 0) price += 260;
    else if (overX > -width && overY > -height) price += 12;
  }
  return price;
}
