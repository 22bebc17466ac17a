import { describe, expect, it } from 'vitest';
import { nothingTwice } from '../../../graph/rules/nothing-twice.ts';
import { causal, descriptive, smallDataset } from '../../fixtures/small-dataset.ts';

describe('lists', () => {
  it('finds an anchor, a subject and a focus that is named twice', () => {
    const claims = [
      causal('c1', 'rain', 'river', { anchors: ['1.p1.s1', '1.p1.s1'] }),
      descriptive('d1', ['mill', 'mill']),
    ];
    const tours = [
      {
        id: 't',
        title: { zh: '游', en: 'T' },
        steps: [{ focus: { concepts: ['rain', 'rain'] }, text: { zh: '看', en: 'Look' } }],
      },
    ];
    const found = nothingTwice.check(smallDataset({ claims, tours, inferences: [], oppositions: [] }));
    expect(found.map(({ path }) => path.join('.'))).toEqual([
      'claims.0.anchors.1',
      'claims.1.about.1',
      'tours.0.steps.0.focus.concepts.1',
    ]);
  });

  it('warns of two claims that are coded alike, however they are worded, but not of parallel claims', () => {
    const twins = [
      causal('c1', 'rain', 'river'),
      causal('c2', 'rain', 'river', { text: { zh: '雨成河', en: 'Rain makes rivers' } }),
    ];
    expect(nothingTwice.check(smallDataset({ claims: twins, inferences: [], oppositions: [] }))).toMatchObject([
      {
        severity: 'warning',
        path: ['claims', 1],
        message: 'Claim `c2` is coded exactly as claim `c1`, of the same sentence.',
      },
    ]);
    const parallel = [causal('c1', 'rain', 'river'), causal('c2', 'rain', 'river', { anchors: ['1.p1.s2'] })];
    expect(nothingTwice.check(smallDataset({ claims: parallel, inferences: [], oppositions: [] }))).toEqual([]);
  });
});
