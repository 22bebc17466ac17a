/** Opens a file that was chosen or dropped as a copy of the article of the view. */
import { article } from '../../state/dataset.ts';
import { openCopy } from './opened-copy.ts';

export function openFile(file: File): void {
  if (article.value.state !== 'ready') return;
  const { id, passages } = article.value.data.data;
  openCopy(file, id, passages);
}
