import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../graph/questions/coverage.ts';
import { causal, smallDataset } from '../../fixtures/small-dataset.ts';

const { article } = smallDataset({
  article: {
    sections: [
      { id: '1', title: { zh: '水', en: 'Water' }, paragraphs: [2, 1] },
      { id: '2', title: { zh: '磨', en: 'Mill' }, paragraphs: [1] },
    ],
  },
});
const at = (...anchors: string[]) => causal('c1', 'rain', 'river', { anchors });

describe('coverage', () => {
  it('counts a sentence once, claimed or silent, and a section when all of its sentences are', () => {
    expect(coverageOf(article, [at('1.p1.s1', '1.p1.s2'), at('1.p1.s1')])).toEqual({
      sentences: 4,
      covered: 3,
      coded: ['1'],
      uncoded: ['2'],
    });
  });

  it('counts neither table cells nor sentences the article has not', () => {
    expect(coverageOf({ ...article, silent: [] }, [at('T1.r1.c1', '1.p9.s9', '2.p1.s1')])).toEqual({
      sentences: 4,
      covered: 1,
      coded: ['2'],
      uncoded: ['1'],
    });
  });

  it('leaves a section uncoded of which one sentence is missing', () => {
    expect(coverageOf({ ...article, silent: [] }, [at('1.p1.s1', '1.p2.s1')])).toMatchObject({
      covered: 2,
      coded: [],
      uncoded: ['1', '2'],
    });
  });

  it('is nothing of everything before anything is coded', () => {
    expect(coverageOf({ ...article, silent: [] }, [])).toMatchObject({ covered: 0, coded: [], uncoded: ['1', '2'] });
  });
});
