import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

export const broaderOneLevel: Rule = {
  name: 'broader-one-level',
  description: 'A concept is not broader than itself, and a broader concept has none broader than it.',
  check({ concepts }) {
    const byId = new Map(concepts.map((concept) => [concept.id, concept]));
    return concepts.flatMap(({ id, broader }, index): Finding[] => {
      if (broader === undefined) return [];
      const path = ['concepts', index, 'broader'];
      const above = byId.get(broader)?.broader;
      if (broader === id) {
        const message = `Concept \`${id}\` is said to be broader than itself.`;
        return [
          { rule: this.name, severity: 'error', message, tip: 'Delete `broader`, or name another concept.', path },
        ];
      }
      if (above === undefined || above === broader) return [];
      const message = `Concept \`${id}\` has \`${broader}\` above it, which has \`${above}\` above it: that is two levels.`;
      return [
        {
          rule: this.name,
          severity: 'error',
          message,
          tip: `Only one level: write \`broader: ${above}\`, or delete one of the two.`,
          path,
        },
      ];
    });
  },
};
