import { nearest } from '../model/nearest.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

export const noDanglingReferences: Rule = {
  name: 'no-dangling-references',
  description: 'Every concept, claim, work, note and section that something refers to exists.',
  check({ article, concepts, claims, inferences, oppositions, works, tours }) {
    const findings: Finding[] = [];
    const checker = (kind: string, known: ReadonlySet<string>) => (id: string, from: string, path: Finding['path']) => {
      if (known.has(id)) return;
      const alike = nearest(id, known);
      findings.push({
        rule: noDanglingReferences.name,
        severity: 'error',
        message: `There is no ${kind} \`${id}\`, to which ${from} refers.`,
        tip:
          alike.length > 0
            ? `Did you mean ${alike.map((word) => `\`${word}\``).join(' or ')}?`
            : `Add the ${kind}, or refer to another.`,
        path,
      });
    };
    const concept = checker('concept', new Set(concepts.map(({ id }) => id)));
    const claim = checker('claim', new Set(claims.map(({ id }) => id)));
    const work = checker('work', new Set(works.map(({ id }) => id)));
    const note = checker('note', new Set(article.notes.map(({ n }) => String(n))));
    const section = checker('section', new Set(article.sections.map(({ id }) => id)));
    const all = (
      check: ReturnType<typeof checker>,
      ids: readonly string[] | undefined,
      from: string,
      path: Finding['path'],
    ) => ids?.forEach((id, index) => check(id, from, [...path, index]));

    article.regions.forEach(({ id, sections, concepts: members }, index) => {
      all(section, sections, `region \`${id}\``, ['article', 'regions', index, 'sections']);
      all(concept, members, `region \`${id}\``, ['article', 'regions', index, 'concepts']);
    });
    article.tables.forEach((table, index) => {
      section(table.section, `table \`${table.id}\``, ['article', 'tables', index, 'section']);
    });
    article.notes.forEach(({ n, work: cited }, index) => {
      if (cited !== null) work(cited, `note ${n}`, ['article', 'notes', index, 'work']);
    });
    concepts.forEach(({ id, broader }, index) => {
      if (broader !== undefined) concept(broader, `concept \`${id}\``, ['concepts', index, 'broader']);
    });
    claims.forEach((record, index) => {
      const from = `claim \`${record.id}\``;
      if (record.kind === 'causal') {
        concept(record.cause, from, ['claims', index, 'cause']);
        concept(record.effect, from, ['claims', index, 'effect']);
        all(concept, record.via, from, ['claims', index, 'via']);
      } else {
        all(concept, record.about, from, ['claims', index, 'about']);
      }
      record.cites?.forEach((cited, place) => {
        if (cited.note !== null) note(String(cited.note), from, ['claims', index, 'cites', place, 'note']);
        if (cited.work !== null) work(cited.work, from, ['claims', index, 'cites', place, 'work']);
      });
    });
    inferences.forEach(({ id, premises, conclusion }, index) => {
      all(claim, premises, `inference \`${id}\``, ['inferences', index, 'premises']);
      claim(conclusion, `inference \`${id}\``, ['inferences', index, 'conclusion']);
    });
    oppositions.forEach(({ id, claims: opposed }, index) => {
      all(claim, opposed, `opposition \`${id}\``, ['oppositions', index, 'claims']);
    });
    tours.forEach(({ id, steps }, index) => {
      steps.forEach(({ focus }, step) => {
        const path = ['tours', index, 'steps', step, 'focus'];
        all(concept, focus.concepts, `tour \`${id}\``, [...path, 'concepts']);
        all(claim, focus.claims, `tour \`${id}\``, [...path, 'claims']);
      });
    });
    return findings;
  },
};
