import type { Dataset } from '../../graph/model/dataset.ts';
import type { MapLayout } from '../../graph/model/layout.ts';

/** A place for every concept and a box for every region, so that a load has something to keep. */
export function layoutOf({ article, concepts }: Dataset): MapLayout {
  return {
    regions: article.regions.map(({ id }, place) => ({ id, x: place * 400, y: 0.5, width: 380.25, height: 900 })),
    concepts: Object.fromEntries(concepts.map(({ id }, place) => [id, { x: place * 40, y: 17 - place / 3 }])),
  };
}
