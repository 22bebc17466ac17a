import { describe, expect, it } from 'vitest';
import { oppositionShape } from '../../../graph/rules/opposition-shape.ts';
import { causal, smallDataset } from '../../fixtures/small-dataset.ts';

describe('an opposition', () => {
  const findings = (kind: 'contrast' | 'concession', claims: string[]) =>
    oppositionShape.check(
      smallDataset({
        claims: [causal('c1', 'rain', 'river'), causal('c2', 'rain', 'mill'), causal('c3', 'river', 'mill')],
        oppositions: [{ id: 'o1', kind, claims, explicit: true, anchors: ['1.p1.s1'] }],
      }),
    );

  it('may have three claims in a contrast, two in a concession', () => {
    expect([findings('contrast', ['c1', 'c2', 'c3']), findings('concession', ['c2', 'c1'])]).toEqual([[], []]);
  });

  it('has not three in a concession', () => {
    expect(findings('concession', ['c1', 'c2', 'c3'])).toMatchObject([{ path: ['oppositions', 0, 'claims'] }]);
  });

  it('never opposes a claim to itself', () => {
    expect(findings('contrast', ['c1', 'c1'])).toMatchObject([
      { severity: 'error', path: ['oppositions', 0, 'claims', 1] },
    ]);
  });
});
