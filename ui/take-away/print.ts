/**
 * Printing: the picture of the view is put on the page's own sheet just before (ui/style/print.css shows that and the
 * detail, and hides the rest). Its code must be there by then, since nobody waits for it.
 */
import type { PartOfPicture } from './picture-of-view.ts';

const sheetCode = () => import('./print-sheet.tsx');

let sheet: Awaited<ReturnType<typeof sheetCode>> | undefined;

/** What is printed by the browser's own menu is the whole. */
let wanted: PartOfPicture = 'whole';

async function fetchSheet(): Promise<void> {
  sheet ??= await sheetCode();
}

const idle: (then: () => void) => void =
  'requestIdleCallback' in globalThis
    ? (then) => requestIdleCallback(then, { timeout: 4000 })
    : (then) => setTimeout(then, 2000);

export function listenToPrint(): void {
  addEventListener('beforeprint', () => sheet?.fillSheet(wanted));
  addEventListener('afterprint', () => {
    wanted = 'whole';
    sheet?.emptySheet();
  });
  addEventListener('load', () => {
    // What fails here is fetched again when somebody asks for the print by the menu.
    idle(() => void fetchSheet().catch(() => undefined));
  });
}

/** Opens the browser's own dialogue, which prints on paper or into a PDF. */
export async function printView(part: PartOfPicture): Promise<void> {
  await fetchSheet().catch(() => undefined);
  wanted = part;
  print();
}
