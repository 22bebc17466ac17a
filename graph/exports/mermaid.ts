/** A Mermaid flowchart, for Markdown pages. */
import type { Dataset } from '../model/dataset.ts';
import { type Language, networkOf } from './network.ts';

/** Nodes get ids of their own (`n0`), because Mermaid reads words such as `end` as syntax. */
export function mermaid(dataset: Dataset, language: Language): string {
  const { nodes, edges } = networkOf(dataset, language);
  const names = new Map(nodes.map(({ id }, place) => [id, `n${place}`]));
  return [
    'flowchart LR',
    ...nodes.map(({ id, label }) => `  ${names.get(id)}["${plain(label)}"]`),
    ...edges.map(({ source, target, sign }) => `  ${names.get(source)} -->|${sign}| ${names.get(target)}`),
    '',
  ].join('\n');
}

/** Every character with a meaning to Mermaid or to HTML becomes an entity of Mermaid's own (`#35;`). */
function plain(text: string): string {
  return text.replaceAll(/[#;"'`<>&|[\](){}\\*_~]/g, (character) => `#${character.codePointAt(0)};`);
}
