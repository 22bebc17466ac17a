/**
 * Where everything stands: premises above conclusions, each inference between them, opposed claims side by side. The layers
 * are those of dagre (Gansner et al. 1993, A technique for drawing directed graphs); parts that do not hang together are
 * placed on shelves beside and below each other. The same input gives the same picture. Runs in a worker as well.
 */
import { graphlib, layout } from '@dagrejs/dagre';
import type { Inference, Opposition } from '../../graph/model/argument.ts';
import { bandsOf, type Point, throughBands, topOrder } from './lines.ts';
import { type Rows, rowsOf } from './rows.ts';
import { shelved } from './shelves.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}
/** x, y: the upper left corner. */
export interface Place extends Size, Point {}

export interface ToPlace {
  /** In the order in which they are to be met: first from the left, as far as lines allow. */
  readonly claims: readonly { readonly id: string; readonly size: Size }[];
  readonly inferences: readonly { readonly inference: Inference; readonly size: Size }[];
  readonly oppositions: readonly { readonly opposition: Opposition; readonly size: Size }[];
  /** As wide as a shelf is at least, in the same units as the sizes. */
  readonly width: number;
  readonly longestRow: number;
}

export interface PlacedInference {
  readonly id: string;
  readonly place: Place;
  /** From each premise to the inference, in the order of the premises. */
  readonly premises: readonly { readonly claim: string; readonly line: readonly Point[] }[];
  readonly conclusion: readonly Point[];
}

export interface PlacedOpposition {
  readonly id: string;
  /** The label, once for each pair of neighbours or once in all. */
  readonly places: readonly Place[];
  /** Between neighbours, or from each claim to the label. */
  readonly lines: readonly (readonly Point[])[];
}

export interface Placed extends Size {
  readonly claims: readonly { readonly id: string; readonly place: Place }[];
  readonly inferences: readonly PlacedInference[];
  readonly oppositions: readonly PlacedOpposition[];
}

/** Of more premises than these, every other one stands a layer higher: the picture stays as wide as a page. */
const mostAbreast = 4;

const gap = { nodes: 30, layers: 58, shelves: 56, opposed: 18 } as const;
/** Where many lines share the room between two layers, it is larger by this. */
const manyLines = { inferences: 12, more: 26 } as const;

