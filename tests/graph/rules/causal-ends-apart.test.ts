import { describe, expect, it } from 'vitest';
import { causalEndsApart } from '../../../graph/rules/causal-ends-apart.ts';
import { causal, smallDataset } from '../../fixtures/small-dataset.ts';

describe('the ends of a causal claim', () => {
  const findings = (...given: Parameters<typeof causal>) =>
    causalEndsApart.check(smallDataset({ claims: [causal(...given)] }));

  it('leaves a claim through another concept alone', () => {
    expect(findings('c1', 'rain', 'mill', { via: ['river'] })).toEqual([]);
  });

  it('finds a concept that influences itself', () => {
    expect(findings('c1', 'rain', 'rain')).toMatchObject([{ severity: 'error', path: ['claims', 0, 'effect'] }]);
  });

  it('finds a way through the cause, through the effect, and twice through the same', () => {
    const [cause, effect, twice] = findings('c1', 'rain', 'mill', { via: ['rain', 'river', 'mill', 'river'] });
    expect([cause?.path.at(-1), effect?.path.at(-1), twice?.path.at(-1)]).toEqual([0, 2, 3]);
    expect(cause?.message).toBe('Claim `c1` goes via `rain`, which is its cause.');
  });
});
