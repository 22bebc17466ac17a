import { describe, expect, it } from 'vitest';
import { commonNeighbours } from '../../../graph/questions/common-neighbours.ts';
import { causal } from '../../fixtures/small-dataset.ts';

const claims = [
  causal('1', 'a', 'b'),
  causal('2', 'a', 'x'),
  causal('3', 'a', 'x', { relation: 'inhibits' }),
  causal('4', 'b', 'x', { relation: 'inhibits' }),
  causal('5', 'a', 'y'),
  causal('6', 'z', 'a'),
  causal('7', 'z', 'b', { relation: 'reshapes' }),
  causal('8', 'x', 'y'),
];

describe('two concepts side by side', () => {
  it('share what both lead to and what leads to both, each with its own net sign', () => {
    const { effects, causes } = commonNeighbours(claims, 'a', 'b');
    expect(effects).toEqual([
      { concept: 'x', first: 'ambiguous', second: 'minus' },
      { concept: 'y', first: 'plus', second: undefined },
    ]);
    expect(causes).toEqual([{ concept: 'z', first: 'plus', second: 'mixed' }]);
  });

  it('are joined by the claims between them, which make neither a neighbour', () => {
    expect(commonNeighbours(claims, 'a', 'b').between.map(({ id }) => id)).toEqual(['1']);
    expect(commonNeighbours(claims, 'b', 'a').between.map(({ id }) => id)).toEqual(['1']);
  });

  it('change sides when they are swapped', () => {
    const [one] = commonNeighbours(claims, 'a', 'b').causes;
    const [other] = commonNeighbours(claims, 'b', 'a').causes;
    expect([other?.first, other?.second]).toEqual([one?.second, one?.first]);
  });
});
