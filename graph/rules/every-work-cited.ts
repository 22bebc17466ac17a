import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

export const everyWorkCited: Rule = {
  name: 'every-work-cited',
  description: 'Every work is named by a note or cited by a claim.',
  needsAll: true,
  check({ article, claims, works }) {
    const cited = new Set([
      ...article.notes.map(({ work }) => work),
      ...claims.flatMap(({ cites = [] }) => cites.map(({ work }) => work)),
    ]);
    return works.flatMap(({ id }, index): Finding[] => {
      if (cited.has(id)) return [];
      const message = `No note names the work \`${id}\`, and no claim cites it.`;
      const tip = 'Name it where it is cited, or delete it.';
      return [{ rule: this.name, severity: 'warning', message, tip, path: ['works', index] }];
    });
  },
};
