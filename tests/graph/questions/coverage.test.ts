import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../graph/questions/coverage.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

describe('coverage', () => {
  const { article, claims } = smallDataset();
  const [first] = claims;
  if (first === undefined) throw new Error('the small dataset has claims');
  const two = {
    ...article,
    silent: [],
    sections: [
      { id: '1', title: article.title, paragraphs: [1, 2] },
      { id: '2', title: article.title, paragraphs: [1] },
    ],
  };
  const at = (...anchors: string[]) => ({ ...first, anchors });

  test('counts each sentence once, however many claims it makes', () => {
    const coverage = coverageOf(two, [at('1.p1.s1'), at('1.p1.s1', '1.p2.s1')]);
    expect(coverage).toEqual({ sentences: 4, covered: 2, coded: [], uncoded: ['1', '2'] });
  });

  test('a section is coded once its last sentence is claimed or listed as claiming nothing', () => {
    const coverage = coverageOf({ ...two, silent: [{ ref: '1.p2.s2', reason: 'announcement' }] }, [
      at('1.p1.s1', '1.p2.s1'),
    ]);
    expect(coverage).toEqual({ sentences: 4, covered: 3, coded: ['1'], uncoded: ['2'] });
  });

  test('a claim anchored in a table covers no sentence', () => {
    expect(coverageOf(two, [at('T1.r1.c1')]).covered).toBe(0);
  });
});
