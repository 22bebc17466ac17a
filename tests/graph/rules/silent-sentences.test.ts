import { describe, expect, it } from 'vitest';
import { silentSentences } from '../../../graph/rules/silent-sentences.ts';
import { causal, smallDataset } from '../../fixtures/small-dataset.ts';

describe('silent sentences', () => {
  it('carry no claim', () => {
    const claims = [causal('c1', 'rain', 'river', { anchors: ['1.p2.s1'] })];
    expect(silentSentences.check(smallDataset({ claims }))).toMatchObject([
      {
        severity: 'error',
        path: ['article', 'silent', 0, 'ref'],
        message: '1.p2.s1 is listed as claiming nothing, but claim `c1` is anchored there.',
      },
    ]);
  });

  it('are listed once', () => {
    const silent = [1, 2].map(() => ({ ref: '1.p2.s1', reason: 'heading' as const }));
    expect(silentSentences.check(smallDataset({ article: { silent } }))).toMatchObject([
      { path: ['article', 'silent', 1, 'ref'] },
    ]);
  });
});
