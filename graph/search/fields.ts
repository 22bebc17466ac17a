/** Which texts of a record are searched, by field; every store indexes exactly these. */
import type { Claim } from '../model/claim.ts';
import type { Concept } from '../model/concept.ts';
import type { BilingualLists } from '../model/text.ts';
import type { Work } from '../model/work.ts';

export const conceptFields = [
  'pref.zh',
  'pref.en',
  'alt.zh',
  'alt.en',
  'opposite.zh',
  'opposite.en',
  'more.zh',
  'more.en',
  'gloss.zh',
  'gloss.en',
] as const;
export const claimFields = ['text.zh', 'text.en'] as const;
export const workFields = ['title', 'creators', 'container', 'publisher', 'year'] as const;

export type SearchedField = (typeof conceptFields | typeof claimFields | typeof workFields)[number];

const names: ReadonlySet<SearchedField> = new Set(['pref.zh', 'alt.zh', 'opposite.zh', 'title', 'creators']);

/** Whether a field holds names, which are found by pinyin too; in sentences nobody looks for a word by its sound. */
export function isName(field: SearchedField): boolean {
  return names.has(field);
}

/** One text of a record; a field that holds several wordings gives one entry for each. */
export interface FieldText {
  readonly field: SearchedField;
  readonly text: string;
}

/** The searched texts of a concept, a claim or a work, the best fields first. */
export function fieldsOf(record: Concept | Claim | Work): readonly FieldText[] {
  if ('pref' in record) return fieldsOfConcept(record);
  if ('text' in record) {
    return [
      { field: 'text.zh', text: record.text.zh },
      { field: 'text.en', text: record.text.en },
    ];
  }
  return fieldsOfWork(record);
}

function fieldsOfConcept({ pref, alt, opposite, more, gloss }: Concept): readonly FieldText[] {
  return [
    { field: 'pref.zh', text: pref.zh },
    { field: 'pref.en', text: pref.en },
    ...wordings('alt', alt),
    ...wordings('opposite', opposite),
    { field: 'more.zh', text: more.zh },
    { field: 'more.en', text: more.en },
    { field: 'gloss.zh', text: gloss.zh },
    { field: 'gloss.en', text: gloss.en },
  ];
}

function fieldsOfWork({ title, creators, container, publisher, year }: Work): readonly FieldText[] {
  return [
    { field: 'title', text: title },
    ...creators.map((text): FieldText => ({ field: 'creators', text })),
    ...(container === undefined ? [] : [{ field: 'container', text: container } as const]),
    ...(publisher === undefined ? [] : [{ field: 'publisher', text: publisher } as const]),
    ...(year === null ? [] : [{ field: 'year', text: String(year) } as const]),
  ];
}

function wordings(name: 'alt' | 'opposite', lists: BilingualLists | undefined): readonly FieldText[] {
  return [
    ...(lists?.zh ?? []).map((text): FieldText => ({ field: `${name}.zh`, text })),
    ...(lists?.en ?? []).map((text): FieldText => ({ field: `${name}.en`, text })),
  ];
}
