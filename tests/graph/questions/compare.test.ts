import { describe, expect, it } from 'vitest';
import { compare } from '../../../graph/questions/compare.ts';

describe('comparing two answers', () => {
  it('names what is lost, what has another sign and what is new, each in the order of its answer', () => {
    const first = new Map([
      ['b', 'plus'],
      ['a', 'plus'],
      ['c', 'ambiguous'],
      ['d', 'minus'],
    ]);
    const second = new Map([
      ['e', 'plus'],
      ['d', 'minus'],
      ['c', 'minus'],
    ]);
    expect(compare(first, second)).toEqual({ lost: ['b', 'a'], changed: ['c'], gained: ['e'] });
    expect(compare(first, first)).toEqual({ lost: [], changed: [], gained: [] });
  });
});
