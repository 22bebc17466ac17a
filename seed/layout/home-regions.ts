import type { Region } from '../../graph/model/article.ts';
import type { Dataset } from '../../graph/model/dataset.ts';
import { sectionOf } from '../../graph/model/reference.ts';

/**
 * The region each concept lives in: where the dataset says so; otherwise where most claims of which it is the effect are
 * anchored; where that ties, where most claims of which it is the cause are; then the first region.
 * Gives region ids by concept id; the regions must not be empty.
 */
export function homeRegions(dataset: Dataset, regions: readonly Region[]): ReadonlyMap<string, string> {
  const regionOfSection = new Map<string, string>();
  for (const region of regions) {
    for (const section of region.sections) {
      if (!regionOfSection.has(section)) regionOfSection.set(section, region.id);
    }
  }
  const sectionOfTable = new Map(dataset.article.tables.map((table) => [table.id, table.section]));
  /** A region that names section 2 also holds 2.1, unless another names 2.1 itself. */
  const regionOf = (anchor: string) => {
    const place = sectionOf(anchor);
    let section: string | undefined = sectionOfTable.get(place) ?? place;
    while (section !== undefined) {
      const region = regionOfSection.get(section);
      if (region !== undefined) return region;
      section = section.includes('.') ? section.slice(0, section.lastIndexOf('.')) : undefined;
    }
    return undefined;
  };
  const residents = new Map<string, string>();
  for (const region of regions) {
    for (const concept of region.concepts) if (!residents.has(concept)) residents.set(concept, region.id);
  }

  const asEffect = new Map<string, number>();
  const asCause = new Map<string, number>();
  const count = (tally: Map<string, number>, concept: string, region: string) => {
    const key = `${concept} ${region}`;
    tally.set(key, (tally.get(key) ?? 0) + 1);
  };
  for (const claim of dataset.claims) {
    const homes = new Set(claim.anchors.map(regionOf));
    for (const region of homes) {
      if (region === undefined) continue;
      if (claim.kind === 'causal') {
        count(asEffect, claim.effect, region);
        count(asCause, claim.cause, region);
      } else for (const concept of claim.about) count(asCause, concept, region);
    }
  }

  const homes = new Map<string, string>();
  for (const { id } of dataset.concepts) {
    let best = { region: residents.get(id) ?? regions[0]?.id ?? '', effects: 0, causes: 0 };
    if (!residents.has(id)) {
      for (const region of regions) {
        const effects = asEffect.get(`${id} ${region.id}`) ?? 0;
        const causes = asCause.get(`${id} ${region.id}`) ?? 0;
        if (effects > best.effects || (effects === best.effects && causes > best.causes)) {
          best = { region: region.id, effects, causes };
        }
      }
    }
    homes.set(id, best.region);
  }
  return homes;
}
