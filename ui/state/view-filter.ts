/** The filter of the screen, spelled in the address as the API spells it, and the changes a reader makes to it. */
import { type Sign, signs } from '../../graph/model/sign.ts';
import { fidelities, horizons, modalities, relations, themes, voices } from '../../graph/model/vocabulary.ts';
import type { ClaimFilter } from '../../graph/questions/claim-filter.ts';
import { type ComparedWith, comparedFilter, comparisons } from '../../graph/questions/stricter-filters.ts';

/** The filter of causal claims. A field without values is left out; values stand in one order. */
export type ViewFilter = Omit<ClaimFilter, 'kind' | 'concept' | 'work'>;

export type Facet = keyof ViewFilter;

/** The words of every field that has a fixed list of them; sections are the article's own, `core` is yes or no. */
export const facetValues = {
  sign: signs,
  relation: relations,
  theme: themes,
  modality: modalities,
  horizon: horizons,
  voice: voices,
  fidelity: fidelities,
} as const;

export const facets = [
  'section',
  'theme',
  'relation',
  'sign',
  'modality',
  'horizon',
  'voice',
  'fidelity',
  'core',
] as const;

const mostSections = 100;

/** Reads a filter from an address; what nobody could have chosen is ignored. */
export function parseFilter(given: URLSearchParams): ViewFilter {
  return facets.reduce<ViewFilter>((filter, facet) => withValues(filter, facet, given.getAll(facet)), {});
}

/** Every value of a filter with its field, in one order. */
export function valuesOf(filter: ViewFilter): readonly (readonly [Facet, string])[] {
  return facets.flatMap((facet) => [filter[facet] ?? []].flat().map((value) => [facet, String(value)] as const));
}

export function hasValue(filter: ViewFilter, facet: Facet, value: string): boolean {
  return [filter[facet] ?? []].flat().some((one) => String(one) === value);
}

/** Takes a value in, or out again. Of `core` there is one value at a time. */
export function toggled(filter: ViewFilter, facet: Facet, value: string): ViewFilter {
  const others = [filter[facet] ?? []]
    .flat()
    .map(String)
    .filter((one) => one !== value);
  const values = hasValue(filter, facet, value) ? others : facet === 'core' ? [value] : [...others, value];
  return withValues(filter, facet, values);
}

/** As a legend is pressed: all signs are there at first, and the last one that goes brings all of them back. */
export function withSignToggled(filter: ViewFilter, sign: Sign): ViewFilter {
  const shown = filter.sign ?? signs;
  return withValues(filter, 'sign', shown.includes(sign) ? shown.filter((one) => one !== sign) : [...shown, sign]);
}

export function withoutFacet(filter: ViewFilter, facet: Facet): ViewFilter {
  return withValues(filter, facet, []);
}

/** How strictly a claim must be the article's own to count. */
export type Strictness = 'all' | ComparedWith;

const strictFields = ['fidelity', 'voice', 'modality'] as const;

/** Undefined: the reader's own choice among commitments, voices and distances, which is none of the three. */
export function strictnessOf(filter: ViewFilter): Strictness | undefined {
  const same = (other: ViewFilter) =>
    strictFields.every((field) => String(filter[field] ?? '') === String(other[field] ?? ''));
  return same({}) ? 'all' : comparisons.find((one) => same(comparedFilter[one]));
}

export function withStrictness(filter: ViewFilter, strictness: Strictness): ViewFilter {
  const rest = strictFields.reduce<ViewFilter>(withoutFacet, filter);
  return strictness === 'all' ? rest : { ...rest, ...comparedFilter[strictness] };
}

/** The filter with these values of a field and no others: known ones, each once, in one order. */
function withValues(filter: ViewFilter, facet: Facet, values: readonly string[]): ViewFilter {
  const { [facet]: _, ...rest } = filter;
  if (facet === 'core') {
    const [value] = values;
    return value === 'true' || value === 'false' ? { ...rest, core: value === 'true' } : rest;
  }
  const known =
    facet === 'section'
      ? [...new Set(values.filter((value) => /^[A-Za-z0-9][A-Za-z0-9.]{0,15}$/.test(value)))]
          .sort()
          .slice(0, mostSections)
      : facetValues[facet].filter((value) => values.includes(value));
  const all = facet !== 'section' && known.length === facetValues[facet].length;
  return known.length === 0 || all ? rest : { ...rest, [facet]: known };
}
