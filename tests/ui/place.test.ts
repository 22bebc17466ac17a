import { describe, expect, it } from 'vitest';
import { placeOf } from '../../ui/detail/place.ts';

describe('a passage reference taken apart', () => {
  it('names section, paragraph and sentence', () => {
    expect(placeOf('1.1.p3.s4')).toEqual({ kind: 'sentence', part: '1.1', paragraph: 3, sentence: 4 });
    expect(placeOf('abs.p1.s12')).toEqual({ kind: 'sentence', part: 'abs', paragraph: 1, sentence: 12 });
  });

  it('names the row and column of a table', () => {
    expect(placeOf('T1.r3.c13')).toEqual({ kind: 'cell', part: 'T1', row: 3, column: 13 });
  });

  it('is nothing where it is no reference', () => {
    expect(placeOf('1.1')).toBeUndefined();
  });
});
