/** A Mermaid flowchart, for Markdown pages. */

import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/vocabulary.ts';
import { networkOf } from './network.ts';

/** Nodes get ids of their own (`n0`), because Mermaid reads words such as `end` as syntax. */
export function mermaid(dataset: Dataset, language: Language, remarks: readonly string[] = []): string {
  const { nodes, edges } = networkOf(dataset, language);
  const names = new Map(nodes.map(({ id }, place) => [id, `n${place}`]));
  return [
    ...remarks.map((remark) => `%% ${remark.replaceAll(/[%{}]/g, ' ')}`),
    'flowchart LR',
    ...nodes.map(({ id, label }) => `  ${names.get(id)}["${plain(label)}"]`),
    ...edges.map(({ source, target, sign }) => `  ${names.get(source)} -->|${sign}| ${names.get(target)}`),
    '',
  ].join('\n');
}

/**
 * Every character with a meaning to Mermaid, to HTML, to the Markdown it reads in labels (`1.` begins a list) or to TeX
 * becomes an entity of Mermaid's own (`#35;`).
 */
function plain(text: string): string {
  return text.replaceAll(/[#;"'`<>&|[\](){}\\*_~$]|(?<=^[0-9]*)[.+-]/g, (character) => `#${character.codePointAt(0)};`);
}
