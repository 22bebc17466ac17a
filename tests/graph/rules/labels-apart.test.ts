import { describe, expect, it } from 'vitest';
import { labelsApart } from '../../../graph/rules/labels-apart.ts';
import { concept, smallDataset } from '../../fixtures/small-dataset.ts';

describe('labels', () => {
  const findings = (...concepts: ReturnType<typeof concept>[]) => labelsApart.check(smallDataset({ concepts }));

  it('are an error when two concepts prefer the same, however it is written', () => {
    const found = findings(
      concept('model-as-a-service', { pref: { zh: 'ＭａａＳ', en: 'Model as a service' } }),
      concept('other', { pref: { zh: 'maas', en: 'Another' } }),
    );
    expect(found).toMatchObject([
      {
        severity: 'error',
        path: ['concepts', 1, 'pref', 'zh'],
        message: 'The label “maas” of concept `other` belongs to `model-as-a-service` too.',
      },
    ]);
  });

  it('are a warning when one of the two is a synonym', () => {
    const found = findings(concept('rain'), concept('river', { alt: { zh: [], en: ['flood', 'concept  RAIN'] } }));
    expect(found).toMatchObject([{ severity: 'warning', path: ['concepts', 1, 'alt', 'en', 1] }]);
  });

  it('may be the same in both languages of one concept, and vary in punctuation, but not stand twice', () => {
    expect(findings(concept('maas', { pref: { zh: 'MaaS', en: 'MaaS' }, alt: { zh: [], en: ['Maas.'] } }))).toEqual([]);
    const twice = findings(concept('rain', { alt: { zh: ['雨', '雨'], en: [] } }));
    expect(twice).toMatchObject([{ severity: 'warning', path: ['concepts', 0, 'alt', 'zh', 1] }]);
  });
});
