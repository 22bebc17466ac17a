/**
 * Lays a graph out in layers by dagre (Gansner et al. 1993, A technique for drawing directed graphs): each part that does
 * not hang together with the others by itself, then all of them on shelves beside and below each other.
 */
import { graphlib, layout } from '@dagrejs/dagre';
import type { ArgumentGraph } from './argument-graph.ts';
import { type CentredBox, gapBeside, type Size } from './box.ts';
import { type Band, bandsOf, type Point, throughBands } from './lines.ts';
import { shelved } from './shelves.ts';

export interface LaidOut extends Size {
  /** By node. */
  readonly centres: ReadonlyMap<string, CentredBox>;
  /** The line along an edge, from where it leaves one box to where it reaches the other. */
  readonly lineAlong: (from: string, to: string, start: Point, end: Point) => readonly Point[];
}

const gap = { edges: 18, shelves: 56 } as const;

/** `width`: of a shelf at least. `layers`: the room between two rows, half above the inference between them, half below. */
export function layOut(graph: ArgumentGraph, width: number, layers: number): LaidOut {
  const parts: readonly (readonly string[])[] = graphlib.alg.components(graph);
  const islands = parts.map((nodes) => islandOf(graph, new Set(nodes), layers));
  const extents = islands.map((island) => {
    const { width = 0, height = 0 } = island.graph() as unknown as Partial<Size>;
    return { width, height };
  });
  // One wide piece makes room beside the others as well.
  const shelf = Math.max(width, ...extents.map(({ width }) => width));
  const { corners, ...whole } = shelved(extents, shelf, gap.shelves);

  const centres = new Map<string, CentredBox>();
  const bends = new Map<string, readonly Point[]>();
  const bandsAt = new Map<string, readonly Band[]>();
  islands.forEach((island, index) => {
    const corner = corners[index] ?? { x: 0, y: 0 };
    const moved = ({ x, y }: Point) => ({ x: x + corner.x, y: y + corner.y });
    const nodes: readonly string[] = island.nodes();
    const boxes = nodes.map((node): readonly [string, CentredBox] => {
      const { width, height, x = 0, y = 0 } = island.node(node);
      return [node, { width, height, ...moved({ x, y }) }];
    });
    const bands = bandsOf(boxes.map(([, box]) => box));
    for (const [node, box] of boxes) {
      centres.set(node, box);
      bandsAt.set(node, bands);
    }
    for (const edge of island.edges()) {
      const { points = [] } = island.edge(edge) as { readonly points?: readonly Point[] };
      bends.set(`${edge.v} ${edge.w}`, points.map(moved));
    }
  });
  return {
    ...whole,
    centres,
    lineAlong: (from, to, start, end) =>
      throughBands(start, end, bends.get(`${from} ${to}`) ?? [], bandsAt.get(from) ?? []),
  };
}

/** The graph of one part, laid out. */
function islandOf(graph: ArgumentGraph, part: ReadonlySet<string>, layers: number) {
  const island = new graphlib.Graph<Size, Size & Partial<Point>, object>();
  island.setGraph({ rankdir: 'TB', nodesep: gapBeside, edgesep: gap.edges, ranksep: layers / 2 } as never);
  for (const node of graph.nodes()) if (part.has(node)) island.setNode(node, graph.node(node));
  for (const edge of graph.edges()) if (part.has(edge.v)) island.setEdge(edge.v, edge.w, { ...graph.edge(edge) });
  layout(island as never);
  return island;
}
