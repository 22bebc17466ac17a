import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

interface Named {
  readonly kind: string;
  readonly id: string;
  readonly path: Finding['path'];
}

/** Claims, inferences and oppositions share one set of ids, for addresses and links do not say which is meant. */
export const distinctIds: Rule = {
  name: 'distinct-ids',
  description:
    'No two claims, inferences or oppositions have the same id, nor two concepts, works, tours, sections, regions, tables or notes.',
  check({ article, concepts, claims, inferences, oppositions, works, tours }) {
    const named = (kind: string, path: Finding['path'], list: readonly { readonly id: string }[]) =>
      list.map(({ id }, index): Named => ({ kind, id, path: [...path, index, 'id'] }));
    return [
      [
        ...named('claim', ['claims'], claims),
        ...named('inference', ['inferences'], inferences),
        ...named('opposition', ['oppositions'], oppositions),
      ],
      named('concept', ['concepts'], concepts),
      named('work', ['works'], works),
      named('tour', ['tours'], tours),
      named('section', ['article', 'sections'], article.sections),
      named('region', ['article', 'regions'], article.regions),
      named('table', ['article', 'tables'], article.tables),
      article.notes.map(
        ({ n }, index): Named => ({ kind: 'note', id: String(n), path: ['article', 'notes', index, 'n'] }),
      ),
    ].flatMap(repeated);
  },
};

function repeated(records: readonly Named[]): readonly Finding[] {
  const first = new Map<string, Named>();
  return records.flatMap((record): Finding[] => {
    const other = first.get(record.id);
    if (other === undefined) {
      first.set(record.id, record);
      return [];
    }
    const same = other.kind === record.kind ? `another ${record.kind}` : `a ${other.kind}`;
    return [
      {
        rule: distinctIds.name,
        severity: 'error',
        message: `The id \`${record.id}\` of this ${record.kind} is the id of ${same} already.`,
        tip: 'Give one of the two another id.',
        path: record.path,
      },
    ];
  });
}
