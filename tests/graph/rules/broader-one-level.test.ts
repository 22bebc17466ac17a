import { describe, expect, it } from 'vitest';
import { broaderOneLevel } from '../../../graph/rules/broader-one-level.ts';
import { concept, smallDataset } from '../../fixtures/small-dataset.ts';

describe('broader concepts', () => {
  it('lets a concept have one above it', () => {
    expect(
      broaderOneLevel.check(smallDataset({ concepts: [concept('mill'), concept('rain', { broader: 'mill' })] })),
    ).toEqual([]);
  });

  it('finds a concept that is its own broader one', () => {
    const [finding, ...more] = broaderOneLevel.check(
      smallDataset({ concepts: [concept('mill', { broader: 'mill' })] }),
    );
    expect([finding?.path, more]).toEqual([['concepts', 0, 'broader'], []]);
  });

  it('finds two levels, and says what one level would be', () => {
    const concepts = [concept('mill'), concept('rain', { broader: 'mill' }), concept('river', { broader: 'rain' })];
    expect(broaderOneLevel.check(smallDataset({ concepts }))).toMatchObject([
      { path: ['concepts', 2, 'broader'], tip: 'Only one level: write `broader: mill`, or delete one of the two.' },
    ]);
  });

  it('finds two that are broader than each other', () => {
    const concepts = [concept('mill', { broader: 'rain' }), concept('rain', { broader: 'mill' })];
    expect(broaderOneLevel.check(smallDataset({ concepts }))).toHaveLength(2);
  });
});
