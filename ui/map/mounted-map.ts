/**
 * Mounts the drawing outside the component tree and keeps it up to date. Its code is fetched after the first paint, while
 * the graph is on its way. The map has four states: it is being drawn, it is drawn, the browser cannot draw, the drawing was lost.
 */
import { effect, signal } from '@preact/signals';
import type { Graph } from '../../graph/answers/graph.ts';
import type { BeyondSigns } from '../graph-view/beyond.ts';
import type { GraphEvent, GraphHandle } from '../graph-view/view.ts';
import { go } from '../state/address.ts';
import { picture, walkedClaim } from '../state/graph-view-state.ts';
import { toClaimHere, toConcept, toNothing } from '../state/selection.ts';

export type MapState = 'drawing' | 'drawn' | 'impossible' | 'lost';

export const mapState = signal<MapState>('drawing');

/** Undefined until the map is drawn. */
export const mapHandle = signal<GraphHandle | undefined>(undefined);

/** The lines the pointer rests on. */
export const hovered = signal<Extract<GraphEvent, { kind: 'hover' }> | undefined>(undefined);

/** What lies beyond the edges of the pane; undefined where all of the map is seen. */
export const beyondPane = signal<BeyondSigns | undefined>(undefined);

const drawingCode = () => import('../graph-view/create-graph-view.ts');

/** Begins to fetch the code once the page without it has been painted. */
export function fetchDrawingEarly(): void {
  afterPaint(() => {
    // A fetch that fails is tried again, and reported, when the code is needed.
    drawingCode().catch(() => undefined);
  });
}

/** Draws into a container until the returned function is called. */
export function mountMap(container: HTMLElement, graph: Graph): () => void {
  let handle: GraphHandle | undefined;
  let stopUpdating: (() => void) | undefined;
  let stopped = false;
  mapState.value = 'drawing';

  const stop = () => {
    stopped = true;
    stopUpdating?.();
    mapHandle.value = undefined;
    hovered.value = undefined;
    beyondPane.value = undefined;
    handle?.destroy();
    handle = undefined;
  };

  const onEvent = (event: GraphEvent) => {
    if (event.kind === 'lost') {
      stop();
      mapState.value = 'lost';
      return;
    }
    if (event.kind === 'hover') {
      hovered.value = event.claims.length === 0 ? undefined : event;
      return;
    }
    if (event.kind === 'beyond') {
      beyondPane.value = event.beyond;
      return;
    }
    walkedClaim.value = undefined;
    hovered.value = undefined;
    if (event.kind === 'concept') go(toConcept(event.concept));
    else if (event.kind === 'background') go(toNothing);
    else if (event.claims[0] !== undefined) go(toClaimHere(event.claims[0]));
  };

  const draw = async () => {
    const { createGraphView, drawOpeningPicture } = await drawingCode();
    if (stopped) return;
    const takeAway = drawOpeningPicture(container, graph, picture.peek());
    if (takeAway !== undefined) await painted();
    if (stopped) return;
    handle = createGraphView(container, graph, onEvent);
    if (handle === undefined) {
      mapState.value = 'impossible';
      return;
    }
    const drawnHandle = handle;
    stopUpdating = effect(() => drawnHandle.update(picture.value));
    takeAway?.();
    mapHandle.value = drawnHandle;
    mapState.value = 'drawn';
  };

  afterPaint(() => {
    draw().catch((cause: unknown) => {
      if (stopped) return;
      console.error(cause);
      stop();
      mapState.value = 'lost';
    });
  });
  return stop;
}

function painted(): Promise<void> {
  return new Promise(afterPaint);
}

function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
