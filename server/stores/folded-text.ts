import type { Claim } from '../../graph/model/claim.ts';
import type { Concept } from '../../graph/model/concept.ts';
import type { Work } from '../../graph/model/work.ts';
import { fieldsOf, isName } from '../../graph/search/fields.ts';
import type { Spell } from '../../graph/search/pinyin.ts';
import { spellings } from '../../graph/search/spelt-name.ts';
import { runsOf } from '../../graph/search/terms.ts';

/**
 * What a store indexes of a record: the folded runs of every searched field, in order, separated by single spaces. A
 * query term that graph/search/rank.ts finds in a run is found in this text too, so no index over it misses a match.
 */
export function foldedText(record: Concept | Claim | Work): string {
  return fieldsOf(record)
    .flatMap(({ text }) => runsOf(text))
    .join(' ');
}

/**
 * What a store indexes of a record's Chinese names: pinyin and initials from every character on, separated by spaces.
 * Letters that graph/search/rank.ts finds in a name begin one of these words.
 */
export function speltText(record: Concept | Work, spell: Spell): string {
  const names = fieldsOf(record).filter(({ field }) => isName(field));
  return [...new Set(names.flatMap(({ field, text }) => spellings(spell(text, field === 'creators'))))].join(' ');
}
