/** The first article as the tests of the search read it. */
import { fileURLToPath } from 'node:url';
import type { Dataset } from '../../../graph/model/dataset.ts';
import type { MapLayout } from '../../../graph/model/layout.ts';
import { readArticle } from '../../../seed/read/read-article.ts';

export async function huang2024(): Promise<{ readonly dataset: Dataset; readonly layout: MapLayout }> {
  const { dataset, layout } = await readArticle(
    fileURLToPath(new URL('../../../seed/articles/huang-2024', import.meta.url)),
  );
  if (dataset === undefined || layout === undefined) throw new Error('The article cannot be read.');
  return { dataset, layout };
}
