import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MapLayout } from '../../../graph/model/layout.ts';
import { versionOf } from '../../../graph/model/version.ts';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

const layout: MapLayout = { regions: [], concepts: { rain: { x: 1, y: 2 }, mill: { x: 3, y: 4 } } };

/** The same record with the keys of every object in the opposite order. */
function keysReversed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toReversed())
      : inner,
  ) as T;
}

test('it is the beginning of the SHA-256 of the JSON with keys in order, so that anyone can compute it', () => {
  const dataset = smallDataset({ concepts: [], claims: [], inferences: [], oppositions: [], works: [], tours: [] });
  const { article, ...lists } = dataset;
  const tables = Object.fromEntries(Object.entries(lists).sort(([a], [b]) => (a < b ? -1 : 1)));
  const small = { regions: [], concepts: { b: { y: 2, x: 1 }, a: { x: 3, y: 4 } } };
  const named = { id: 'x', title: { zh: '“水”——𠮷', en: 'Water' } };
  const json =
    `{"dataset":{"article":{"id":"x","title":{"en":"Water","zh":"“水”——𠮷"}},${JSON.stringify(tables).slice(1, -1)}},` +
    '"layout":{"concepts":{"a":{"x":3,"y":4},"b":{"x":1,"y":2}},"regions":[]}}';
  const expected = createHash('sha256').update(json, 'utf8').digest('hex').slice(0, 16);
  expect(versionOf({ ...lists, article: named as typeof article }, small)).toBe(expected);
});

test('the order of keys does not matter', () => {
  fc.assert(
    fc.property(arbitraryDataset(), (dataset) => {
      const turned = keysReversed(dataset);
      expect(versionOf(turned, keysReversed(layout))).toBe(versionOf(dataset, layout));
    }),
    { numRuns: 50 },
  );
});

test('one changed word, one moved concept, one claim fewer, each is another version', () => {
  const dataset = smallDataset();
  const versions = [
    versionOf(dataset, layout),
    versionOf({ ...dataset, article: { ...dataset.article, title: { zh: '小水坊', en: 'The small mill' } } }, layout),
    versionOf({ ...dataset, claims: dataset.claims.slice(1) }, layout),
    versionOf({ ...dataset, claims: dataset.claims.toReversed() }, layout),
    versionOf(dataset, { ...layout, concepts: { ...layout.concepts, rain: { x: 1, y: 3 } } }),
  ];
  expect(new Set(versions).size).toBe(versions.length);
});
