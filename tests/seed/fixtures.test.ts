import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dataset } from '../../graph/model/dataset.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

describe('the fixtures', () => {
  it('gives random datasets the schema accepts unchanged', () => {
    fc.assert(
      fc.property(arbitraryDataset(), (dataset) => {
        expect(Dataset.parse(dataset)).toEqual(dataset);
      }),
      { numRuns: 200 },
    );
  });
  it('gives a small dataset whose lists can be replaced', () => {
    expect(smallDataset({ tours: [] }).tours).toEqual([]);
  });
});
