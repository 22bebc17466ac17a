import { describe, expect, it } from 'vitest';
import { everyConceptUsed } from '../../../graph/rules/every-concept-used.ts';
import { concept, smallDataset } from '../../fixtures/small-dataset.ts';

describe('concepts', () => {
  it('counts causes, effects, mediators and subjects, and what is broader than they', () => {
    const { concepts } = smallDataset();
    const broader = concept('water');
    const list = [...concepts.map((one) => (one.id === 'rain' ? { ...one, broader: 'water' } : one)), broader];
    expect(everyConceptUsed.check(smallDataset({ concepts: list }))).toEqual([]);
  });

  it('warns of a concept in no claim', () => {
    const concepts = [...smallDataset().concepts, concept('snow')];
    expect(everyConceptUsed.check(smallDataset({ concepts }))).toMatchObject([
      { severity: 'warning', path: ['concepts', 3] },
    ]);
  });
});
