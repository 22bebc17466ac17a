/** The dataset itself: the document that `npm run dataset` prints, and that every reader of ours takes. */
import type { Dataset } from '../model/dataset.ts';

export function json(dataset: Dataset): string {
  return `${JSON.stringify(dataset, null, 2)}\n`;
}
