/** GEXF 1.2, for Gephi; graphology writes it. */
import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import type { Dataset } from '../model/dataset.ts';
import { type Language, networkOf } from './network.ts';
import { printable } from './printable.ts';

export function gexf(dataset: Dataset, language: Language): string {
  const { title, nodes, edges } = networkOf(dataset, language);
  const graph = new MultiDirectedGraph();
  for (const { id, ...attributes } of nodes) graph.addNode(id, cleaned(attributes));
  for (const { id, source, target, ...attributes } of edges) {
    graph.addDirectedEdgeWithKey(id, source, target, cleaned(attributes));
  }
  return write(graph, {
    encoding: 'UTF-8',
    meta: { creator: 'Lunmai', description: printable(title) } as never,
    formatNode: (_key: string, { label, ...attributes }: Record<string, unknown>) => ({
      label: label as string,
      attributes,
    }),
    formatEdge: (_key: string, attributes: Record<string, unknown>) => ({
      label: attributes.sign as string,
      attributes,
    }),
  } as never);
}

function cleaned(attributes: Readonly<Record<string, string | boolean>>) {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, typeof value === 'string' ? printable(value) : value]),
  );
}
