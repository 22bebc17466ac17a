/** The id of the sheet on the page, by which its button opens it. */
export const takeAwaySheet = 'take-away';

export function closeTakeAway(): void {
  document.getElementById(takeAwaySheet)?.hidePopover();
}
