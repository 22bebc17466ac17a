/** The copy of the article of the view: opened from a file that was chosen or dropped, and shown with its article alone. */
import { computed } from '@preact/signals';
import { article, articleId } from '../../state/dataset.ts';
import { openCopy, openedCopy } from './opened-copy.ts';

export function openFile(file: File): void {
  if (article.value.state !== 'ready') return;
  const { id, passages } = article.value.data.data;
  openCopy(file, id, passages);
}

/** Whether a copy is open and none of these places is in it. A table's cells are looked for in no copy. */
export function lacksSentences(anchors: readonly string[]): boolean {
  const missing = copyShown.value?.missing ?? [];
  return anchors.every((anchor) => missing.includes(anchor));
}

/** Undefined: no copy of this article is open. */
export const copyShown = computed(() => {
  const copy = openedCopy.value;
  return copy.state === 'open' && copy.article === articleId.value ? copy : undefined;
});
