/** The searched texts of a record as they are matched: folded once for each record, read aloud when pinyin is asked for. */
import type { Claim } from '../model/claim.ts';
import type { Concept } from '../model/concept.ts';
import type { Work } from '../model/work.ts';
import { type FieldText, fieldsOf, isName } from './fields.ts';
import type { MatchedText } from './match.ts';
import type { Spell, SpeltUnit } from './pinyin.ts';
import { placedRunsOf } from './terms.ts';

export interface PreparedField extends FieldText, MatchedText {}

const prepared = new WeakMap<
  object,
  { readonly fields: readonly PreparedField[]; readonly spell: Spell | undefined }
>();

/** Without `spell` nothing is found by pinyin. Records never change. */
export function preparedFields(record: Concept | Claim | Work, spell: Spell | undefined): readonly PreparedField[] {
  const known = prepared.get(record);
  if (known !== undefined && (spell === undefined || known.spell === spell)) return known.fields;
  const fields = fieldsOf(record).map((field) => ({
    ...field,
    runs: placedRunsOf(field.text),
    spelt: spell !== undefined && isName(field.field) ? once(spell, field) : unspelt,
  }));
  prepared.set(record, { fields, spell });
  return fields;
}

const unspelt = (): readonly SpeltUnit[] => [];

function once(spell: Spell, { field, text }: FieldText): () => readonly SpeltUnit[] {
  let units: readonly SpeltUnit[] | undefined;
  return () => {
    units ??= spell(text, field === 'creators');
    return units;
  };
}
