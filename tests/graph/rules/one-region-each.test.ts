import { describe, expect, it } from 'vitest';
import { oneRegionEach } from '../../../graph/rules/one-region-each.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

describe('regions', () => {
  it('finds a section and a concept that two regions hold', () => {
    const title = { zh: '区', en: 'Region' };
    const regions = [
      { id: 'one', title, column: 1, sections: ['1'], concepts: ['rain'] },
      { id: 'two', title, column: 2, sections: ['1'], concepts: ['river', 'rain'] },
    ];
    expect(oneRegionEach.check(smallDataset({ article: { regions } })).map(({ path }) => path.join('.'))).toEqual([
      'article.regions.1.sections.0',
      'article.regions.1.concepts.1',
    ]);
    expect(oneRegionEach.check(smallDataset())).toEqual([]);
  });
});
