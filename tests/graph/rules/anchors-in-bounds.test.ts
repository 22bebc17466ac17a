import { describe, expect, it } from 'vitest';
import { anchorsInBounds } from '../../../graph/rules/anchors-in-bounds.ts';
import { causal, smallDataset } from '../../fixtures/small-dataset.ts';

describe('anchors', () => {
  const findings = (anchors: string[]) =>
    anchorsInBounds.check(smallDataset({ claims: [causal('c1', 'rain', 'river', { anchors })] }));

  it('may be any sentence and any cell of the article', () => {
    expect(findings(['1.p1.s1', '1.p1.s2', '1.p2.s1', 'T1.r1.c1', 'T1.r1.c2'])).toEqual([]);
  });

  it.each([
    ['2.p1.s1', 'there is no section 2.'],
    ['1.p3.s1', 'section 1 has no paragraph 3.'],
    ['1.p1.s3', 'paragraph 1.p1 has no sentence 3.'],
    ['T2.r1.c1', 'there is no table T2.'],
    ['T1.r2.c1', 'table T1 has no row 2.'],
    ['T1.r1.c3', 'table T1 has no column 3.'],
  ])('cannot be %s', (ref, message) => {
    expect(findings(['1.p1.s1', ref])).toMatchObject([
      { severity: 'error', message: `Claim \`c1\` refers to ${ref}: ${message}`, path: ['claims', 0, 'anchors', 1] },
    ]);
  });

  it('are looked at in notes, in inferences and in the list of silent sentences too', () => {
    const small = smallDataset();
    const wrong = smallDataset({
      article: {
        notes: [{ n: 1, anchors: ['1.p9.s1'], work: null, intent: null }],
        silent: [{ ref: '7.p1.s1', reason: 'heading' }],
      },
      inferences: [{ ...small.inferences[0], anchors: ['1.p8.s1'] } as never],
    });
    expect(anchorsInBounds.check(wrong).map(({ path }) => path.join('.'))).toEqual([
      'inferences.0.anchors.0',
      'article.notes.0.anchors.0',
      'article.silent.0.ref',
    ]);
  });
});
