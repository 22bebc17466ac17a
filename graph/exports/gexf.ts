/** GEXF 1.2, which old and new versions of Gephi read; graphology writes it. */

import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/vocabulary.ts';
import { networkOf } from './network.ts';
import { printable } from './printable.ts';

export function gexf(dataset: Dataset, language: Language, remarks: readonly string[] = []): string {
  const { title, nodes, edges } = networkOf(dataset, language);
  const graph = new MultiDirectedGraph();
  graph.replaceAttributes({ creator: 'Lunmai', description: [title, ...remarks].map(printable).join(' ') });
  for (const { id, ...attributes } of nodes) graph.addNode(id, cleaned(attributes));
  for (const { id, source, target, ...attributes } of edges) {
    graph.addDirectedEdgeWithKey(id, source, target, cleaned(attributes));
  }
  return write(graph, {
    encoding: 'UTF-8',
    formatNode: (_key: string, { label, ...attributes }: Record<string, unknown>) => ({
      label: label as string,
      attributes,
    }),
    formatEdge: (_key: string, attributes: Record<string, unknown>) => ({
      label: attributes.sign as string,
      attributes,
    }),
  });
}

function cleaned(attributes: Readonly<Record<string, string | boolean>>) {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, typeof value === 'string' ? printable(value) : value]),
  );
}
