import type { Graph } from '../../graph/answers/graph.ts';
import { signOf } from '../../graph/model/sign.ts';
import { crowdFrom } from './cast.ts';
import { mixed } from './colour.ts';
import { dotColour } from './dot-colour.ts';
import { extentOfMap } from './extent.ts';
import { firstPart, projectionOf } from './fit.ts';
import { readPalette } from './read-palette.ts';
import { createThinDrawing, thinDotSize } from './thin-drawing.ts';
import type { GraphView } from './view.ts';

const strength = 0.3;

/**
 * Draws a crowd's lines and dots where the map will have them, before all else is worked out: a large graph is seen at
 * once. Gives a function that takes the picture away when the map is there; undefined for a graph that needs none.
 */
export function drawOpeningPicture(
  container: HTMLElement,
  graph: Graph,
  view: Pick<GraphView, 'scheme' | 'shown' | 'language'>,
): (() => void) | undefined {
  if (graph.claims.length < crowdFrom) return undefined;
  const canvas = document.createElement('canvas');
  const thin = createThinDrawing(canvas);
  if (thin === undefined) return undefined;
  const palette = readPalette(container, view.scheme);
  const colours = Object.fromEntries(
    Object.entries(palette.signs).map(([sign, colour]) => [sign, mixed(colour, palette.region, strength)]),
  );
  const shown = new Map(
    graph.concepts.filter(({ core }) => core || view.shown === 'all').map((concept) => [concept.id, concept]),
  );
  const lines = graph.claims.flatMap(({ cause, effect, relation }) => {
    const [from, to, colour] = [shown.get(cause), shown.get(effect), colours[signOf(relation)]];
    return from === undefined || to === undefined || colour === undefined ? [] : { from, to, colour };
  });
  const themes = new Map<string, string>();
  const dots = [...shown.values()].map(({ x, y, core, theme }) => {
    const colour = themes.get(theme) ?? dotColour(theme, 'plain', palette);
    themes.set(theme, colour);
    return { x, y, core, colour };
  });
  thin.set(lines, dots, palette.region);
  const size = { width: container.offsetWidth, height: container.offsetHeight };
  const projection = projectionOf(firstPart(extentOfMap(graph), size, view.language), size);
  Object.assign(canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
  canvas.setAttribute('aria-hidden', 'true');
  container.append(canvas);
  thin.draw(size, projection, thinDotSize(projection.zoom), true);
  return () => canvas.remove();
}
