import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

export const silentSentences: Rule = {
  name: 'silent-sentences',
  description: 'A sentence listed as claiming nothing is listed once, and no claim is anchored at it.',
  check({ article, claims }) {
    const claimed = new Map(claims.flatMap(({ id, anchors }) => anchors.map((ref) => [ref, id])));
    return article.silent.flatMap(({ ref }, index): Finding[] => {
      const finding = (message: string, tip: string): Finding => ({
        rule: this.name,
        severity: 'error',
        message,
        tip,
        path: ['article', 'silent', index, 'ref'],
      });
      const claim = claimed.get(ref);
      const twice = article.silent.findIndex((other) => other.ref === ref) !== index;
      return [
        ...(claim === undefined
          ? []
          : [
              finding(
                `${ref} is listed as claiming nothing, but claim \`${claim}\` is anchored there.`,
                'Take it off the list, or anchor the claim where it is made.',
              ),
            ]),
        ...(twice ? [finding(`${ref} is listed twice as claiming nothing.`, 'List it once.')] : []),
      ];
    });
  },
};
