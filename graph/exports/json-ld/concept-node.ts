import type { Concept } from '../../model/concept.ts';
import type { BilingualLists } from '../../model/text.ts';
import type { Names } from './names.ts';

/** In SKOS. */
export function conceptNode({ id, pref, alt, opposite, more, gloss, theme, broader, core }: Concept, named: Names) {
  return {
    id: named('concept', id),
    type: 'skos:Concept',
    notation: id,
    prefLabel: pref,
    altLabel: nonEmpty(alt),
    opposite: nonEmpty(opposite),
    scopeNote: more,
    definition: gloss,
    inScheme: [named('coding'), named('theme', theme)],
    broader: broader && named('concept', broader),
    core,
  };
}

function nonEmpty(lists: BilingualLists | undefined) {
  return lists && Object.fromEntries(Object.entries(lists).filter(([, wordings]) => wordings.length > 0));
}
