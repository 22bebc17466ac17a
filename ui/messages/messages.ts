/** The words of the screen in the language of the view. */
import { computed } from '@preact/signals';
import type { Bilingual } from '../../graph/model/text.ts';
import { language } from '../state/address.ts';
import { en, type Messages } from './en.ts';
import { zh } from './zh.ts';

const languages = { en, zh };

export const messages = computed<Messages>(() => languages[language.value]);

/** A text of the dataset in the language of the view. */
export function inWords(text: Bilingual): string {
  return text[language.value];
}
