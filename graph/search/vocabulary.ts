/** The words and the Han texts of an article: what a query that finds nothing may have meant. */
import type { Claim } from '../model/claim.ts';
import type { Concept } from '../model/concept.ts';
import { codeUnitOrder } from '../model/order.ts';
import type { Work } from '../model/work.ts';
import { fieldsOf } from './fields.ts';
import { isHan, runsOf } from './terms.ts';

export interface Vocabulary {
  /** In how many texts each word occurs. */
  readonly words: ReadonlyMap<string, number>;
  /** Whether a word begins so. */
  readonly begins: (letters: string) => boolean;
  /** Whether a Han run holds these characters. */
  readonly holds: (characters: string) => boolean;
}

export function vocabularyOf(records: Iterable<Concept | Claim | Work>): Vocabulary {
  const words = new Map<string, number>();
  const han = new Set<string>();
  for (const record of records) {
    for (const { text } of fieldsOf(record)) {
      for (const run of new Set(runsOf(text))) {
        if (isHan(run)) han.add(run);
        else words.set(run, (words.get(run) ?? 0) + 1);
      }
    }
  }
  const ordered = [...words.keys()].sort(codeUnitOrder);
  const everyHan = [...han].join(' ');
  return {
    words,
    begins: (letters) => ordered[firstNotBefore(ordered, letters)]?.startsWith(letters) === true,
    holds: (characters) => everyHan.includes(characters),
  };
}

function firstNotBefore(ordered: readonly string[], letters: string): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (codeUnitOrder(ordered[middle] ?? '', letters) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
