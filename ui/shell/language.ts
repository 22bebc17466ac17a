/** The language of the page: in the address, in <html lang> and in the title. */
import { effect } from '@preact/signals';
import { inWords, messages } from '../messages/messages.ts';
import { adjust, language, view } from '../state/address.ts';
import { article, nameOf } from '../state/dataset.ts';

/** Reading on in the other language is no step to go back from. */
export function switchLanguage(): void {
  adjust({ language: language.value === 'zh' ? 'en' : 'zh' });
}

/** Keeps <html lang> and the document's title in step with the view. */
export function followLanguage(): void {
  effect(() => {
    document.documentElement.lang = language.value;
    const selected = view.value.concept === undefined ? [] : [inWords(nameOf(view.value.concept))];
    const title = article.value.state === 'ready' ? [inWords(article.value.data.data.title)] : [];
    document.title = [...selected, ...title, messages.value.product].join(' · ');
  });
}
