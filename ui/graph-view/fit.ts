import type { DrawnConcept } from '../../graph/answers/graph.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import { type Extent, extentAround } from './extent.ts';
import type { Projection } from './scene.ts';

/** A pane, in pixels of the screen. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Screen pixels for one of the map at most: of the whole map, and of what is asked for. */
export const largestFit = { map: 2.5, asked: 1.9 } as const;
/** Below this zoom what is asked for is brought nearer. */
const askedFrom = 0.52;
/** Where the whole map could only be shown below this zoom, names would be missing: the first picture is a part of it. */
const wholeFrom: Readonly<Record<Language, number>> = { zh: 0.58, en: 0.67 };
/** From here on every name of the core has room: two Han characters take less of it than an English word. */
const namedFrom: Readonly<Record<Language, number>> = { zh: 0.64, en: 0.68 };
/** At so many times the zoom at which the map is as high as the pane, more than half of its height is still seen. */
const halfInSight = 1.8;
/** What stays free around the map. */
export const margin = 8;
const pillsBeyond = 75;

/** Pills do not shrink with the map, so on a small pane they reach further beyond it. */
export function edgeAt(zoom: number): number {
  return margin + Math.max(0, 0.75 - zoom) * pillsBeyond;
}

/** The zoom at which a part of the map fills a pane. */
export function zoomToShow(extent: Extent, { width, height }: Size): number {
  const across = (edge: number) => Math.max(1, width - 2 * edge) / (extent.right - extent.left);
  const edge = edgeAt(across(margin));
  return Math.min(across(edge), Math.max(1, height - 2 * margin) / (extent.bottom - extent.top));
}

export function isReadableWhole(map: Extent, size: Size, language: Language): boolean {
  return zoomToShow(map, size) >= wholeFrom[language];
}

function isReadableAt(zoom: number): boolean {
  return zoom >= askedFrom;
}

/** Two pills with a badge between them, in pixels of the screen. */
const besideEachOther = { x: 140, y: 56 } as const;
/** So many times larger what stands close must become for the camera to come nearer. */
const worthComing = 1.4;

type Placed = Pick<DrawnConcept, 'x' | 'y' | 'core'>;

/**
 * What to show, and at which zoom at most, so that several concepts can be read together: the whole map, or the part they
 * stand in where that gives them room. Undefined: what is shown will do.
 */
export function framingOf(
  concepts: readonly Placed[],
  map: Extent,
  size: Size,
  now: { readonly zoom: number; readonly seen: boolean },
): { readonly extent: Extent; readonly zoom: number } | undefined {
  const part = extentAround(concepts);
  if (part === undefined) return undefined;
  const whole = Math.min(largestFit.map, zoomToShow(map, size));
  const near = Math.min(Math.max(largestFit.asked, whole), zoomToShow(part, size));
  const wantsRoom = (zoom: number) => areTooClose(concepts, zoom) && near > worthComing * zoom;
  if (now.seen && isReadableAt(now.zoom) && !wantsRoom(now.zoom)) return undefined;
  return isReadableAt(whole) && !wantsRoom(whole) ? { extent: map, zoom: whole } : { extent: part, zoom: near };
}

/** The core has room at the zoom of the whole map; the others stand among it, and have room further in. */
function areTooClose(concepts: readonly Placed[], zoom: number): boolean {
  const close = (a: Placed, b: Placed) =>
    Math.abs(a.x - b.x) * zoom < besideEachOther.x && Math.abs(a.y - b.y) * zoom < besideEachOther.y;
  return concepts.some((one) => !one.core && concepts.some((other) => other !== one && close(one, other)));
}

/**
 * The whole map where it can be read; else of its left, from the top on, as much as has room at the zoom at which its names
 * can be read beside each other, or as near to it as keeps most of its height in sight.
 */
export function firstPart(map: Extent, size: Size, language: Language): Extent {
  if (isReadableWhole(map, size, language)) return map;
  const height = size.height - 2 * margin;
  const asHigh = height / (map.bottom - map.top);
  const zoom = Math.min(namedFrom[language], halfInSight * asHigh);
  const [width, room] = [map.right - map.left, (size.width - 2 * edgeAt(zoom)) / zoom];
  const beside = Math.max(0, room - width) / 2;
  const left = map.left - beside;
  return { left, top: map.top, right: left + room, bottom: Math.min(map.bottom, map.top + height / zoom) };
}

/** Whether a part of the map lies in a pane. */
export function holds({ at }: Projection, { width, height }: Size, { left, top, right, bottom }: Extent): boolean {
  const [from, to] = [at({ x: left, y: top }), at({ x: right, y: bottom })];
  return from.x >= 0 && from.y >= 0 && to.x <= width && to.y <= height;
}

/** A part of the map in the middle of a pane, as large as it has room. */
export function projectionOf(extent: Extent, size: Size): Projection {
  const zoom = Math.min(largestFit.map, zoomToShow(extent, size));
  const [x, y] = [(extent.left + extent.right) / 2, (extent.top + extent.bottom) / 2];
  return {
    zoom,
    at: (point) => ({ x: size.width / 2 + (point.x - x) * zoom, y: size.height / 2 + (point.y - y) * zoom }),
  };
}
