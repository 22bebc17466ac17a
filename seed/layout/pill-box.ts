import { fontAt, pillOf, usualWidth } from '../../graph/map/pill.ts';
import type { Concept } from '../../graph/model/concept.ts';
import { languages } from '../../graph/model/vocabulary.ts';

/** The room a pill takes on the map, in CSS pixels at zoom 1. */
export interface PillBox {
  readonly width: number;
  readonly height: number;
}

/** Narrow and wide typefaces, against the usual one: a narrow one may set on one line what others break. */
const typefaces = [0.86, 1, 1.08] as const;

function widthIn(typeface: number): (text: string) => number {
  return (text) => {
    const han = (text.match(/\p{Script=Han}/gu) ?? []).length;
    return han + (usualWidth(text) - han) * typeface;
  };
}

/** Room for the label in either language and any typeface, so that a change of either moves nothing. */
export function pillBoxOf(concept: Pick<Concept, 'pref'>): PillBox {
  const pills = languages.flatMap((language) =>
    typefaces.map((typeface) => pillOf(concept.pref[language], language, fontAt(1, language), widthIn(typeface))),
  );
  return {
    width: Math.max(...pills.map((pill) => pill.width)),
    height: Math.max(...pills.map((pill) => pill.height)),
  };
}
