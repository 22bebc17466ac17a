import { outOfBounds } from './anchors-in-bounds.ts';
import type { Finding } from './finding.ts';
import { sentencesOf } from './records.ts';
import type { Rule } from './rule.ts';

const tip = 'Run `npm run fingerprint` with the sentences of the article.';

export const passagesComplete: Rule = {
  name: 'passages-complete',
  description:
    'Every sentence has one fingerprint (a warning where one is missing), and every fingerprint is of a passage.',
  check({ article }) {
    const { passages } = article;
    const refs = new Set(passages.map(({ ref }) => ref));
    const missing = sentencesOf(article).filter((ref) => !refs.has(ref));
    const some = missing.slice(0, 3).join(', ') + (missing.length > 3 ? ', …' : '');
    const incomplete: Finding[] =
      missing.length === 0
        ? []
        : [
            {
              rule: this.name,
              severity: 'warning',
              message: `${missing.length === 1 ? 'A sentence has' : `${missing.length} sentences have`} no fingerprint: ${some}.`,
              tip,
              path: ['article', 'passages'],
            },
          ];
    const wrong = passages.flatMap(({ ref }, index): Finding[] => {
      const path = ['article', 'passages', index, 'ref'];
      const beyond = outOfBounds(article, ref);
      if (beyond !== undefined) {
        const message = `There is a fingerprint of ${ref}: ${beyond.message}`;
        return [{ rule: this.name, severity: 'error', message, tip: `${beyond.tip} ${tip}`, path }];
      }
      if (passages.findIndex((other) => other.ref === ref) === index) return [];
      return [{ rule: this.name, severity: 'error', message: `${ref} has two fingerprints.`, tip, path }];
    });
    return [...incomplete, ...wrong];
  },
};
