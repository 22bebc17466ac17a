import { describe, expect, it } from 'vitest';
import { farthestFromWording } from '../../../graph/questions/farthest-from-wording.ts';
import { causal } from '../../fixtures/small-dataset.ts';

const stated = causal('ab', 'a', 'b');
const condensed = causal('bc', 'b', 'c', { fidelity: 'condensed' });
const interpreted = causal('cd', 'c', 'd', { fidelity: 'interpreted' });

describe('what of a chain is farthest from the wording', () => {
  it('is nothing where every claim is stated', () => {
    expect(farthestFromWording([stated, stated])).toBeUndefined();
  });

  it('is every hop that stands as far as any, by its number', () => {
    expect(farthestFromWording([stated, condensed, condensed])).toEqual({ fidelity: 'condensed', hops: [2, 3] });
  });

  it('is the interpreted before the condensed', () => {
    expect(farthestFromWording([condensed, stated, interpreted])).toEqual({ fidelity: 'interpreted', hops: [3] });
  });
});
