/** Keys that work everywhere but in a text field: L switches the language, / goes to the search. */
import { searchBoxId } from '../search/search-box.tsx';
import { switchLanguage } from './language.ts';

export function listenToKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing || writesText(event.target)) return;
    if (event.key.toLowerCase() === 'l') {
      switchLanguage();
    } else if (event.key === '/') {
      event.preventDefault();
      document.getElementById(searchBoxId)?.focus();
    }
  });
}

function writesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type=radio]), select, textarea, [contenteditable]')
  );
}
