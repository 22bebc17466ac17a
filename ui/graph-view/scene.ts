/** Everything drawn over sigma's lines, in screen pixels: made anew for every frame from data, view and camera. */
import type { DrawnConcept, Graph } from '../../graph/answers/graph.ts';
import { fontAt, type Pill, pillOf, smallerThan } from '../../graph/map/pill.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import type { Bundle } from './bundles.ts';
import type { Cast, CastConcept } from './cast.ts';
import { type Curve, curveBetween, entryInto, exitFrom, grown, type Point, type RoundedBox } from './curve.ts';
import type { LineEmphasis, Marks, Standing } from './emphasis.ts';
import { type RegionTitle, type TitleSetter } from './region-titles.ts';
import { isFanned, strandsOf } from './strands.ts';
import type { GraphView, Note } from './view.ts';
import { type Rectangle, roomFor, type Seeker } from './visibility.ts';

export interface ScenePill extends CastConcept {
  /** What stands at its place and what lines lead to: the pill, or the dot that stands for it. */
  readonly box: RoundedBox;
  readonly dot: boolean;
  /** The label as it is set, or as it would be if there were room. */
  readonly pill: Pill;
  /** Where the label stands: the same as `box`, or beside a dot; undefined: it is not shown. */
  readonly label: RoundedBox | undefined;
}

export interface SceneLine {
  readonly bundle: Bundle;
  /** Those of its claims that are drawn. */
  readonly claims: Bundle['claims'];
  readonly emphasis: LineEmphasis;
  readonly hops: readonly number[];
  readonly notes: readonly Note[];
  readonly curve: Curve;
  /** Where its claims are fanned out, a curve for each; else none. */
  readonly strands: readonly Curve[];
  /** The part of the curve between the two pills, as values of t. */
  readonly from: number;
  readonly to: number;
}

export interface Scene {
  /** Screen pixels for one pixel of the map. */
  readonly zoom: number;
  /** The most important first. */
  readonly pills: readonly ScenePill[];
  /** The faintest first. */
  readonly lines: readonly SceneLine[];
  readonly titles: readonly RegionTitle[];
}

/** The camera: a point of the map on the screen. */
export interface Projection {
  readonly zoom: number;
  readonly at: (point: Point) => Point;
}

/** Room between a pill and the marker at the end of a line. */
export const markerGap = 2.5;
const cornerRadius = 9;
export const dotSize = { core: 9, other: 6.5 } as const;

/** Labels are set once in ems for each language; their size on the screen follows from the zoom. */
export type LabelSetter = (concept: DrawnConcept, language: Language, font: number) => Pill;

export function labelSetter(measure: (text: string, core: boolean) => number): LabelSetter {
  const known = new Map<string, Pill>();
  return (concept, language, font) => {
    const size = Math.round(font * 4) / 4;
    const key = `${concept.id} ${language} ${size}`;
    const pill =
      known.get(key) ?? pillOf(concept.pref[language], language, size, (text) => measure(text, concept.core));
    known.set(key, pill);
    return pill;
  };
}

/** Type of the concepts outside the core is a little smaller. */
export function boxOf(point: Point, pill: Pill): RoundedBox {
  return { ...point, width: pill.width, height: pill.height, radius: Math.min(cornerRadius, pill.height / 2) };
}

/** How far a label beside its dot may stand out of its region, in pixels: it still reads as one of the region's. */
const overEdge = 12;

/**
 * What is asked for must be read; the core is worth a place beside its own, in its region, and keeps its place when it
 * steps back; the rest waits for the reader to zoom in.
 */
function callOf(standing: Standing, concept: DrawnConcept, crowded: boolean): Seeker['call'] {
  if (standing === 'focus' || standing === 'lit') return 'needed';
  if (crowded || !concept.core) return 'spare';
  return standing === 'plain' ? 'wanted' : 'steady';
}

function regionOn(screen: Projection, { x, y }: Point, regions: Graph['regions']): Rectangle | undefined {
  const region = regions.find((one) => x >= one.x && x <= one.x + one.width && y >= one.y && y <= one.y + one.height);
  if (region === undefined) return undefined;
  const corner = screen.at(region);
  return {
    x: corner.x - overEdge,
    y: corner.y - overEdge,
    width: region.width * screen.zoom + 2 * overEdge,
    height: region.height * screen.zoom + 2 * overEdge,
  };
}

