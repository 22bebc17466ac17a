import { describe, expect, it } from 'vitest';
import { parseSort, pressed } from '../../../ui/table/sort.ts';

const columns = ['name', 'out'] as const;
const usual = { column: 'name', descending: false } as const;

describe('the sorting of a table', () => {
  it('is read from the address, and left as it is where there is no such column', () => {
    expect(parseSort('out', columns, usual)).toEqual({ column: 'out', descending: false });
    expect(parseSort('-out', columns, usual)).toEqual({ column: 'out', descending: true });
    expect(parseSort('effect', columns, usual)).toEqual(usual);
    expect(parseSort(undefined, columns, usual)).toEqual(usual);
  });

  it('turns round when the same heading is pressed again; numbers begin with the largest', () => {
    expect(pressed('name', { column: 'out', descending: true }, false)).toBe('name');
    expect(pressed('name', usual, false)).toBe('-name');
    expect(pressed('out', usual, true)).toBe('-out');
    expect(pressed('out', { column: 'out', descending: true }, true)).toBe('out');
  });
});
