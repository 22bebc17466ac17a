/** The words of the screen in the language of the view. */
import { computed } from '@preact/signals';
import type { Bilingual } from '../../graph/model/text.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import { language } from '../state/address.ts';
import { type Messages, words } from './words.ts';

export const messages = computed<Messages>(() => words[language.value]);

/** The words of a language, whatever the view's: for text quoted in it. */
export function inLanguage(which: Language): Messages {
  return words[which];
}

/** The words of one part of the screen, which come with its code, in the language of the view. */
export function inView<Words>(part: Readonly<Record<Language, Words>>): Words {
  return part[language.value];
}

/** A text of the dataset in the language of the view. */
export function inWords(text: Bilingual): string {
  return text[language.value];
}
