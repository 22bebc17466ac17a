/** Scrolls the outline to what was selected elsewhere: on the map before, in the detail, by the step of a tour. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { view } from '../state/address.ts';
import { moment, shownStep } from '../state/tour.ts';

/** Says which entries are sought, and changes only when others are. */
function selectionNow(): string {
  const { concept, claim } = view.value;
  const step = shownStep.value === undefined ? undefined : [moment.value?.tour.id, moment.value?.number];
  return JSON.stringify([concept, claim, step]);
}

/** The entries sought carry `data-sought`. What the reader chose in the outline itself is where the reader looks already. */
export function useShowSought(outline: RefObject<HTMLElement | null>): void {
  const selection = selectionNow();
  const chosenHere = useRef<string | undefined>(undefined);
  useEffect(() => {
    const element = outline.current;
    // Hears of a click after the link that was clicked.
    const notice = () => {
      chosenHere.current = selectionNow();
    };
    element?.addEventListener('click', notice);
    return () => element?.removeEventListener('click', notice);
  }, []);
  useEffect(() => {
    const here = chosenHere.current === selection;
    chosenHere.current = undefined;
    // Below a picture that stands in for the map the outline is not what the reader looks at.
    if (!here && view.peek().view === 'outline') show(outline.current);
  }, [selection]);
}

function show(outline: HTMLElement | null): void {
  const sought = outline?.querySelector('[data-sought]');
  const stage = outline?.closest('.view-stage')?.getBoundingClientRect();
  if (sought === null || sought === undefined || stage === undefined) return;
  const { top, bottom } = sought.getBoundingClientRect();
  if (top >= stage.top && bottom <= stage.bottom) return;
  settle(sought, 10);
}

/**
 * Groups far from the eye are laid out only as they come near, and then move what follows: so again until it stays. At
 * once, because a slow way there would lay out every group on it; so nothing moves for those who want no motion either.
 */
function settle(sought: Element, frames: number): void {
  sought.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top } = sought.getBoundingClientRect();
  requestAnimationFrame(() => {
    if (frames > 0 && Math.abs(sought.getBoundingClientRect().top - top) > 1) settle(sought, frames - 1);
  });
}
