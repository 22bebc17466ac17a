import { describe, expect, it } from 'vitest';
import type { Region } from '../../../graph/model/article.ts';
import { homeRegions } from '../../../seed/layout/home-regions.ts';
import { causal, concept, smallDataset } from '../../fixtures/small-dataset.ts';

const title = { zh: '区', en: 'Region' };
const region = (id: string, sections: string[], concepts: string[] = []): Region => ({
  id,
  title,
  column: 1,
  sections,
  concepts,
});

function homes(regions: readonly Region[], claims: Parameters<typeof causal>[]) {
  const dataset = smallDataset({
    concepts: ['a', 'b', 'c'].map((id) => concept(id)),
    claims: claims.map((given) => causal(...given)),
    inferences: [],
    oppositions: [],
    tours: [],
  });
  return homeRegions(dataset, regions);
}

describe('the region a concept lives in', () => {
  it('is the one whose sections hold most claims of which it is the effect', () => {
    const found = homes(
      [region('one', ['1']), region('two', ['2'])],
      [
        ['1', 'a', 'b', { anchors: ['2.p1.s1'] }],
        ['2', 'c', 'b', { anchors: ['2.p1.s2'] }],
        ['3', 'a', 'b', { anchors: ['1.p1.s1'] }],
        ['4', 'b', 'c', { anchors: ['1.p1.s1'] }],
        ['5', 'b', 'a', { anchors: ['1.p1.s1'] }],
      ],
    );
    expect(found.get('b')).toBe('two');
  });
  it('is decided by the claims of which it is the cause where effects tie', () => {
    const found = homes([region('one', ['1']), region('two', ['2'])], [['1', 'a', 'b', { anchors: ['2.p1.s1'] }]]);
    expect(found.get('a')).toBe('two');
  });
  it('is the one that names it, whatever the claims say', () => {
    const found = homes(
      [region('one', ['1'], ['b']), region('two', ['2'])],
      [['1', 'a', 'b', { anchors: ['2.p1.s1'] }]],
    );
    expect(found.get('b')).toBe('one');
  });
  it('is the first where nothing tells', () => {
    expect(homes([region('one', ['1']), region('two', ['2'])], []).get('c')).toBe('one');
  });
  it('counts a subsection to the section above it, and a table to its section', () => {
    const found = homes(
      [region('one', ['9']), region('two', ['1'])],
      [
        ['1', 'a', 'b', { anchors: ['1.4.p1.s1'] }],
        ['2', 'a', 'c', { anchors: ['T1.r1.c1'] }],
      ],
    );
    expect([found.get('b'), found.get('c')]).toEqual(['two', 'two']);
  });
});
