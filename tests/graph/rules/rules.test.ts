import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../graph/model/dataset.ts';
import { rules } from '../../../graph/rules/rules.ts';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

const check = (dataset: Dataset) => rules.flatMap((rule) => rule.check(dataset));

describe('the rules together', { timeout: 30_000 }, () => {
  it('find nothing in the small dataset', () => {
    expect(check(smallDataset())).toEqual([]);
  });

  it('find no error in random valid datasets', () => {
    const errors = (dataset: Dataset) => check(dataset).filter(({ severity }) => severity === 'error');
    fc.assert(
      fc.property(arbitraryDataset(), (dataset) => {
        expect(errors(dataset)).toEqual([]);
      }),
    );
  });

  it('survive an article without concepts and claims', () => {
    const empty = smallDataset({
      concepts: [],
      claims: [],
      inferences: [],
      oppositions: [],
      works: [],
      tours: [],
      article: { notes: [], regions: [] },
    });
    expect(check(empty)).toEqual([]);
  });

  it('have names of their own, which their findings carry', () => {
    const names = rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-z]+(-[a-z]+)*$/.test(name))).toBe(true);
    const broken = smallDataset({ concepts: [], article: { passages: [] } });
    expect(check(broken).every(({ rule }) => names.includes(rule))).toBe(true);
  });
});
