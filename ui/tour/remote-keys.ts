/** The keys a presenter's remote sends: they go through a tour, whatever has the focus on the lecturer's screen. */

const pages: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };
const arrows: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** What goes somewhere, chooses or scrolls by the arrow keys itself. */
const usesArrows = '[role=application], [role=tab], [role=listbox], [tabindex="0"], input:not([type=checkbox])';

/** How many steps a key goes on, or back; undefined: none, for it belongs to what has the focus. */
export function stepOfRemote({ key, shiftKey, target }: KeyboardEvent): 1 | -1 | undefined {
  if (shiftKey) return undefined;
  const taken = target instanceof Element && target.closest(usesArrows) !== null;
  return pages[key] ?? (taken ? undefined : arrows[key]);
}
