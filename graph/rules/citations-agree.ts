import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

export const citationsAgree: Rule = {
  name: 'citations-agree',
  description: 'A citation that names a note names the work of that note, or null where the note has none.',
  check({ article, claims }) {
    const works = new Map(article.notes.map(({ n, work }) => [n, work]));
    return claims.flatMap(({ id, cites = [] }, index) =>
      cites.flatMap(({ note, work }, place): Finding[] => {
        const named = note === null ? undefined : works.get(note);
        if (named === undefined || named === work) return [];
        const word = (one: string | null) => (one === null ? 'no work' : `\`${one}\``);
        const message = `Claim \`${id}\` cites ${word(work)} by note ${note}, but that note names ${word(named)}.`;
        const tip = `Write \`work: ${named}\`, or mend the note in article.yaml.`;
        return [{ rule: this.name, severity: 'error', message, tip, path: ['claims', index, 'cites', place, 'work'] }];
      }),
    );
  },
};
