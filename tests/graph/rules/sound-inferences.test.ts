import { describe, expect, it } from 'vitest';
import { soundInferences } from '../../../graph/rules/sound-inferences.ts';
import { causal, smallDataset } from '../../fixtures/small-dataset.ts';

describe('inferences', () => {
  const claims = ['c1', 'c2', 'c3', 'c4'].map((id) => causal(id, 'rain', 'river'));
  const findings = (...steps: [premises: string[], conclusion: string][]) =>
    soundInferences.check(
      smallDataset({
        claims,
        inferences: steps.map(([premises, conclusion], index) => ({
          id: `i${index}`,
          premises,
          conclusion,
          scheme: 'default',
          explicit: true,
          anchors: ['1.p1.s1'],
        })),
      }),
    );

  it('may share premises and conclusions', () => {
    expect(findings([['c1', 'c2'], 'c4'], [['c1', 'c3'], 'c4'], [['c2'], 'c3'])).toEqual([]);
  });

  it('have no conclusion among their premises, and no premise twice', () => {
    expect(findings([['c1', 'c2', 'c1', 'c3'], 'c3']).map(({ path }) => path.join('.'))).toEqual([
      'inferences.0.premises.2',
      'inferences.0.premises.3',
    ]);
  });

  it('do not go in a circle: the whole circle is told, once', () => {
    const found = findings([['c4', 'c1'], 'c2'], [['c2'], 'c3'], [['c3'], 'c1']);
    expect(found.map(({ message }) => message)).toEqual(['The inferences go in a circle: `c2` → `c3` → `c1` → `c2`.']);
    expect(found[0]?.path).toEqual(['inferences', 0, 'conclusion']);
  });

  it('are followed along a chain of 20,000', () => {
    const ids = Array.from({ length: 20_001 }, (_, index) => `k${index}`);
    const chain = ids.slice(1).map((id, index): [string[], string] => [[ids[index] ?? ''], id]);
    expect(findings(...chain)).toEqual([]);
    expect(findings(...chain, [['k20000'], 'k0'])).toHaveLength(1);
  });
});
