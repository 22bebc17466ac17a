import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

export const oneRegionEach: Rule = {
  name: 'one-region-each',
  description: 'No section and no concept belongs to two regions of the map.',
  check({ article }) {
    const homes = new Map<string, string>();
    return article.regions.flatMap(({ id, sections, concepts }, index) =>
      [
        ...sections.map((section, place) => ({ what: `section ${section}`, path: ['sections', place] })),
        ...concepts.map((concept, place) => ({ what: `concept \`${concept}\``, path: ['concepts', place] })),
      ].flatMap(({ what, path }): Finding[] => {
        const home = homes.get(what);
        if (home === undefined) {
          homes.set(what, id);
          return [];
        }
        const message = `Region \`${id}\` holds ${what}, which region \`${home}\` holds already.`;
        const tip = 'Leave it in the one where it is drawn.';
        return [{ rule: this.name, severity: 'error', message, tip, path: ['article', 'regions', index, ...path] }];
      }),
    );
  },
};
