/** DOT, for Graphviz. */

import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/vocabulary.ts';
import { networkOf } from './network.ts';

export function dot(dataset: Dataset, language: Language, remarks: readonly string[] = []): string {
  const { title, nodes, edges } = networkOf(dataset, language);
  return [
    ...remarks.map((remark) => `// ${remark}`),
    'digraph {',
    `  label=${quoted(title)};`,
    '  rankdir=LR;',
    '  node [shape=box, style=rounded];',
    ...nodes.map(({ id, label }) => `  ${quoted(id)} [label=${quoted(label)}];`),
    ...edges.map(
      ({ id, source, target, sign, text }) =>
        `  ${quoted(source)} -> ${quoted(target)} [id=${quoted(id)}, label=${quoted(sign)}, tooltip=${quoted(text)}];`,
    ),
    '}',
    '',
  ].join('\n');
}

/**
 * A backslash would begin an escape of the label's own, such as `\N`, and Graphviz reads HTML's entities in a label: what
 * looks like one (`&lt;`) keeps its letters only with its ampersand written as one.
 */
function quoted(text: string): string {
  const plain = text.replace(/&(?=#?\w+;)/g, '&amp;');
  return `"${plain.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
