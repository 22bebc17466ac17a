import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

export const oppositionShape: Rule = {
  name: 'opposition-shape',
  description: 'An opposition opposes different claims; a concession has exactly two, the conceded and the maintained.',
  check({ oppositions }) {
    return oppositions.flatMap(({ id, kind, claims }, index): Finding[] => {
      const path = ['oppositions', index, 'claims'];
      const twice = claims.flatMap((claim, place): Finding[] => {
        if (claims.indexOf(claim) === place) return [];
        const message = `Opposition \`${id}\` names claim \`${claim}\` twice.`;
        return [
          {
            rule: this.name,
            severity: 'error',
            message,
            tip: 'Name another claim, or delete it.',
            path: [...path, place],
          },
        ];
      });
      if (kind !== 'concession' || claims.length === 2) return twice;
      const message = `Concession \`${id}\` has ${claims.length} claims; it must have two.`;
      const tip = 'First the claim that is conceded, then the one that is maintained; split it, or call it a contrast.';
      return [...twice, { rule: this.name, severity: 'error', message, tip, path }];
    });
  },
};
