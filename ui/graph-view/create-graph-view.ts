/**
 * The picture: sigma keeps the camera and draws the lines; regions lie on a canvas below them, pills, markers and badges
 * on one above. Appearance is a pure function of data and view (sigma's reducers, `sceneOf`); nothing is written to the
 * graph after it is built.
 */
import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Graph } from '../../graph/answers/graph.ts';
import { type BeyondSigns, countBeyond, placeSigns, sidesBeyond } from './beyond.ts';
import type { Bundle } from './bundles.ts';
import { type Cast, castOf } from './cast.ts';
import { mixed } from './colour.ts';
import type { Point } from './curve.ts';
import { drawEdges } from './draw-edges.ts';
import { drawRegions } from './draw-regions.ts';
import { drawnOnce } from './drawn-once.ts';
import { type LineEmphasis, lineEmphasis, type Marks, marksOf } from './emphasis.ts';
import { extentAskedFor, extentOfMap } from './extent.ts';
import { firstPart, framingOf, holds, isReadableWhole, largestFit } from './fit.ts';
import { dotUnder, type Hit, hitAt } from './hit.ts';
import { lineWidth } from './line-width.ts';
import { mapCamera } from './map-camera.ts';
import { measureLabelIn, measureTitleIn } from './measure-label.ts';
import { paintScene } from './paint-scene.ts';
import type { Palette } from './palette.ts';
import { readPalette } from './read-palette.ts';
import { fewestRegions, titleSetter } from './region-titles.ts';
import { dotBox, labelSetter, type Projection, type Scene, type ScenePill, sceneOf } from './scene.ts';
import { isFanned } from './strands.ts';
import { createThinDrawing, thinDotSize } from './thin-drawing.ts';
import { thinDots, thinLines } from './thin-lines.ts';
import { UndrawnNodes } from './undrawn-nodes.ts';
import type { GraphEvent, GraphHandle, GraphView } from './view.ts';
import { detailZoom, isShown } from './visibility.ts';
import { hasWebGl } from './web-gl.ts';

export { drawOpeningPicture } from './opening-picture.ts';

interface LineAttributes {
  readonly bundle: string;
  readonly type: Layer;
  readonly curvature: number;
}
/** Every line is there twice: sigma paints what is quiet first, what is bright over it, and never sorts again. */
type Layer = 'quiet' | 'bright';

const brightFrom = 0.4;
const zoomStep = 1.5;
/** How far the map glides on after a drag, in steps of the pointer (sigma's own measure). */
const glide = 3;
/** Milliseconds after the last move until all lines are drawn again. */
const rest = 150;
/** sigma's layers on which nothing is drawn here. */
const unused: readonly string[] = ['nodes', 'edgeLabels', 'labels', 'hovers', 'hoverNodes'];

