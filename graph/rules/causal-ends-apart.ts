import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

export const causalEndsApart: Rule = {
  name: 'causal-ends-apart',
  description: 'The cause, the effect and the mediating concepts of a causal claim are all different.',
  check({ claims }) {
    return claims.flatMap((claim, index): Finding[] => {
      if (claim.kind !== 'causal') return [];
      const { id, cause, effect, via = [] } = claim;
      const finding = (message: string, tip: string, ...path: (string | number)[]): Finding => ({
        rule: this.name,
        severity: 'error',
        message,
        tip,
        path: ['claims', index, ...path],
      });
      const loop =
        cause === effect
          ? [
              finding(
                `Claim \`${id}\` has \`${cause}\` as cause and as effect.`,
                'Code what lies between as a concept of its own, or make it a descriptive claim.',
                'effect',
              ),
            ]
          : [];
      const between = via.flatMap((concept, place) => {
        if (concept === cause || concept === effect) {
          const end = concept === cause ? 'cause' : 'effect';
          const message = `Claim \`${id}\` goes via \`${concept}\`, which is its ${end}.`;
          return [finding(message, 'Name only what lies between cause and effect.', 'via', place)];
        }
        if (via.indexOf(concept) === place) return [];
        return [finding(`Claim \`${id}\` goes via \`${concept}\` twice.`, 'Name it once.', 'via', place)];
      });
      return [...loop, ...between];
    });
  },
};
