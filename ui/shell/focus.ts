/**
 * Where the keyboard focus goes when a link replaces the panel it stood in: to the new heading. A selection made on the
 * map moves no focus.
 */
let wanted = false;

export function wantHeadingFocus(): void {
  wanted = true;
}

/** Gives the focus to a heading if a link asked for it; once. */
export function focusHeading(heading: HTMLElement): void {
  if (!wanted) return;
  wanted = false;
  // A pane that is not shown keeps its heading to itself: the focus stays where it was.
  if (heading.checkVisibility()) heading.focus({ preventScroll: true });
}
