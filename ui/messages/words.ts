/**
 * The words of what is on the screen at first, in every language; other parts bring theirs (argument, loops, table). English
 * gives the shape: a text missing elsewhere does not compile.
 */
import type { Language } from '../../graph/model/vocabulary.ts';
import { asksWords } from './asks.ts';
import { chainsWords } from './chains.ts';
import { detailWords } from './detail.ts';
import { filterWords } from './filter.ts';
import { frameWords } from './frame.ts';
import { helpWords } from './help.ts';
import { mapWords } from './map.ts';
import { readingWords } from './reading.ts';
import { searchWords } from './search.ts';
import { takeAwayWords } from './take-away.ts';
import { toursWords } from './tours.ts';
import { vocabularyWords } from './vocabulary.ts';

const en = {
  ...frameWords.en,
  ...searchWords.en,
  ...mapWords.en,
  ...vocabularyWords.en,
  ...detailWords.en,
  ...chainsWords.en,
  ...asksWords.en,
  ...helpWords.en,
  ...filterWords.en,
  ...readingWords.en,
  ...takeAwayWords.en,
  ...toursWords.en,
};

export type Messages = typeof en;

const zh: Messages = {
  ...frameWords.zh,
  ...searchWords.zh,
  ...mapWords.zh,
  ...vocabularyWords.zh,
  ...detailWords.zh,
  ...chainsWords.zh,
  ...asksWords.zh,
  ...helpWords.zh,
  ...filterWords.zh,
  ...readingWords.zh,
  ...takeAwayWords.zh,
  ...toursWords.zh,
};

export const words: Readonly<Record<Language, Messages>> = { en, zh };
