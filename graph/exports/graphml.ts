/** GraphML (Brandes et al. 2002), for yEd, Cytoscape, igraph and NetworkX. No library at hand writes it. */

import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/vocabulary.ts';
import { type Network, networkOf } from './network.ts';
import { printable } from './printable.ts';

export function graphml(dataset: Dataset, language: Language, remarks: readonly string[] = []): string {
  const { title, nodes, edges } = networkOf(dataset, language);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keysOf('node', nodes[0]),
    ...keysOf('edge', edges[0]),
    `  <graph id="${escaped(dataset.article.id)}" edgedefault="directed">`,
    `    <desc>${escaped([title, ...remarks].join(' '))}</desc>`,
    ...nodes.map(({ id, ...data }) => element('node', { id }, data)),
    ...edges.map(({ id, source, target, ...data }) => element('edge', { id, source, target }, data)),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

type Parts = Readonly<Record<string, string | boolean>>;

/** What of a node or an edge is structure, not data. */
const structure = ['id', 'source', 'target'];

function keysOf(kind: 'node' | 'edge', sample: Network['nodes' | 'edges'][number] | undefined): readonly string[] {
  return Object.entries(sample ?? {})
    .filter(([name]) => !structure.includes(name))
    .map(([name, value]) => {
      const type = typeof value === 'boolean' ? 'boolean' : 'string';
      return `  <key id="${kind}-${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>`;
    });
}

function element(kind: 'node' | 'edge', attributes: Parts, data: Parts): string {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const inner = Object.entries(data).map(
    ([name, value]) => `      <data key="${kind}-${name}">${escaped(String(value))}</data>`,
  );
  return [`    <${kind}${named.join('')}>`, ...inner, `    </${kind}>`].join('\n');
}

function escaped(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
