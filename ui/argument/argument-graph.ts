/**
 * The graph that is laid out: rows, inferences, and the oppositions that found no row, as nodes; without circles as far as
 * the argument has none. Every edge runs downwards.
 */
import { graphlib } from '@dagrejs/dagre';
import type { Inference, Opposition } from '../../graph/model/argument.ts';
import type { Size } from './box.ts';
import { topOrder } from './top-order.ts';

export type ArgumentGraph = graphlib.Graph<Size, Size, object>;

export interface NodesToLay {
  readonly rows: readonly { readonly row: readonly string[]; readonly size: Size }[];
  readonly inferences: readonly { readonly inference: Inference; readonly size: Size }[];
  /** Those that found no row. */
  readonly apart: readonly { readonly opposition: Opposition; readonly size: Size }[];
}

/** Of more premises than these, every other one stands a layer higher: the picture stays as wide as a page. */
const mostAbreast = 4;

/** `rowOf`: by claim, the node of its row. */
export function argumentGraph(
  { rows, inferences, apart }: NodesToLay,
  rowOf: ReadonlyMap<string, string>,
): ArgumentGraph {
  const graph: ArgumentGraph = new graphlib.Graph();
  for (const { row, size } of rows) graph.setNode(rowNode(row), { ...size });
  const concluded = new Set(inferences.map(({ inference }) => rowOf.get(inference.conclusion)));
  /** By the row of a conclusion: the rows of all its premises. */
  const abreast = new Map<string, Set<string>>();
  for (const { inference } of inferences) {
    const below = rowOf.get(inference.conclusion) ?? '';
    const above = abreast.get(below) ?? new Set<string>();
    for (const premise of inference.premises) above.add(rowOf.get(premise) ?? '');
    abreast.set(below, above);
  }
  for (const { inference, size } of inferences) {
    const node = inferenceNode(inference);
    graph.setNode(node, { ...size });
    const below = rowOf.get(inference.conclusion) ?? '';
    for (const row of new Set(inference.premises.map((premise) => rowOf.get(premise) ?? ''))) {
      const order = [...(abreast.get(below) ?? [])].indexOf(row);
      const raised = (abreast.get(below)?.size ?? 0) > mostAbreast && order % 2 === 1 && !concluded.has(row);
      graph.setEdge(row, node, { minlen: raised ? 3 : 1 });
    }
    graph.setEdge(node, below, {});
  }
  const order = topOrder(graph.nodes(), (node) => graph.successors(node) ?? []);
  for (const { opposition, size } of apart) {
    const node = oppositionNode(opposition);
    graph.setNode(node, { ...size });
    const joined = [...new Set(opposition.claims.map((claim) => rowOf.get(claim) ?? ''))];
    const [first, ...others] = joined.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    if (first !== undefined) graph.setEdge(first, node, {});
    for (const other of others) graph.setEdge(node, other, {});
  }
  return graph;
}

/** What the nodes are called. */
export const rowNode = (row: readonly string[]) => `row ${row.join(' ')}`;
export const inferenceNode = ({ id }: Inference) => `inference ${id}`;
export const oppositionNode = ({ id }: Opposition) => `opposition ${id}`;