export function placeArgument(input: ToPlace): Placed {
  const sizes = new Map(input.claims.map(({ id, size }) => [id, size]));
  const labels = new Map(input.oppositions.map(({ opposition, size }) => [opposition.id, size]));
  const inferences = input.inferences.map(({ inference }) => inference);
  const rows = rowsOf(
    input.claims.map(({ id }) => id),
    inferences,
    input.oppositions.map(({ opposition }) => opposition),
    input.longestRow,
  );
  const between = (left: string, right: string) => {
    const widths = rows.beside
      .filter((pair) => [left, right].includes(pair.left) && [left, right].includes(pair.right))
      .map(({ opposition }) => labels.get(opposition.id)?.width ?? 0);
    return widths.length === 0 ? gap.nodes : Math.max(...widths) + 2 * gap.opposed;
  };
  const graph = graphOf(input, rows, sizes, labels, between);
  const layers = gap.layers + (inferences.length > manyLines.inferences ? manyLines.more : 0);
  const shores: readonly (readonly string[])[] = graphlib.alg.components(graph);
  const islands = shores.map((nodes) => {
    const island = new graphlib.Graph<Size, Size & Partial<Point>, object>();
    const kept = new Set(nodes);
    island.setGraph({ rankdir: 'TB', nodesep: gap.nodes, edgesep: 18, ranksep: layers / 2 } as never);
    for (const node of graph.nodes()) if (kept.has(node)) island.setNode(node, graph.node(node));
    for (const edge of graph.edges()) if (kept.has(edge.v)) island.setEdge(edge.v, edge.w, { ...graph.edge(edge) });
    layout(island as never);
    return island;
  });
  const extents = islands.map((island) => {
    const { width = 0, height = 0 } = island.graph() as unknown as Partial<Size>;
    return { width, height };
  });
  // One wide piece makes room beside the others as well.
  const shelf = Math.max(input.width, ...extents.map(({ width }) => width));
  const { corners, ...whole } = shelved(extents, shelf, gap.shelves);

  const centres = new Map<string, Size & Point>();
  const bands: ReturnType<typeof bandsOf>[] = [];
  const bends = new Map<string, readonly Point[]>();
  const islandOf = new Map<string, number>();
  islands.forEach((island, index) => {
    const corner = corners[index] ?? { x: 0, y: 0 };
    const moved = ({ x, y }: Point) => ({ x: x + corner.x, y: y + corner.y });
    for (const id of island.nodes()) {
      const { width, height, x = 0, y = 0 } = island.node(id);
      centres.set(id, { width, height, ...moved({ x, y }) });
      islandOf.set(id, index);
    }
    for (const edge of island.edges()) {
      const { points = [] } = island.edge(edge) as { readonly points?: readonly Point[] };
      bends.set(`${edge.v} ${edge.w}`, points.map(moved));
    }
    bands.push(bandsOf(island.nodes().map((id: string) => centres.get(id) ?? { x: 0, y: 0, width: 0, height: 0 })));
  });

  const claims = rows.rows.flatMap((row) => {
    const centre = centres.get(rowName(row));
    if (centre === undefined) return [];
    let x = centre.x - centre.width / 2;
    return row.map((id, index) => {
      const { width, height } = sizes.get(id) ?? { width: 0, height: 0 };
      const place = { x, y: centre.y - height / 2, width, height };
      const next = row[index + 1];
      x += width + (next === undefined ? 0 : between(id, next));
      return { id, place };
    });
  });
  const places = new Map(claims.map(({ id, place }) => [id, place]));
  const rowNames = new Map(rows.rows.flatMap((row) => row.map((id) => [id, rowName(row)] as const)));
  const at = (id: string): Place => places.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const routed = (from: string, to: string, start: Point, end: Point) =>
    throughBands(start, end, bends.get(`${from} ${to}`) ?? [], bands[islandOf.get(from) ?? 0] ?? []);

  const doors = doorsOf(inferences, places, centres);
  const placedInferences = inferences.map((inference): PlacedInference => {
    const centre = centres.get(inferenceName(inference)) ?? { x: 0, y: 0, width: 0, height: 0 };
    const place = cornered(centre);
    const order = [...inference.premises].sort((a, b) => middle(at(a)) - middle(at(b)));
    return {
      id: inference.id,
      place,
      premises: inference.premises.map((claim) => {
        const step = place.width / (order.length + 1);
        const end = { x: place.x + step * (order.indexOf(claim) + 1), y: place.y };
        const start = doors.get(`${claim} below ${inference.id}`) ?? { x: middle(at(claim)), y: bottom(at(claim)) };
        return { claim, line: routed(rowNames.get(claim) ?? '', inferenceName(inference), start, end) };
      }),
      conclusion: routed(
        inferenceName(inference),
        rowNames.get(inference.conclusion) ?? '',
        { x: centre.x, y: bottom(place) },
        doors.get(`${inference.conclusion} above ${inference.id}`) ?? {
          x: middle(at(inference.conclusion)),
          y: at(inference.conclusion).y,
        },
      ),
    };
  });

  const stacked = new Map<string, number>();
  const placedOppositions = input.oppositions.map(({ opposition, size }): PlacedOpposition => {
    const pairs = rows.beside.filter((pair) => pair.opposition === opposition);
    if (pairs.length > 0) {
      const joined = pairs.map((pair) => {
        const [a, b] = [at(pair.left), at(pair.right)].sort((one, other) => one.x - other.x) as [Place, Place];
        const key = [pair.left, pair.right].sort().join(' ');
        const before = stacked.get(key) ?? 0;
        stacked.set(key, before + 1);
        const y = Math.max(a.y, b.y) + Math.min(a.height, b.height) / 2 + before * (size.height + 8);
        const x = (a.x + a.width + b.x) / 2;
        return {
          place: { x: x - size.width / 2, y: y - size.height / 2, ...size },
          line: [
            { x: a.x + a.width, y },
            { x: b.x, y },
          ],
        };
      });
      return { id: opposition.id, places: joined.map(({ place }) => place), lines: joined.map(({ line }) => line) };
    }
    const name = oppositionName(opposition);
    const centre = centres.get(name) ?? { x: 0, y: 0, ...size };
    const place = cornered(centre);
    const lines = opposition.claims.map((claim) => {
      const box = at(claim);
      const row = rowNames.get(claim) ?? '';
      const isAbove = box.y < place.y;
      const end = { x: centre.x, y: isAbove ? place.y : bottom(place) };
      const start = { x: box.x + box.width * 0.85, y: isAbove ? bottom(box) : box.y };
      return isAbove ? routed(row, name, start, end) : routed(name, row, end, start);
    });
    return { id: opposition.id, places: [place], lines };
  });
  return { ...whole, claims, inferences: placedInferences, oppositions: placedOppositions };
}

