import { beforeAll, describe, expect, it } from 'vitest';
import { fontAt, pillOf, usualWidth } from '../../../graph/map/pill.ts';
import { MapLayout } from '../../../graph/model/layout.ts';
import { languages } from '../../../graph/model/vocabulary.ts';
import { detailZoom } from '../../../seed/layout/free-places.ts';
import { homeRegions } from '../../../seed/layout/home-regions.ts';
import { layoutOf } from '../../../seed/layout/layout-of.ts';
import { layoutText } from '../../../seed/layout/layout-text.ts';
import { causal, concept, smallDataset } from '../../fixtures/small-dataset.ts';
import { riverDataset } from './river-dataset.ts';

const slow = 120_000;
const dataset = riverDataset();
const core = dataset.concepts.filter((one) => one.core);
let layout: MapLayout;

beforeAll(async () => {
  layout = await layoutOf(dataset);
}, slow);

interface Box {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxAt(one: (typeof dataset.concepts)[number], language: 'zh' | 'en', zoom: number): Box {
  const place = layout.concepts[one.id];
  if (place === undefined) throw new Error(`${one.id} has no place`);
  const pill = pillOf(one.pref[language], language, fontAt(zoom, language), usualWidth);
  const [x, y] = [place.x * zoom, place.y * zoom];
  return {
    id: one.id,
    left: x - pill.width / 2,
    right: x + pill.width / 2,
    top: y - pill.height / 2,
    bottom: y + pill.height / 2,
  };
}

function overlapping(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(0, index)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} ${b.id}`),
  );
}

describe('the map of an article', () => {
  it('has a place for every concept and an area for every region, and is a map', () => {
    expect(MapLayout.parse(layout)).toEqual(layout);
    expect(Object.keys(layout.concepts)).toEqual(dataset.concepts.map(({ id }) => id).sort());
    expect(layout.regions.map(({ id }) => id)).toEqual(dataset.article.regions.map(({ id }) => id));
  });
  for (const language of languages) {
    it(`lets no two core pills overlap at zoom 1 (${language})`, () => {
      expect(overlapping(core.map((one) => boxAt(one, language, 1)))).toEqual([]);
    });
    it(`lets no two pills at all overlap at the detail zoom (${language})`, () => {
      expect(overlapping(dataset.concepts.map((one) => boxAt(one, language, detailZoom)))).toEqual([]);
    });
  }
  it('is shaped like the pane beside the panel (7:5) and fits one of 1100 by 790 with readable type', () => {
    const width = Math.max(...layout.regions.map((area) => area.x + area.width));
    const height = Math.max(...layout.regions.map((area) => area.y + area.height));
    expect(width / height).toBeGreaterThan(1.2);
    expect(width / height).toBeLessThan(1.65);
    expect(Math.min(1100 / width, 790 / height)).toBeGreaterThan(0.85);
  });
  it('places every core concept inside its region', () => {
    const homes = homeRegions(dataset, dataset.article.regions);
    for (const { id } of core) {
      const area = layout.regions.find((one) => one.id === homes.get(id));
      const place = layout.concepts[id];
      if (area === undefined || place === undefined) throw new Error(id);
      expect(place.x).toBeGreaterThan(area.x);
      expect(place.x).toBeLessThan(area.x + area.width);
      expect(place.y).toBeGreaterThan(area.y);
      expect(place.y).toBeLessThan(area.y + area.height);
    }
  });
  it('stands regions of a later column right of those of an earlier one', () => {
    const [sources, milling, hands, town, order] = layout.regions;
    expect(milling?.x).toBeGreaterThan((sources?.x ?? 0) + (sources?.width ?? 0));
    expect(order?.x).toBeGreaterThan((milling?.x ?? 0) + (milling?.width ?? 0));
    expect(hands?.y).toBeGreaterThan(milling?.y ?? 0);
    expect(town?.y).toBeGreaterThan(hands?.y ?? 0);
  });
  it(
    'is the same to the byte every time, in whatever order the claims come',
    async () => {
      const again = await layoutOf({ ...dataset, claims: [...dataset.claims].reverse() });
      expect(layoutText(again)).toBe(layoutText(layout));
    },
    slow,
  );
  it('moves nothing that has a place when a concept joins', async () => {
    const joined = concept('newcomer', { core: true, pref: { zh: '新来的概念', en: 'A newcomer' } });
    const claim = causal('k999', 'newcomer', 'c10', { anchors: ['3.p1.s1'] });
    const grown = { ...dataset, concepts: [...dataset.concepts, joined], claims: [...dataset.claims, claim] };
    const after = await layoutOf(grown, layout);
    const { newcomer, ...others } = after.concepts;
    expect(others).toEqual(layout.concepts);
    expect(after.regions).toEqual(layout.regions);
    expect(newcomer).toBeDefined();
    const before = layout;
    layout = after;
    const boxes = [...core, joined].map((one) => boxAt(one, 'en', 1));
    layout = before;
    expect(overlapping(boxes)).toEqual([]);
  });
  it('drops the places of concepts that are gone', async () => {
    const after = await layoutOf({ ...dataset, concepts: dataset.concepts.filter(({ id }) => id !== 'c59') }, layout);
    expect(after.concepts).not.toHaveProperty('c59');
  });
});

describe('the map of a small article', () => {
  it('puts causes left of effects', async () => {
    const chain = smallDataset({
      concepts: ['a', 'b', 'c', 'd'].map((id) => concept(id)),
      claims: [causal('1', 'a', 'b'), causal('2', 'b', 'c'), causal('3', 'c', 'd')],
      inferences: [],
      oppositions: [],
      tours: [],
    });
    const { concepts } = await layoutOf(chain);
    const across = ['a', 'b', 'c', 'd'].map((id) => concepts[id]?.x ?? Number.NaN);
    expect(across).toEqual([...across].sort((a, b) => a - b));
    expect(across[3]).toBeGreaterThan(across[0] ?? Number.NaN);
  });
  it('is one region of everything where the article names none', async () => {
    const { regions, concepts } = await layoutOf(smallDataset({ article: { regions: [] } }));
    expect(regions.map(({ id }) => id)).toEqual(['whole']);
    expect(Object.keys(concepts).length).toBeGreaterThan(0);
  });
  it('takes every concept for core where none is marked', async () => {
    const unmarked = smallDataset({
      concepts: ['a', 'b', 'c'].map((id) => concept(id, { core: false })),
      claims: [causal('1', 'a', 'b')],
      inferences: [],
      oppositions: [],
      tours: [],
    });
    expect(Object.keys((await layoutOf(unmarked)).concepts)).toEqual(['a', 'b', 'c']);
  });
  it('can be empty', async () => {
    const empty = smallDataset({ concepts: [], claims: [], inferences: [], oppositions: [], tours: [] });
    expect((await layoutOf(empty)).concepts).toEqual({});
  });
});
