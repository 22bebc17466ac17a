/**
 * Runs in the browser: the same graph drawn by our view or by sigma as it comes, and what each costs. Nothing of sigma's
 * defaults is changed but what is drawn: nodes with places, labels and colours, edges with colours.
 */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Graph } from '../../graph/answers/graph.ts';
import { createGraphView, drawOpeningPicture } from '../../ui/graph-view/create-graph-view.ts';
import type { GraphView } from '../../ui/graph-view/view.ts';
import type { Kind, Motion, Mounted } from '../screen-terms.ts';

const view: GraphView = {
  language: 'en',
  scheme: 'light',
  shown: 'core',
  claims: undefined,
  focus: undefined,
  path: undefined,
  drawing: undefined,
  pinned: new Set(),
  hidden: new Set(),
  claim: undefined,
  reducedMotion: false,
};

/** The smallest at which sigma shows labels unasked. */
const stockSize = 6;

let graph: Graph | undefined;
let unmount: (() => void) | undefined;
let renders = 0;

// A frame clears its contexts, whichever draws it. The methods taken off here are called with the object they belong to.
/* oxlint-disable typescript/unbound-method */
const { clear } = WebGLRenderingContext.prototype;
const { clear: clear2 } = WebGL2RenderingContext.prototype;
WebGLRenderingContext.prototype.clear = function (mask) {
  renders += 1;
  clear.call(this, mask);
};
WebGL2RenderingContext.prototype.clear = function (mask) {
  renders += 1;
  clear2.call(this, mask);
};

interface Written {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const written = new Map<CanvasRenderingContext2D, Written[]>();
const { clearRect, fillText } = CanvasRenderingContext2D.prototype;
CanvasRenderingContext2D.prototype.clearRect = function (x, y, width, height) {
  written.set(this, []);
  clearRect.call(this, x, y, width, height);
};
CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
  const width = this.measureText(text).width;
  const size = Number.parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '12');
  const left = this.textAlign === 'center' ? x - width / 2 : x;
  written.get(this)?.push({ left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 });
  fillText.call(this, text, x, y);
};
/* oxlint-enable typescript/unbound-method */

const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
const container = () => document.querySelector<HTMLElement>('main') ?? document.body;

function mountStock(data: Graph): () => void {
  const drawn = new MultiDirectedGraph();
  for (const { id, x, y, pref, core } of data.concepts) {
    if (core || view.shown === 'all')
      drawn.addNode(id, { x, y: -y, size: stockSize, label: pref.en, color: '#2b5c9e' });
  }
  for (const { id, cause, effect, relation } of data.claims) {
    if (!drawn.hasNode(cause) || !drawn.hasNode(effect)) continue;
    drawn.addEdgeWithKey(id, cause, effect, { size: 1, color: relation === 'inhibits' ? '#b23a1e' : '#9fb6cf' });
  }
  const sigma = new Sigma(drawn, container());
  return () => sigma.kill();
}

/** As the page does (ui/map/mounted-map.ts): the opening picture, a frame, the map. */
async function mountOurs(data: Graph, seen: () => void): Promise<() => void> {
  const takeAway = drawOpeningPicture(container(), data, view);
  finish();
  await frame();
  await frame();
  seen();
  const handle = createGraphView(container(), data, () => undefined);
  if (handle === undefined) throw new Error('This browser has no WebGL.');
  handle.update(view);
  takeAway?.();
  return () => handle.destroy();
}

/** Waits until the graphics have done all they were asked. */
function finish(): void {
  for (const canvas of container().querySelectorAll('canvas')) {
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
  }
}

/** Mounts it; gives the milliseconds until its first frame is on the screen, and until all of it is there. */
async function mount(kind: Kind): Promise<Mounted> {
  if (graph === undefined) throw new Error('no graph');
  const started = performance.now();
  let first: number | undefined;
  const seen = () => {
    first = performance.now() - started;
  };
  unmount = kind === 'ours' ? await mountOurs(graph, seen) : mountStock(graph);
  finish();
  await frame();
  await frame();
  const whole = performance.now() - started;
  return { first: first ?? whole, whole };
}

/** Moves it by the mouse for some time, as a hand does; gives the frames drawn in a second. */
async function move(motion: Motion, milliseconds: number): Promise<number> {
  await frame();
  const mouse = container().querySelector('.sigma-mouse');
  if (mouse === null) throw new Error('no mouse layer');
  const { left, top, width, height } = mouse.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true };
  if (motion === 'pan') mouse.dispatchEvent(new MouseEvent('mousedown', at));
  let [drawn, turn, wheeled, inward] = [0, 0, Number.NEGATIVE_INFINITY, true];
  const started = performance.now();
  while (performance.now() - started < milliseconds) {
    const before = renders;
    turn += 0.05;
    if (motion === 'pan') {
      const clientX = at.clientX + 120 * Math.sin(turn);
      const clientY = at.clientY + 60 * Math.sin(turn * 1.7);
      document.dispatchEvent(new MouseEvent('mousemove', { ...at, clientX, clientY }));
    } else if (performance.now() - wheeled > 120) {
      wheeled = performance.now();
      mouse.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: inward ? -120 : 120 }));
      inward = !inward;
    }
    await frame();
    if (renders > before) drawn += 1;
  }
  finish();
  const seconds = (performance.now() - started) / 1000;
  document.dispatchEvent(new MouseEvent('mouseup', at));
  return drawn / seconds;
}

/** How many pairs of the texts in the last frame overlap, and how many texts there are. */
function labels(): { readonly texts: number; readonly overlaps: number } {
  const shown = [...written].flatMap(([context, texts]) => (context.canvas.isConnected ? texts : []));
  const overlaps = shown.reduce(
    (sum, a, index) =>
      sum +
      shown.slice(0, index).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .length,
    0,
  );
  return { texts: shown.length, overlaps };
}

function clean(): void {
  unmount?.();
  unmount = undefined;
  container().replaceChildren();
  written.clear();
}

function give(data: Graph): void {
  graph = data;
}

const bench = { give, mount, move, labels, clean };
Object.assign(globalThis, { bench });
