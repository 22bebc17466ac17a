/** Each network format, read back by somebody else's reader, gives the same graph. */

import { AST } from '@ts-graphviz/parser';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import gexfModule from 'graphology-gexf';
import graphmlModule from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { claimsCsv, edgesCsv, nodesCsv } from '../../../graph/exports/csv.ts';
import { dot } from '../../../graph/exports/dot.ts';
import { gexf } from '../../../graph/exports/gexf.ts';
import { graphml } from '../../../graph/exports/graphml.ts';
import { mermaid } from '../../../graph/exports/mermaid.ts';
import { networkOf } from '../../../graph/exports/network.ts';
import type { Dataset } from '../../../graph/model/dataset.ts';
import type { Language } from '../../../graph/model/vocabulary.ts';
import { everyDataset, remarks, sorted } from './every-dataset.ts';

/** A graph as it is compared: nodes with labels, edges with ends and signs. */
function plain(dataset: Dataset, language: Language) {
  const { nodes, edges } = networkOf(dataset, language);
  return {
    nodes: sorted(nodes.map(({ id, label }) => [id, label])),
    edges: sorted(edges.map(({ id, source, target, sign }) => [id, source, target, sign])),
  };
}

function ofGraphology(graph: MultiGraph, sign: string) {
  return {
    nodes: sorted(graph.mapNodes((id, { label }) => [id, label])),
    edges: sorted(graph.mapEdges((id, attributes, source, target) => [id, source, target, attributes[sign]])),
  };
}

/** What a reader of DOT gives, as far as it is looked at. */
// oxlint-disable-next-line typescript/no-explicit-any
type Statement = any;

function statementsOf(text: string): Statement[] {
  const tree: Statement = AST.parse(text);
  return tree.body.flatMap((part: Statement) => part.body ?? []);
}

function attribute({ body }: Statement, name: string): string {
  const found = body.find(({ key }: Statement) => key.value === name);
  return String(found?.value.value)
    .replaceAll('\\"', '"')
    .replaceAll('\\\\', '\\')
    .replace(/&amp;(?=#?\w+;)/g, '&');
}

describe('a network that is taken away', () => {
  it('as GEXF is the same to graphology', async () => {
    await everyDataset((dataset, language) => {
      const text = gexf(dataset, language, remarks);
      expect(XMLValidator.validate(text)).toBe(true);
      const graph: MultiGraph = gexfModule.parse(MultiGraph, text);
      expect(graph.undirectedSize).toBe(0);
      expect(graph.getAttribute('description')).toContain('INCOMPLETE');
      expect(ofGraphology(graph, 'sign')).toEqual(plain(dataset, language));
    });
  });

  it('as GraphML is the same to graphology', async () => {
    await everyDataset((dataset, language) => {
      const text = graphml(dataset, language, remarks);
      expect(XMLValidator.validate(text)).toBe(true);
      const graph: MultiDirectedGraph = graphmlModule.parse(MultiDirectedGraph, text);
      expect(ofGraphology(graph, 'sign')).toEqual(plain(dataset, language));
    });
  });

  it('as DOT is the same to the parser of ts-graphviz', async () => {
    await everyDataset((dataset, language) => {
      const statements = statementsOf(dot(dataset, language, remarks));
      const { nodes, edges } = plain(dataset, language);
      const read = (type: string) => statements.filter((statement) => statement.type === type);
      expect(sorted(read('node').map((node) => [node.id.value, attribute(node, 'label')]))).toEqual(
        nodes.map(([id, label]) => [id, label]),
      );
      const lines = read('edge').map((edge) => [
        attribute(edge, 'id'),
        ...edge.targets.map(({ id }: { id: { value: string } }) => id.value),
        attribute(edge, 'label'),
      ]);
      expect(sorted(lines)).toEqual(edges);
    });
  });

  it('as tables is the same to a reader of CSV, and no cell is a formula', async () => {
    await everyDataset((dataset, language) => {
      const rows = (text: string): Record<string, string>[] => parseCsv(text, { bom: true, columns: true });
      const text = (cell = '') => cell.replace(/^'(?=[=+\-@＝＋－＠\t\r])/, '');
      const { nodes, edges } = plain(dataset, language);
      const tables = [nodesCsv(dataset, language), edgesCsv(dataset, language), claimsCsv(dataset, language)];
      const [nodeRows = [], edgeRows = [], claimRows = []] = tables.map(rows);
      expect(sorted(nodeRows.map(({ id, label }) => [id, text(label)]))).toEqual(nodes);
      expect(sorted(edgeRows.map(({ id, source, target, sign }) => [id, source, target, sign]))).toEqual(edges);
      expect(claimRows.map(({ id }) => id)).toEqual(dataset.claims.map(({ id }) => id));
      const cells = [...nodeRows, ...edgeRows, ...claimRows].flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[=+\-@＝＋－＠\t\r]/.test(cell))).toEqual([]);
    });
  });

  // Mermaid itself reads it in a page: tests/browser/mermaid.test.ts.
  it('as Mermaid has a line a concept and a line a claim, with nothing in them that is syntax', async () => {
    await everyDataset((dataset, language) => {
      const text = mermaid(dataset, language, remarks);
      expect(text).not.toContain('%%{');
      const [head, ...lines] = text
        .trimEnd()
        .split('\n')
        .filter((line) => !line.startsWith('%% '));
      expect(head).toBe('flowchart LR');
      const nodes = lines.flatMap(
        (line) => /^ {2}(n[0-9]+)\["([^"`<>&|[\](){}\\*_~\n]*)"\]$/.exec(line)?.slice(1) ?? [],
      );
      const edges = lines.filter((line) => /^ {2}n[0-9]+ -->\|(plus|minus|mixed|none)\| n[0-9]+$/.test(line));
      const network = networkOf(dataset, language);
      expect([nodes.length / 2, edges.length]).toEqual([network.nodes.length, network.edges.length]);
      expect(lines).toHaveLength(network.nodes.length + network.edges.length);
      const labels = nodes
        .filter((_, place) => place % 2 === 1)
        .map((label) => label.replace(/#([0-9]+);/g, (_, code: string) => String.fromCodePoint(Number(code))));
      expect(labels).toEqual(network.nodes.map(({ label }) => label));
    });
  });
});