/** Rows, inferences, and the oppositions that found no row, as one graph without circles as far as the argument has none. */
function graphOf(
  input: ToPlace,
  rows: Rows,
  sizes: ReadonlyMap<string, Size>,
  labels: ReadonlyMap<string, Size>,
  between: (left: string, right: string) => number,
) {
  const graph = new graphlib.Graph<Size, Size, object>();
  const rowNames = new Map(rows.rows.flatMap((row) => row.map((id) => [id, rowName(row)] as const)));
  for (const row of rows.rows) {
    const boxes = row.map((id) => sizes.get(id) ?? { width: 0, height: 0 });
    const gaps = row.slice(1).map((right, index) => between(row[index] ?? '', right));
    graph.setNode(rowName(row), {
      width: sum(boxes.map(({ width }) => width)) + sum(gaps),
      height: Math.max(...boxes.map(({ height }) => height)),
    });
  }
  const concluded = new Set(input.inferences.map(({ inference }) => rowNames.get(inference.conclusion)));
  /** By the row of a conclusion: the rows of all its premises. */
  const abreast = new Map<string, Set<string>>();
  for (const { inference } of input.inferences) {
    const below = rowNames.get(inference.conclusion) ?? '';
    const above = abreast.get(below) ?? new Set<string>();
    for (const premise of inference.premises) above.add(rowNames.get(premise) ?? '');
    abreast.set(below, above);
  }
  for (const { inference, size } of input.inferences) {
    const name = inferenceName(inference);
    graph.setNode(name, { ...size });
    const below = rowNames.get(inference.conclusion) ?? '';
    for (const row of new Set(inference.premises.map((premise) => rowNames.get(premise) ?? ''))) {
      const order = [...(abreast.get(below) ?? [])].indexOf(row);
      const raised = (abreast.get(below)?.size ?? 0) > mostAbreast && order % 2 === 1 && !concluded.has(row);
      graph.setEdge(row, name, { minlen: raised ? 3 : 1 });
    }
    graph.setEdge(name, rowNames.get(inference.conclusion) ?? '', {});
  }
  const order = topOrder(graph.nodes(), (node) => graph.successors(node) ?? []);
  for (const opposition of rows.apart) {
    const name = oppositionName(opposition);
    graph.setNode(name, { ...(labels.get(opposition.id) ?? { width: 0, height: 0 }) });
    const joined = [...new Set(opposition.claims.map((claim) => rowNames.get(claim) ?? ''))];
    const [first, ...others] = joined.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    if (first !== undefined) graph.setEdge(first, name, {});
    for (const other of others) graph.setEdge(name, other, {});
  }
  return graph;
}

/** Where the lines leave and reach a claim: side by side in the order in which they come from or go to, so that none cross. */
function doorsOf(
  inferences: readonly Inference[],
  places: ReadonlyMap<string, Place>,
  centres: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const sides = new Map<string, Inference[]>();
  const add = (side: string, inference: Inference) => sides.set(side, [...(sides.get(side) ?? []), inference]);
  for (const inference of inferences) {
    add(`${inference.conclusion} above`, inference);
    for (const premise of inference.premises) add(`${premise} below`, inference);
  }
  const doors = new Map<string, Point>();
  for (const [side, those] of sides) {
    const [claim = '', which] = side.split(' ');
    const place = places.get(claim);
    if (place === undefined) continue;
    const across = (inference: Inference) => centres.get(inferenceName(inference))?.x ?? 0;
    const step = Math.min(44, (place.width - 40) / those.length);
    those
      .sort((a, b) => across(a) - across(b))
      .forEach((inference, index) => {
        const x = middle(place) + step * (index - (those.length - 1) / 2);
        doors.set(`${side} ${inference.id}`, { x, y: which === 'above' ? place.y : bottom(place) });
      });
  }
  return doors;
}

const rowName = (row: readonly string[]) => `row ${row.join(' ')}`;
const inferenceName = ({ id }: Inference) => `inference ${id}`;
const oppositionName = ({ id }: Opposition) => `opposition ${id}`;
const middle = ({ x, width }: Place) => x + width / 2;
const bottom = ({ y, height }: Place) => y + height;
const cornered = ({ x, y, width, height }: Size & Point): Place => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
