import { fontAt, pillOf, usualWidth } from '../../graph/map/pill.ts';
import type { Concept } from '../../graph/model/concept.ts';
import { languages } from '../../graph/model/vocabulary.ts';

/** The room a pill takes on the map, in CSS pixels at zoom 1. */
export interface PillBox {
  readonly width: number;
  readonly height: number;
}

/** Room for the label in either language, so that a change of language moves nothing. */
export function pillBoxOf(concept: Pick<Concept, 'pref'>): PillBox {
  const pills = languages.map((language) => pillOf(concept.pref[language], language, fontAt(1, language), usualWidth));
  return {
    width: Math.max(...pills.map((pill) => pill.width)),
    height: Math.max(...pills.map((pill) => pill.height)),
  };
}
