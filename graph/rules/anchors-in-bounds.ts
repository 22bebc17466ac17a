import type { Article } from '../model/article.ts';
import { nearest } from '../model/nearest.ts';
import type { Finding } from './finding.ts';
import { anchoredRecords } from './records.ts';
import type { Rule } from './rule.ts';

export const anchorsInBounds: Rule = {
  name: 'anchors-in-bounds',
  description:
    'Every passage that is referred to exists: its section, paragraph and sentence, or its table, row and column.',
  check(dataset) {
    const { silent } = dataset.article;
    return [
      ...anchoredRecords(dataset),
      ...silent.map(({ ref }, index) => ({
        name: 'The list of silent sentences',
        path: ['article', 'silent', index],
        anchors: [ref],
      })),
    ].flatMap(({ name, path, anchors }) =>
      anchors.flatMap((ref, index): Finding[] => {
        const wrong = outOfBounds(dataset.article, ref);
        if (wrong === undefined) return [];
        const message = `${name} refers to ${ref}: ${wrong.message}`;
        const where = name.startsWith('The list') ? 'ref' : 'anchors';
        const end = where === 'ref' ? [where] : [where, index];
        return [{ rule: anchorsInBounds.name, severity: 'error', message, tip: wrong.tip, path: [...path, ...end] }];
      }),
    );
  },
};

/** What is wrong with a reference, and what would be right; undefined when it lies in the article. */
export function outOfBounds(
  article: Pick<Article, 'sections' | 'tables'>,
  ref: string,
): { readonly message: string; readonly tip: string } | undefined {
  const match = /^(.+)\.([pr])(\d+)\.([sc])(\d+)$/.exec(ref);
  const [, owner = '', , first = '', , second = ''] = match ?? [];
  const [major, minor] = [Number(first), Number(second)];
  const table = article.tables.find(({ id }) => id === owner);
  if (match?.[2] === 'r') {
    if (table === undefined) return unknown('table', owner, article.tables);
    const { rows, columns } = table;
    return (
      beyond(`table ${owner}`, 'row', rows.length, major) ?? beyond(`table ${owner}`, 'column', columns.length, minor)
    );
  }
  const section = article.sections.find(({ id }) => id === owner);
  if (section === undefined) return unknown('section', owner, article.sections);
  const { paragraphs } = section;
  return (
    beyond(`section ${owner}`, 'paragraph', paragraphs.length, major) ??
    beyond(`paragraph ${owner}.p${major}`, 'sentence', paragraphs[major - 1] ?? 0, minor)
  );
}

function unknown(kind: string, id: string, known: readonly { readonly id: string }[]) {
  const ids = known.map((one) => one.id);
  const alike = nearest(id, ids);
  const list = alike.length > 0 ? alike : ids;
  const tip = list.length > 0 ? `There are: ${list.join(', ')}.` : `The article has no ${kind}s.`;
  return { message: `there is no ${kind} ${id}.`, tip };
}

function beyond(owner: string, part: string, count: number, wanted: number) {
  if (wanted <= count) return undefined;
  return { message: `${owner} has no ${part} ${wanted}.`, tip: `Its last ${part} is ${count}.` };
}
