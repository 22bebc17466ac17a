import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../../graph/model/nearest.ts';

const concepts = ['living-labour', 'dead-labour', 'surplus-value', 'surplus-proletariat', 'data', 'date'];

test('a slip of the pen finds what was meant first', () => {
  expect(nearest('living-labor', concepts)[0]).toBe('living-labour');
  expect(nearest('surplus-vlaue', concepts)[0]).toBe('surplus-value');
  expect(nearest('DATA', concepts)).toEqual(['data', 'date']);
  expect(nearest('Date', concepts)).toEqual(['date', 'data']);
});

test('part of a name finds the names that hold it', () => {
  expect(nearest('proletariat', concepts)).toEqual(['surplus-proletariat']);
  expect(nearest('surplus', concepts)).toEqual(['surplus-proletariat', 'surplus-value']);
});

test('what resembles nothing finds nothing', () => {
  expect(nearest('qqqqqqqq', concepts)).toEqual([]);
  expect(nearest('anything', [])).toEqual([]);
});

test('at most three, all of them candidates, the same whatever the order in which candidates come', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '-', '数'), maxLength: 8 });
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 12 }), (wanted, candidates) => {
      const found = nearest(wanted, candidates);
      expect(found.length).toBeLessThanOrEqual(3);
      expect(candidates).toEqual(expect.arrayContaining([...found]));
      expect(nearest(wanted, candidates.toReversed())).toEqual(found);
      if (candidates.includes(wanted)) expect(found[0]).toBe(wanted);
    }),
  );
});

test('a word of a million characters costs no more than one of 64', () => {
  expect(nearest('x'.repeat(1_000_000), concepts)).toEqual([]);
});
