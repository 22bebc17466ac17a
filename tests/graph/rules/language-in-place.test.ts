import { describe, expect, it } from 'vitest';
import { languageInPlace } from '../../../graph/rules/language-in-place.ts';
import { causal, concept, smallDataset } from '../../fixtures/small-dataset.ts';

describe('languages', () => {
  const labels = (zh: string, en: string) =>
    languageInPlace.check(smallDataset({ concepts: [concept('one', { pref: { zh, en } })] }));

  it('takes names and abbreviations in Latin letters for Chinese', () => {
    expect([
      labels('MaaS', 'MaaS'),
      labels('ChatGPT', 'ChatGPT'),
      labels('3D内容', '3D content'),
      labels('5', '5'),
    ]).toEqual([[], [], [], []]);
  });

  it('doubts English under zh and Chinese under en', () => {
    expect(labels('synthetic data', 'synthetic data')).toMatchObject([
      { severity: 'warning', path: ['concepts', 0, 'pref', 'zh'] },
    ]);
    expect(labels('合成数据', '合成数据')).toMatchObject([{ path: ['concepts', 0, 'pref', 'en'] }]);
  });

  it('looks at the texts of claims too', () => {
    const claims = [
      causal('c1', 'rain', 'river', { text: { zh: 'rain fills the river.', en: 'Rain fills the river (河).' } }),
    ];
    expect(languageInPlace.check(smallDataset({ claims }))).toMatchObject([{ path: ['claims', 0, 'text', 'zh'] }]);
  });
});
