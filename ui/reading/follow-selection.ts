/** Keeps the reading at what is selected: scrolls there when the selection changes and none of it is to be seen. */
import { effect } from '@preact/signals';
import { view } from '../state/address.ts';
import { openedCopy, shownText } from './copy/opened-copy.ts';
import { lit, reading } from './reading-data.ts';

/** Follows until the returned function is called. */
export function followSelection(pane: HTMLElement): () => void {
  let last: { readonly selection: string; readonly section: string | undefined; readonly text: string } | undefined;
  /** Whether the place in the address was chosen after the selection. */
  let bySection = false;
  return effect(() => {
    if (reading.value.state !== 'ready') return;
    const { claim, concept, work, section } = view.value;
    const { current, others, first } = lit.value;
    const text = `${shownText.value} ${openedCopy.value.state}`;
    const selection = JSON.stringify([claim, concept, work, first]);
    // Where nothing of it changed the reader's own scrolling is left alone.
    if (last?.selection === selection && last.section === section && last.text === text) return;
    if (section !== undefined && section !== last?.section) bySection = true;
    else if (section === undefined || selection !== last?.selection) bySection = false;
    last = { selection, section, text };
    const sought = bySection && section !== undefined ? [section] : [...(current.size > 0 ? current : others)];
    if (sought.length > 0) requestAnimationFrame(() => show(pane, sought, bySection ? section : first));
  });
}

function show(pane: HTMLElement, sought: readonly string[], first: string | undefined): void {
  const found = sought.flatMap((ref) => placesOf(pane, ref));
  const { top, bottom } = visibleBox(pane);
  const isSeen = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.top >= top && box.bottom <= bottom;
  };
  if (found.some(isSeen)) return;
  const target = found.find((element) => element.getAttribute('data-ref') === first) ?? found[0];
  if (target !== undefined) scrollTo(pane, target);
}

/** By these the reader takes the scrolling over. */
const takeovers = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/**
 * Sections far from the eye are laid out only as they come near, and then move what follows: so again, until it stays, or
 * until the reader scrolls.
 */
function scrollTo(pane: HTMLElement, target: Element): void {
  const stop = new AbortController();
  for (const takeover of takeovers) {
    pane.addEventListener(takeover, () => stop.abort(), { signal: stop.signal, passive: true });
  }
  const again = (frames: number, still: number) => {
    if (stop.signal.aborted || frames === 0 || still === 3) return stop.abort();
    target.scrollIntoView({ block: target.matches('h3, h4') ? 'start' : 'center', behavior: 'instant' });
    const { top } = target.getBoundingClientRect();
    requestAnimationFrame(() => {
      const moved = Math.abs(target.getBoundingClientRect().top - top) > 1;
      again(frames - 1, moved ? 0 : still + 1);
    });
  };
  again(20, 0);
}

/** A section or paragraph that has no heading of its own, as in a copy, is where its first sentence is. */
function placesOf(pane: HTMLElement, ref: string): readonly Element[] {
  const named = CSS.escape(ref);
  const places = [...pane.querySelectorAll(`[data-ref="${named}"]`)];
  const first = pane.querySelector(`[data-ref^="${named}.p"], [data-ref^="${named}.s"]`);
  return places.length > 0 || first === null ? places : [first];
}

/** The part of the pane below its head, which stays while the rest scrolls. */
function visibleBox(pane: HTMLElement): { readonly top: number; readonly bottom: number } {
  const { top, bottom } = pane.getBoundingClientRect();
  const head = pane.querySelector('.reading-head')?.getBoundingClientRect().bottom ?? top;
  return { top: Math.max(top, head), bottom: Math.min(bottom, innerHeight) };
}
