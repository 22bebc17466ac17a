import { conceptsOf } from '../model/concepts-of.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

export const everyConceptUsed: Rule = {
  name: 'every-concept-used',
  description: 'Every concept stands in a claim, or is broader than one that does.',
  needsAll: true,
  check({ concepts, claims }) {
    const inClaims = new Set(claims.flatMap(conceptsOf));
    const used = new Set([
      ...inClaims,
      ...concepts.flatMap(({ id, broader }) => (broader !== undefined && inClaims.has(id) ? [broader] : [])),
    ]);
    return concepts.flatMap(({ id }, index): Finding[] => {
      if (used.has(id)) return [];
      const message = `Concept \`${id}\` stands in no claim.`;
      const tip = 'Code a claim with it, merge it into another concept, or delete it.';
      return [{ rule: this.name, severity: 'warning', message, tip, path: ['concepts', index] }];
    });
  },
};
