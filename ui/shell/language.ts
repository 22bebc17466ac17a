/** The language of the page: in the address, in <html lang> and in the title. */
import { effect } from '@preact/signals';
import { inWords, messages } from '../messages/messages.ts';
import { adjust, language, view } from '../state/address.ts';
import { article, nameOf } from '../state/dataset.ts';
import { moment } from '../state/tour.ts';

/** Reading on in the other language is no step to go back from. */
export function switchLanguage(): void {
  adjust({ language: language.value === 'zh' ? 'en' : 'zh' });
}

function placeOnTour(): readonly string[] {
  if (moment.value === undefined) return [];
  const { tour, number } = moment.value;
  return [messages.value.tours.placeOf(inWords(tour.title), number, tour.steps.length)];
}

/** Keeps <html lang> and the document's title in step with the view. */
export function followLanguage(): void {
  effect(() => {
    document.documentElement.lang = language.value;
    const { concept } = view.value;
    const selected = concept === undefined ? placeOnTour() : [inWords(nameOf(concept))];
    const title = article.value.state === 'ready' ? [inWords(article.value.data.data.title)] : [];
    document.title = [...selected, ...title, messages.value.product].join(' · ');
  });
}
