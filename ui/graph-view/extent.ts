import type { Graph } from '../../graph/answers/graph.ts';
import type { Marks } from './emphasis.ts';
import type { GraphView } from './view.ts';

/** A part of the map, in its own pixels. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Half a pill and a little air; places are those of its centre. */
const aroundConcept = { x: 80, y: 36 } as const;

/** Some places with the pills that stand there; undefined where there are none. */
export function extentAround(points: readonly { readonly x: number; readonly y: number }[]): Extent | undefined {
  if (points.length === 0) return undefined;
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
  return {
    left: Math.min(...xs) - aroundConcept.x,
    right: Math.max(...xs) + aroundConcept.x,
    top: Math.min(...ys) - aroundConcept.y,
    bottom: Math.max(...ys) + aroundConcept.y,
  };
}

/** The whole map: its regions, and whatever stands outside of them. */
export function extentOfMap(graph: Graph): Extent {
  const corners = graph.regions.flatMap(({ x, y, width, height }) => [
    { x: x + aroundConcept.x - 8, y: y + aroundConcept.y - 8 },
    { x: x + width - aroundConcept.x + 8, y: y + height - aroundConcept.y + 8 },
  ]);
  const beyond = graph.concepts.filter(({ x, y }) =>
    graph.regions.every((box) => x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height),
  );
  return extentAround([...corners, ...beyond]) ?? { left: 0, top: 0, right: 1, bottom: 1 };
}

function conceptsAskedFor({ path, drawing, focus }: GraphView, marks: Marks): ReadonlySet<string> | undefined {
  if (path !== undefined) return marks.pathConcepts;
  if (drawing === undefined) return focus?.concepts;
  return new Set([...drawing.centre, ...[...drawing.concepts].flatMap(([id, { near }]) => (near ? [id] : []))]);
}

/** What the view asks to see: its path, a drawn answer, or its focus with the surroundings; undefined if it asks for nothing in particular. */
export function extentAskedFor(graph: Graph, view: GraphView, marks: Marks): Extent | undefined {
  const asked = conceptsAskedFor(view, marks);
  if (asked === undefined || asked.size === 0) return undefined;
  return extentAround(graph.concepts.filter(({ id }) => asked.has(id) || id === view.focus?.concept));
}