/** Draws the graph into a container, which must be positioned and empty; gives undefined where WebGL is missing. */
export function createGraphView(
  container: HTMLElement,
  graph: Graph,
  onEvent: (event: GraphEvent) => void,
): GraphHandle | undefined {
  if (!hasWebGl()) return undefined;

  let palette: Palette = readPalette(container, 'light');
  const measure = measureLabelIn(palette.sans);
  const setLabel = labelSetter(measure);
  const setTitles = titleSetter(measureTitleIn(palette.serif));
  const { bundles, curvatures, crowded, busierEnd, busy } = drawnOnce(graph, measure);
  const bundleByKey = new Map(bundles.map((bundle) => [bundle.key, bundle]));
  const conceptById = new Map(graph.concepts.map((concept) => [concept.id, concept]));
  const map = extentOfMap(graph);

  let view: GraphView | undefined;
  let marks: Marks = marksOf({ path: undefined, claim: undefined, claims: undefined, drawing: undefined }, bundles);
  let detailed = false;
  let cast: Cast = { concepts: [], byId: new Map(), bundles: [], thin: [], crowded };
  let hovered: Hit;
  let scene: Scene = { zoom: 1, pills: [], lines: [], titles: [] };
  /** Until somebody moves the map it follows the size of its pane. */
  let followsPane = true;

  const emphasisOf = (bundle: Bundle): LineEmphasis | undefined => {
    if (view === undefined) return undefined;
    const emphasis = lineEmphasis(bundle, view, marks, busierEnd.get(bundle.key) ?? 0, busy);
    const underPointer = hovered?.kind === 'line' && hovered.line.bundle.key === bundle.key;
    return emphasis !== undefined && underPointer ? { strength: 1, lit: true } : emphasis;
  };
  const conceptIsShown = (id: string) => {
    const concept = conceptById.get(id);
    return view !== undefined && concept !== undefined && isShown(concept, view, marks, detailed);
  };
  const colourOf = (bundle: Bundle, { strength }: LineEmphasis) =>
    mixed(palette.signs[bundle.sign], palette.region, strength);

  const drawn = new MultiDirectedGraph<{ x: number; y: number }, LineAttributes>();
  const faintestFirst = [...bundles].sort((a, b) => (busierEnd.get(b.key) ?? 0) - (busierEnd.get(a.key) ?? 0));
  if (crowded) {
    // Of a crowd sigma keeps the camera only, for which it wants a graph that is not empty.
    drawn.addNode('corner', { x: map.left, y: -map.top });
  } else {
    for (const { id, x, y } of graph.concepts) drawn.addNode(id, { x, y: -y });
    for (const type of ['quiet', 'bright'] as const) {
      for (const { key, cause, effect } of faintestFirst) {
        const curvature = curvatures.get(key) ?? 0;
        drawn.addEdgeWithKey(`${key} ${type}`, cause, effect, { bundle: key, type, curvature });
      }
    }
  }
  const edges = drawn.edges();

  const sigma = new Sigma<{ x: number; y: number }, LineAttributes>(drawn, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: false,
    enableCameraRotation: false,
    defaultNodeType: 'place',
    nodeProgramClasses: { place: UndrawnNodes },
    edgeProgramClasses: crowded ? {} : { quiet: createEdgeCurveProgram(), bright: createEdgeCurveProgram() },
    zoomToSizeRatioFunction: () => 1,
    minEdgeThickness: 0.6,
    stagePadding: 0,
    doubleClickZoomingRatio: 1.8,
    zoomingRatio: 1.35,
    nodeReducer: (_, { x, y }) => ({ x, y, size: 0, color: '#00000000', label: null }),
    edgeReducer: (_, { bundle: key, type, curvature }) => {
      const bundle = bundleByKey.get(key);
      const emphasis = bundle === undefined ? undefined : emphasisOf(bundle);
      if (bundle === undefined || emphasis === undefined) return { hidden: true, type };
      const layer: Layer = emphasis.strength >= brightFrom ? 'bright' : 'quiet';
      const fanned = isFanned(bundle, emphasis, marks);
      const hidden = fanned || layer !== type || !conceptIsShown(bundle.cause) || !conceptIsShown(bundle.effect);
      const size = lineWidth(marks.drawn.get(key)?.length ?? 1, emphasis.lit);
      return { hidden, type, size, color: colourOf(bundle, emphasis), curvature, label: null };
    },
  });
  sigma.setCustomBBox({ x: [map.left, map.right], y: [-map.bottom, -map.top] });
  sigma.refresh();
  const { projection, zoomOfMap, goTo, panTo, turnTo, isInSight, zoomBy, limitZoom } = mapCamera(sigma, map);
  const below = sigma.createCanvas('regions', { beforeLayer: 'edges' });
  const thin = crowded ? createThinDrawing(sigma.createCanvas('thin', { beforeLayer: 'edges' })) : undefined;
  const above = sigma.createCanvas('pills', { beforeLayer: 'mouse' });
  // What stays empty costs time all the same when the page is put together.
  for (const [layer, canvas] of Object.entries(sigma.getCanvases())) {
    if (unused.includes(layer) || (crowded && layer === 'edges')) canvas.style.display = 'none';
  }
  for (const canvas of container.querySelectorAll('canvas')) canvas.setAttribute('aria-hidden', 'true');

  const toFirstPart = ({ language }: GraphView) =>
    goTo(firstPart(map, sigma.getDimensions(), language), largestFit.map, false);

  const repaintThin = () => {
    if (thin === undefined) return;
    const colours = new Map<string, string>();
    const lines = thinLines(cast, marks, emphasisOf, ({ sign }, strength) => {
      const key = `${sign} ${strength}`;
      const colour = colours.get(key) ?? mixed(palette.signs[sign], palette.region, strength);
      colours.set(key, colour);
      return colour;
    });
    thin.set(lines, thinDots(cast, palette), palette.region);
  };
  const repaintLines = (schedule: boolean) => {
    if (crowded) {
      if (schedule) sigma.scheduleRender();
      else sigma.refresh();
      return;
    }
    try {
      sigma.refresh({ partialGraph: { edges }, skipIndexation: true, schedule });
    } catch {
      // Between a resize of the window, or a change of settings, and the next frame sigma has no index, and throws.
      sigma.refresh({ schedule });
    }
  };

  const recast = (seen: GraphView) => {
    cast = castOf(graph, bundles, seen, marks, detailed, emphasisOf);
    repaintThin();
  };

  let before: Point & { readonly zoom: number } = { x: 0, y: 0, zoom: 0 };
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** Whether the map stands elsewhere than in the last frame; a moment after the last move it is drawn once more, in full. */
  const isMoving = ({ zoom, at }: Projection) => {
    const now = { ...at({ x: 0, y: 0 }), zoom };
    const moved = now.x !== before.x || now.y !== before.y || now.zoom !== before.zoom;
    before = now;
    if (moved) {
      clearTimeout(resting);
      resting = setTimeout(() => {
        sigma.scheduleRender();
      }, rest);
    }
    return moved;
  };

  const draw = () => {
    if (view === undefined) return;
    const now = projection();
    const details = now.zoom >= detailZoom(zoomOfMap());
    if (details !== detailed) {
      detailed = details;
      recast(view);
      repaintLines(true);
    }
    const size = sigma.getDimensions();
    scene = sceneOf(cast, graph.regions, view, marks, now, size, setLabel, setTitles, curvatures, emphasisOf);
    if (!crowded || graph.regions.length >= fewestRegions) drawGround(prepared(below, size), now);
    thin?.draw(size, now, thinDotSize(now.zoom), isMoving(now));
    paintScene(prepared(above, size), scene, {
      palette,
      language: view.language,
      colourOf: ({ bundle, emphasis }) => colourOf(bundle, emphasis),
      asked: hovered?.kind === 'line' ? hovered.claims[0] : view.claim,
      hovered: hovered?.kind === 'concept' ? pillUnder(hovered.pill) : undefined,
      withLines: crowded,
    });
    clearTimeout(telling);
    telling = setTimeout(tellBeyond, rest);
  };

  let telling: ReturnType<typeof setTimeout> | undefined;
  let told = '';
  /** Says what lies beyond the edges of the pane where that is not what was said before. */
  const tellBeyond = () => {
    const beyond = beyondPane();
    const now = JSON.stringify(beyond) ?? '';
    if (now === told) return;
    told = now;
    onEvent({ kind: 'beyond', beyond });
  };
  const beyondPane = (): BeyondSigns | undefined => {
    const [now, size] = [projection(), sigma.getDimensions()];
    const pills = new Map(scene.pills.map((pill) => [pill.concept.id, pill]));
    const shown = cast.concepts.filter(({ concept }) => view !== undefined && isShown(concept, view, marks, false));
    const boxes = shown.map(({ concept }) => pills.get(concept.id)?.box ?? dotBox(now.at(concept), concept.core));
    const counts = countBeyond(boxes, size);
    if (counts.size === 0 && sidesBeyond(now, size, map).length === 0) return undefined;
    const kept = [
      ...scene.titles.map(({ box }) => box),
      ...scene.pills.flatMap(({ box, label }) => [box, label ?? box]),
    ];
    return placeSigns(counts, size, kept);
  };
  /** The pill pointed at, as it stands in the last scene; none where the concept is no longer shown. */
  const pillUnder = (pointed: ScenePill) => {
    const { id } = pointed.concept;
    return cast.byId.has(id) ? (scene.pills.find(({ concept }) => concept.id === id) ?? pointed) : undefined;
  };

  const drawGround = (context: CanvasRenderingContext2D, now: Projection) => {
    const { width, height } = sigma.getDimensions();
    context.fillStyle = palette.paper;
    context.fillRect(0, 0, width, height);
    drawRegions(context, graph.regions, now, palette);
    drawEdges(context, sidesBeyond(now, { width, height }, map), { width, height }, palette);
  };

  sigma.on('afterRender', draw);

  const fit = (animated: boolean) => {
    const asked = view === undefined ? undefined : extentAskedFor(graph, view, marks);
    followsPane =
      asked === undefined && view !== undefined && isReadableWhole(map, sigma.getDimensions(), view.language);
    if (asked === undefined) goTo(map, largestFit.map, animated);
    else goTo(asked, Math.max(largestFit.asked, zoomOfMap()), animated);
  };
  /** One concept by moving as little as possible; of several all, so that they can be read. */
  const bringIntoSight = (ids: readonly string[], atOnce: boolean) => {
    const concepts = ids.flatMap((id) => conceptById.get(id) ?? []);
    const animated = !atOnce && view?.reducedMotion === false;
    const [concept, ...others] = concepts;
    const seen = concepts.every(isInSight);
    if (concept === undefined || (seen && others.length === 0)) return;
    if (others.length === 0) {
      followsPane = false;
      return panTo(concept, animated);
    }
    const framing = framingOf(concepts, map, sigma.getDimensions(), { zoom: projection().zoom, seen });
    if (framing === undefined) return;
    followsPane = framing.extent === map;
    goTo(framing.extent, framing.zoom, animated);
  };
  const under = (at: Point): Hit =>
    view === undefined ? undefined : (hitAt(scene, at) ?? dotUnder(cast, projection(), at, view.language, setLabel));
  const point = (event: PointerEvent): Point => {
    const box = container.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const hover = (hit: Hit, { x, y }: Point) => {
    const keyOf = (one: Hit) => (one?.kind === 'concept' ? one.pill.concept.id : one?.claims[0]);
    if (keyOf(hit) === keyOf(hovered)) return;
    hovered = hit;
    const claims = hit?.kind === 'line' ? hit.claims : [];
    onEvent({ kind: 'hover', claims, x, y });
    container.style.cursor = hit === undefined ? '' : 'pointer';
    repaintLines(true);
  };
  const listening = new AbortController();
  const { signal } = listening;
  container.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'mouse' && event.buttons === 0) hover(under(point(event)), point(event));
    },
    { signal },
  );
  container.addEventListener('pointerleave', (event) => hover(undefined, point(event)), { signal });
  for (const kind of ['wheel', 'pointerdown'] as const) {
    container.addEventListener(
      kind,
      () => {
        followsPane = false;
      },
      { signal, passive: true, capture: true },
    );
  }
  container.addEventListener('webglcontextlost', () => onEvent({ kind: 'lost' }), { signal, capture: true });
  sigma.on('clickStage', ({ event }) => {
    const hit = under(event);
    if (hit === undefined) onEvent({ kind: 'background' });
    else if (hit.kind === 'concept') onEvent({ kind: 'concept', concept: hit.pill.concept.id });
    else onEvent({ kind: 'claims', claims: hit.claims });
  });

  const watch = new ResizeObserver(() => {
    if (container.offsetWidth === 0 || container.offsetHeight === 0) return;
    sigma.resize();
    limitZoom();
    if (followsPane && view !== undefined) toFirstPart(view);
    sigma.scheduleRender();
  });
  limitZoom();
  watch.observe(container);

  return {
    update(next) {
      const before = view;
      view = next;
      marks = marksOf(next, bundles);
      palette = readPalette(container, next.scheme);
      if (followsPane && before?.language !== next.language) toFirstPart(next);
      if (before?.reducedMotion !== next.reducedMotion) {
        const duration = next.reducedMotion ? 0 : 200;
        sigma.setSettings({
          zoomDuration: duration,
          inertiaDuration: duration,
          // Without time to glide in, the map would jump on after a drag.
          inertiaRatio: next.reducedMotion ? 0 : glide,
          doubleClickZoomingDuration: duration,
        });
        limitZoom();
      }
      recast(next);
      repaintLines(false);
      const asked = centreOf(next);
      if (asked.join() !== centreOf(before).join()) bringIntoSight(asked, before === undefined);
    },
    zoomIn: () => zoom(1 / zoomStep),
    zoomOut: () => zoom(zoomStep),
    fit: () => fit(view?.reducedMotion !== true),
    turnTo(side) {
      followsPane = false;
      turnTo(side, view?.reducedMotion !== true);
    },
    window() {
      const [now, size] = [projection(), sigma.getDimensions()];
      return holds(now, size, map) ? undefined : { ...size, projection: now, detailed };
    },
    destroy() {
      listening.abort();
      watch.disconnect();
      clearTimeout(resting);
      clearTimeout(telling);
      sigma.kill();
      container.style.cursor = '';
      container.replaceChildren();
    },
  };

  function zoom(factor: number): void {
    followsPane = false;
    zoomBy(factor, view?.reducedMotion !== true);
  }
}

/** The concepts that the view is about. */
function centreOf(view: GraphView | undefined): readonly string[] {
  return view?.focus === undefined ? (view?.drawing?.centre ?? []) : [view.focus.concept];
}

/** The canvas at the resolution of the screen, empty, its unit one CSS pixel. */
function prepared(canvas: HTMLCanvasElement, size: { width: number; height: number }): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('A canvas of the map has no 2D context.');
  const density = globalThis.devicePixelRatio;
  const [width, height] = [Math.round(size.width * density), Math.round(size.height * density)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
    canvas.style.width = `${size.width}px`;
    canvas.style.height = `${size.height}px`;
  }
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  return context;
}