/** Of a crowd so many labels at most are shown, in a large window one for so many pixels; four times as many are tried. */
const crowdLabels = { atLeast: 60, pixels: 17_000 } as const;

/** The first of them that stand in a window, by its size in pixels. */
function inSight(
  concepts: readonly CastConcept[],
  projection: Projection,
  { width, height }: { readonly width: number; readonly height: number },
  most: number,
): readonly CastConcept[] {
  const [from, to] = [projection.at({ x: 0, y: 0 }), projection.zoom];
  const seen: CastConcept[] = [];
  for (const entry of concepts) {
    const [x, y] = [from.x + entry.concept.x * to, from.y + entry.concept.y * to];
    if (x < 0 || y < 0 || x > width || y > height) continue;
    seen.push(entry);
    if (seen.length === most) break;
  }
  return seen;
}

export function dotBox({ x, y }: Point, core: boolean): RoundedBox {
  const size = core ? dotSize.core : dotSize.other;
  return { x, y, width: size, height: size, radius: size / 2 };
}

export function sceneOf(
  cast: Cast,
  regions: Graph['regions'],
  { language }: Pick<GraphView, 'language'>,
  marks: Marks,
  projection: Projection,
  window: { readonly width: number; readonly height: number },
  setLabel: LabelSetter,
  setTitles: TitleSetter,
  curvatures: ReadonlyMap<string, number>,
  emphasisOf: (bundle: Bundle) => LineEmphasis | undefined,
): Scene {
  const font = fontAt(projection.zoom, language);
  const mostLabels = cast.crowded
    ? Math.max(crowdLabels.atLeast, Math.ceil((window.width * window.height) / crowdLabels.pixels))
    : undefined;
  const seen = mostLabels === undefined ? cast.concepts : inSight(cast.concepts, projection, window, 4 * mostLabels);
  const shown = seen.map((entry) => {
    const { concept } = entry;
    const pill = setLabel(concept, language, concept.core ? font : smallerThan(font, language));
    return { ...entry, pill, box: boxOf(projection.at(concept), pill) };
  });
  const titles = setTitles(regions, language, projection);
  const rooms = roomFor(
    shown.map(({ box, standing, concept }) => {
      const call = callOf(standing, concept, cast.crowded);
      return { box, call, within: call === 'wanted' ? regionOn(projection, concept, regions) : undefined };
    }),
    titles.map((title) => title.box),
    mostLabels,
  );
  const pills = shown.flatMap((entry, index): readonly ScenePill[] => {
    const seat = rooms[index];
    if (seat !== undefined && !seat.beside) return [{ ...entry, box: seat.box, label: seat.box, dot: false }];
    // The dots of a crowd are drawn with its lines.
    if (seat === undefined && cast.crowded) return [];
    return [{ ...entry, label: seat?.box, dot: true, box: dotBox(entry.box, entry.concept.core) }];
  });

  const ends = new Map(pills.map(({ concept, box }) => [concept.id, { box, place: projection.at(concept) }]));
  const endOf = (id: string) => {
    const end = ends.get(id);
    const concept = end === undefined && cast.crowded ? cast.byId.get(id)?.concept : undefined;
    if (concept === undefined) return end;
    const place = projection.at(concept);
    return { box: dotBox(place, concept.core), place };
  };
  const lines: SceneLine[] = [];
  for (const bundle of cast.bundles) {
    const source = endOf(bundle.cause);
    const target = endOf(bundle.effect);
    const emphasis = emphasisOf(bundle);
    if (source === undefined || target === undefined || emphasis === undefined) continue;
    const curvature = curvatures.get(bundle.key) ?? 0;
    const curve = curveBetween(source.place, target.place, curvature);
    const from = exitFrom(grown(source.box, markerGap), curve);
    const to = entryInto(grown(target.box, markerGap), curve);
    if (from === undefined || to === undefined || from >= to) continue;
    const claims = marks.drawn.get(bundle.key) ?? [];
    const fanned = isFanned(bundle, emphasis, marks);
    lines.push({
      bundle,
      claims,
      strands: fanned ? strandsOf(source.place, target.place, curvature, claims.length) : [],
      emphasis,
      hops: marks.hops.get(bundle.key) ?? [],
      notes: marks.answer.get(bundle.key)?.notes ?? [],
      curve,
      from,
      to,
    });
  }
  lines.sort((a, b) => a.emphasis.strength - b.emphasis.strength);
  return { zoom: projection.zoom, pills, lines, titles };
}
