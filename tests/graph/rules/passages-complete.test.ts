import { describe, expect, it } from 'vitest';
import { passagesComplete } from '../../../graph/rules/passages-complete.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

describe('fingerprints', () => {
  const { passages } = smallDataset().article;

  it('are there for every sentence', () => {
    expect(passagesComplete.check(smallDataset())).toEqual([]);
  });

  it('are asked for in one warning when some are missing', () => {
    const found = passagesComplete.check(smallDataset({ article: { passages: passages.slice(0, 1) } }));
    expect(found).toMatchObject([
      { severity: 'warning', message: '2 sentences have no fingerprint: 1.p1.s2, 1.p2.s1.' },
    ]);
  });

  it('are not there twice, nor for what is no passage of the article', () => {
    const [first] = passages;
    const more = [...passages, { ...first, ref: '1.p1.s1' }, { ...first, ref: '1.p7.s1' }] as typeof passages;
    const found = passagesComplete.check(smallDataset({ article: { passages: more } }));
    expect(found.map(({ severity, path }) => [severity, path.join('.')])).toEqual([
      ['error', 'article.passages.3.ref'],
      ['error', 'article.passages.4.ref'],
    ]);
  });
});
