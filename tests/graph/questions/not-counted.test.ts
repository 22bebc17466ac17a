import { describe, expect, it } from 'vitest';
import { notCounted } from '../../../graph/questions/not-counted.ts';
import { causal } from '../../fixtures/small-dataset.ts';

const claim = causal('ab', 'a', 'b', { fidelity: 'interpreted', voice: 'cited', modality: 'possible' });

describe('what a stricter reading does not count', () => {
  it('is named by the word for which the claim falls', () => {
    expect(notCounted(claim, 'stated')).toEqual({ field: 'fidelity', value: 'interpreted' });
    expect(notCounted(claim, 'author')).toEqual({ field: 'voice', value: 'cited' });
    expect(notCounted(claim, 'asserted')).toEqual({ field: 'modality', value: 'possible' });
  });

  it('is nothing where the claim is what is asked for, whatever else it is', () => {
    expect(notCounted({ ...claim, fidelity: 'stated' }, 'stated')).toBeUndefined();
    expect(notCounted({ ...claim, voice: 'author' }, 'author')).toBeUndefined();
    expect(notCounted({ ...claim, modality: 'asserted' }, 'asserted')).toBeUndefined();
  });
});
