import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../ui/argument/rows.ts';
import { inference, opposition } from './small-argument.ts';

const rows = (...given: Parameters<typeof rowsOf>) => rowsOf(...given).rows.map((row) => row.join(' '));

describe('opposed claims', () => {
  it('stand side by side, in the order of the opposition', () => {
    expect(rows(['a', 'b', 'c'], [], [opposition('o', 'c', 'a')], 3)).toEqual(['c a', 'b']);
  });

  it('share a row with all they stand against, as long as there is room and each has a free side', () => {
    const both = [opposition('o1', 'a', 'b'), opposition('o2', 'a', 'c')];
    expect(rows(['a', 'b', 'c'], [], both, 3)).toEqual(['b a c']);
    const full = rowsOf(['a', 'b', 'c'], [], both, 2);
    expect(full.apart.map(({ id }) => id)).toEqual(['o2']);
    const third = rowsOf(['a', 'b', 'c', 'd'], [], [...both, opposition('o3', 'a', 'd')], 9);
    expect(third.apart.map(({ id }) => id)).toEqual(['o3']);
  });

  it('stand apart where one rests on the other, or a row would rest on itself', () => {
    const apart = rowsOf(['a', 'b'], [inference('i', ['a'], 'b')], [opposition('o', 'a', 'b')], 3);
    expect(apart.apart).toHaveLength(1);
    expect(apart.rows).toEqual([['a'], ['b']]);
    const crossed = [inference('i1', ['a'], 'b'), inference('i2', ['c'], 'd')];
    const pairs = [opposition('o1', 'a', 'd'), opposition('o2', 'c', 'b')];
    expect(rowsOf(['a', 'b', 'c', 'd'], crossed, pairs, 3).apart.map(({ id }) => id)).toEqual(['o2']);
  });

  it('keep every claim in exactly one row, whatever stands against what', () => {
    const claim = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const pair = fc.uniqueArray(claim, { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
        const oppositions = pairs.map((claims, index) => opposition(`o${index}`, ...claims));
        const found = rowsOf(['a', 'b', 'c', 'd', 'e', 'f'], [], oppositions, 3);
        expect(found.rows.flat().toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
        for (const { left, right } of found.beside) {
          const row = found.rows.find((one) => one.includes(left)) ?? [];
          expect(Math.abs(row.indexOf(left) - row.indexOf(right))).toBe(1);
        }
      }),
    );
  });
});
