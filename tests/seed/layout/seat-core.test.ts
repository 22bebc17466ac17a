import { expect, it } from 'vitest';
import { homeRegions } from '../../../seed/layout/home-regions.ts';
import { influencesOf } from '../../../seed/layout/influences.ts';
import { pillBoxOf } from '../../../seed/layout/pill-box.ts';
import { seatCore } from '../../../seed/layout/seat-core.ts';
import { riverDataset } from './river-dataset.ts';

it('seats the core concepts so that none has to move again: no two pills touch, none leaves its region', async () => {
  const dataset = riverDataset();
  const { regions } = dataset.article;
  const homes = homeRegions(dataset, regions);
  const boxes = new Map(dataset.concepts.map((concept) => [concept.id, pillBoxOf(concept)]));
  const core = dataset.concepts.filter((concept) => concept.core).map(({ id }) => id);
  const { areas, places } = await seatCore(regions, core, homes, influencesOf(dataset), boxes);

  const pills = places.map(([id, { x, y }]) => ({ id, x, y, width: 0, height: 0, ...boxes.get(id) }));
  pills.forEach((a, index) => {
    const area = areas.find(({ id }) => id === homes.get(a.id));
    expect(a.y + a.height / 2).toBeLessThanOrEqual((area?.y ?? 0) + (area?.height ?? 0));
    expect(a.x - a.width / 2).toBeGreaterThanOrEqual(area?.x ?? Number.NaN);
    for (const b of pills.slice(0, index)) {
      const apart = {
        x: Math.abs(a.x - b.x) - (a.width + b.width) / 2,
        y: Math.abs(a.y - b.y) - (a.height + b.height) / 2,
      };
      expect(Math.max(apart.x, apart.y), `${a.id} and ${b.id}`).toBeGreaterThan(8);
    }
  });
}, 120_000);
