import type { Graph } from '../../graph/answers/graph.ts';
import type { Bundle } from '../graph-view/bundles.ts';
import { castOf } from '../graph-view/cast.ts';
import { mixed } from '../graph-view/colour.ts';
import { type DrawnOnce, drawnOnce, type MeasureLabel } from '../graph-view/drawn-once.ts';
import { lineEmphasis, marksOf } from '../graph-view/emphasis.ts';
import { extentOfMap } from '../graph-view/extent.ts';
import type { Palette } from '../graph-view/palette.ts';
import { titleSetter } from '../graph-view/region-titles.ts';
import { labelSetter, type Projection, type Scene, sceneOf } from '../graph-view/scene.ts';
import { type ThinDot, type ThinLine, thinDots, thinLines } from '../graph-view/thin-lines.ts';
import type { GraphView, MapWindow } from '../graph-view/view.ts';
import { type Box, passes, touches } from './in-window.ts';

export interface MapScene extends Scene {
  readonly width: number;
  readonly height: number;
  readonly projection: Projection;
  /** What of a crowd is drawn thin. */
  readonly thin: { readonly lines: readonly ThinLine[]; readonly dots: readonly ThinDot[] };
  /** The concepts it shows, also those of a crowd, which are dots of its drawing. */
  readonly concepts: ReadonlySet<string>;
}

/** The core has room where the map was made for it; every concept at once wants more. */
const zooms = { core: 1.15, all: 1.9 } as const;
/** Around the map, for pills that stand out of their regions. */
const margin = 12;

/**
 * What the map shows of a view, the whole of it whatever part the reader has moved to: the same address gives the same
 * picture everywhere.
 */
export function mapScene(
  graph: Graph,
  view: GraphView,
  measure: MeasureLabel,
  palette: Palette,
  zoom: number = zooms[view.shown],
): MapScene {
  const { left, top, right, bottom } = extentOfMap(graph);
  const projection: Projection = {
    zoom,
    at: ({ x, y }) => ({ x: margin + (x - left) * zoom, y: margin + (y - top) * zoom }),
  };
  const size = { width: (right - left) * zoom + 2 * margin, height: (bottom - top) * zoom + 2 * margin };
  return sceneAt(graph, view, measure, palette, { ...size, projection, detailed: false });
}

/** The part that stands in a window, as it stands there: what lies outside is left out. */
export function sceneInWindow(
  graph: Graph,
  view: GraphView,
  measure: MeasureLabel,
  palette: Palette,
  window: MapWindow,
): MapScene {
  const scene = sceneAt(graph, view, measure, palette, window);
  const isIn = (box: Box) => touches(box, window);
  const pills = scene.pills.filter(({ box, label }) => isIn(box) || (label !== undefined && isIn(label)));
  return {
    ...scene,
    pills,
    lines: scene.lines.filter((line) => passes(line, window)),
    titles: scene.titles.filter(({ box }) => isIn(box)),
    concepts: new Set([...scene.concepts, ...pills.map(({ concept }) => concept.id)]),
  };
}

function sceneAt(graph: Graph, view: GraphView, measure: MeasureLabel, palette: Palette, window: MapWindow): MapScene {
  const { width, height, projection, detailed } = window;
  const size = { width, height };
  const { bundles, curvatures, busierEnd, busy } = onceFor(graph, measure);
  const marks = marksOf(view, bundles);
  const emphasisOf = (bundle: Bundle) => lineEmphasis(bundle, view, marks, busierEnd.get(bundle.key) ?? 0, busy);
  const cast = castOf(graph, bundles, view, marks, detailed, emphasisOf);
  const setTitles = titleSetter((text) => measure(text, true));
  const scene = sceneOf(
    cast,
    graph.regions,
    view,
    marks,
    projection,
    size,
    labelSetter(measure),
    setTitles,
    curvatures,
    emphasisOf,
  );
  const lines = thinLines(cast, marks, emphasisOf, ({ sign }, strength) =>
    mixed(palette.signs[sign], palette.region, strength),
  );
  const seen = cast.concepts.filter(({ concept }) =>
    touches({ ...projection.at(concept), width: 0, height: 0 }, window),
  );
  return {
    ...scene,
    ...size,
    projection,
    thin: { lines, dots: thinDots(cast, palette) },
    concepts: new Set(seen.map(({ concept }) => concept.id)),
  };
}

const known = new WeakMap<Graph, { readonly measure: MeasureLabel; readonly once: DrawnOnce }>();

/** Bending the lines takes longer than all else, and depends on nothing a reader chooses. */
function onceFor(graph: Graph, measure: MeasureLabel): DrawnOnce {
  const before = known.get(graph);
  if (before?.measure === measure) return before.once;
  const once = drawnOnce(graph, measure);
  known.set(graph, { measure, once });
  return once;
}

/** Below this the names would not have room beside each other. */
const smallestZoom = 0.72;

/** The zoom at which the map is so many pixels wide, or the smallest at which it can be read. */
export function fittingZoom(graph: Graph, width: number): number {
  const { left, right } = extentOfMap(graph);
  return Math.min(zooms.all, Math.max(smallestZoom, (width - 2 * margin) / (right - left)));
}
