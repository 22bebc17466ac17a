import type { Graph } from '../../graph/answers/graph.ts';
import { type Bundle, bundlesByPair } from './bundles.ts';
import { curveBetween, isInside, pointAt, type RoundedBox } from './curve.ts';

/** sigma draws nothing at no curvature at all; from here on a line has its full width. */
const straightest = 0.05;
const offered = [0.05, 0.1, 0.14, 0.19, 0.25, 0.32, 0.4, 0.5] as const;
const apart = 0.14;
const samples = 28;
/** A line that leaves the map is worse than one beneath a pill or two. */
const beyondEdge = 2;
const besideMap = 14;

/**
 * How much every line bends, by the key of its bundle: lines between the same two concepts fan out, the two directions
 * to different sides; and a line bends as little as it must to pass beside the pills of other core concepts.
 * `boxes` are the pills at zoom 1. A pure function of the data: zooming bends nothing.
 */
export function curvaturesOf(
  graph: Pick<Graph, 'concepts'>,
  bundles: readonly Bundle[],
  boxes: ReadonlyMap<string, RoundedBox>,
): ReadonlyMap<string, number> {
  const obstacles = graph.concepts.filter((concept) => concept.core).flatMap(({ id }) => ({ id, box: boxes.get(id) }));
  const edge = edgeOf(obstacles.flatMap(({ box }) => box ?? []));
  const obstruction = (bundle: Bundle, curvature: number) => {
    const start = boxes.get(bundle.cause);
    const end = boxes.get(bundle.effect);
    if (start === undefined || end === undefined) return 0;
    const curve = curveBetween(start, end, curvature);
    const points = Array.from({ length: samples - 1 }, (_, index) => pointAt(curve, (index + 1) / samples));
    let hits = 0;
    for (const { id, box } of obstacles) {
      if (box === undefined || id === bundle.cause || id === bundle.effect) continue;
      if (points.some((point) => isInside(box, point))) hits += 1;
    }
    const out = points.some(({ x, y }) => x < edge.left || x > edge.right || y < edge.top || y > edge.bottom);
    return hits + (out ? beyondEdge : 0);
  };

  const chosen = new Map<string, number>();
  for (const pair of bundlesByPair(bundles).values()) {
    const [first] = pair;
    if (first === undefined) continue;
    const forward = pair.filter((bundle) => bundle.cause === first.cause);
    const back = pair.filter((bundle) => bundle.cause !== first.cause);
    let best: { readonly cost: number; readonly curvatures: readonly number[] } | undefined;
    // A walker's left hand changes with the direction: equal curvatures of opposite lines lie on opposite sides.
    const alone = back.length === 0;
    for (const size of offered) {
      for (const side of alone ? [1, -1] : [1]) {
        const fan = (index: number, count: number) => (alone ? (index - (count - 1) / 2) * apart : index * apart);
        const bend = (index: number, count: number) => {
          const curvature = side * size + fan(index, count);
          return Math.abs(curvature) < straightest ? straightest : curvature;
        };
        const curvatures = [
          ...forward.map((_, index) => bend(index, forward.length)),
          ...back.map((_, index) => bend(index, back.length)),
        ];
        const hits = [...forward, ...back].reduce(
          (sum, bundle, index) => sum + obstruction(bundle, curvatures[index] ?? 0),
          0,
        );
        const cost = hits + size * 1.6 * pair.length + (!alone && size < 0.1 ? 0.5 : 0);
        if (best === undefined || cost < best.cost - 1e-9) best = { cost, curvatures };
      }
    }
    [...forward, ...back].forEach((bundle, index) => {
      chosen.set(bundle.key, best?.curvatures[index] ?? straightest);
    });
  }
  return chosen;
}

/** Around all pills, with a little room. */
function edgeOf(boxes: readonly RoundedBox[]) {
  return {
    left: Math.min(...boxes.map(({ x, width }) => x - width / 2)) - besideMap,
    right: Math.max(...boxes.map(({ x, width }) => x + width / 2)) + besideMap,
    top: Math.min(...boxes.map(({ y, height }) => y - height / 2)) - besideMap,
    bottom: Math.max(...boxes.map(({ y, height }) => y + height / 2)) + besideMap,
  };
}
