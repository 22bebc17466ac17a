import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inParallel, inSeries, type NetSign, signOf, signs } from '../../../graph/model/sign.ts';
import { relations } from '../../../graph/model/vocabulary.ts';

const sign = fc.constantFrom(...signs);
const netSign = fc.constantFrom<NetSign>(...signs, 'ambiguous');

test('each relation has its sign', () => {
  expect(relations.map((relation) => `${relation} ${signOf(relation)}`)).toEqual([
    'promotes plus',
    'enables plus',
    'inhibits minus',
    'reshapes mixed',
    'no-effect none',
  ]);
});

describe('in series', () => {
  test('signs multiply, none absorbs, then mixed', () => {
    expect(inSeries('plus', 'plus')).toBe('plus');
    expect(inSeries('plus', 'minus')).toBe('minus');
    expect(inSeries('minus', 'minus')).toBe('plus');
    expect(inSeries('mixed', 'minus')).toBe('mixed');
    expect(inSeries('mixed', 'none')).toBe('none');
  });

  test('neither order nor grouping matters, plus is neutral, none absorbs', () => {
    fc.assert(
      fc.property(sign, sign, sign, (a, b, c) => {
        expect(inSeries(a, b)).toBe(inSeries(b, a));
        expect(inSeries(inSeries(a, b), c)).toBe(inSeries(a, inSeries(b, c)));
        expect(inSeries('plus', a)).toBe(a);
        expect(inSeries('none', a)).toBe('none');
      }),
    );
  });
});

describe('in parallel', () => {
  test('equal signs keep, plus with minus is ambiguous, mixed makes mixed', () => {
    expect(inParallel('minus', 'minus')).toBe('minus');
    expect(inParallel('plus', 'minus')).toBe('ambiguous');
    expect(inParallel('ambiguous', 'plus')).toBe('ambiguous');
    expect(inParallel('mixed', 'plus')).toBe('mixed');
    expect(inParallel('ambiguous', 'mixed')).toBe('mixed');
  });

  test('neither order, grouping nor repetition matters, and none is neutral', () => {
    fc.assert(
      fc.property(netSign, netSign, netSign, (a, b, c) => {
        expect(inParallel(a, b)).toBe(inParallel(b, a));
        expect(inParallel(inParallel(a, b), c)).toBe(inParallel(a, inParallel(b, c)));
        expect(inParallel(a, a)).toBe(a);
        expect(inParallel('none', a)).toBe(a);
      }),
      { numRuns: 500 },
    );
  });
});
