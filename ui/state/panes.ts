/**
 * Which panes have room. A wide screen shows graph, reading and detail beside each other; on a middle one reading and
 * detail share a column; a narrow one shows one pane at a time. That the reading is open is in the address; which of the
 * other two a narrow screen shows is not, for it says nothing on another screen.
 */
import { computed, signal } from '@preact/signals';
import { adjust, go, view } from './address.ts';
import { mediaQuery } from './media-query.ts';

export type Pane = 'graph' | 'reading' | 'detail';

/** These widths stand in ui/style/frame.css and narrow.css as well. */
export const narrow = mediaQuery('(max-width: 63.99rem)');
export const wide = mediaQuery('(min-width: 90rem)');

const front = signal<'graph' | 'detail'>('graph');

/** The pane a narrow screen shows; on a middle one `reading`, or whatever else stands for the detail. */
export const pane = computed<Pane>(() => (view.value.reading ? 'reading' : front.value));

/** Whether the detail stands beside the graph. */
export const detailInSight = computed(() => !narrow.value && (wide.value || !view.value.reading));

export function showPane(name: Pane): void {
  if (name !== 'reading') front.value = name;
  go({ reading: name === 'reading' });
}

/** What was chosen is to be read: the detail comes to the front where there is no room for all. */
export function showDetail(): void {
  front.value = 'detail';
  if (!wide.value) adjust({ reading: false });
}
