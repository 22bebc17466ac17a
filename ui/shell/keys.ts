/** Keys that work everywhere but in a text field; the help sheet lists them. */
import { searchBoxId } from '../search/search-box.tsx';
import { go, view } from '../state/address.ts';
import { singleKeys } from '../state/single-keys.ts';
import { graphViews } from '../state/view-state.ts';
import { stepOfRemote } from '../tour/remote-keys.ts';
import { toggleTourAnswer, walkTour } from '../tour/walk-tour.ts';
import { toggleHelp } from './help-sheet.tsx';
import { switchLanguage } from './language.ts';

/** On a tour alone. */
const onTour: Readonly<Record<string, () => void>> = {
  n: () => walkTour(1),
  b: () => walkTour(-1),
  a: toggleTourAnswer,
};

export function listenToKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing || writesText(event.target)) return;
    if (view.value.tour !== undefined && followRemote(event)) return;
    if (!singleKeys.value) return;
    if (event.key.toLowerCase() === 'l') {
      switchLanguage();
    } else if (event.key === '?') {
      toggleHelp();
    } else if (document.querySelector('dialog[open]') !== null) {
      return;
    } else if (view.value.tour !== undefined && event.key.toLowerCase() in onTour) {
      onTour[event.key.toLowerCase()]?.();
    } else if (/^[1-5]$/.test(event.key)) {
      const chosen = graphViews[Number(event.key) - 1];
      if (chosen !== undefined) go({ view: chosen });
    } else if (event.key === '/') {
      event.preventDefault();
      document.getElementById(searchBoxId)?.focus();
    }
  });
}

/** Whether it went a step: these keys type nothing, so they are not among those that can be switched off. */
function followRemote(event: KeyboardEvent): boolean {
  const by = stepOfRemote(event);
  if (by === undefined || document.querySelector('dialog[open]') !== null) return false;
  event.preventDefault();
  walkTour(by);
  return true;
}

function writesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]')
  );
}
