import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

export const hearsayHasNoNote: Rule = {
  name: 'hearsay-has-no-note',
  description: 'A claim by hearsay, whose source is not named, cites no note and no work.',
  check({ claims }) {
    return claims.flatMap(({ id, voice, cites = [] }, index): Finding[] => {
      if (voice !== 'hearsay' || cites.every(({ note, work }) => note === null && work === null)) return [];
      const message = `Claim \`${id}\` is hearsay, yet cites a source.`;
      const tip = 'Write `voice: cited`, or take the citation away.';
      return [{ rule: this.name, severity: 'warning', message, tip, path: ['claims', index, 'voice'] }];
    });
  },
};
