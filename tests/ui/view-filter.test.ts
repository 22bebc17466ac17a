import { describe, expect, it } from 'vitest';
import { strictnessOf, toggled, withSignToggled, withStrictness } from '../../ui/state/view-filter.ts';

describe('the filter of the screen', () => {
  it('takes a value in and out again, in the order of the vocabulary', () => {
    const two = toggled(toggled({}, 'voice', 'hearsay'), 'voice', 'author');
    expect(two).toEqual({ voice: ['author', 'hearsay'] });
    expect(toggled(toggled(two, 'voice', 'author'), 'voice', 'hearsay')).toEqual({});
  });

  it('is none when every value of a field is chosen', () => {
    expect(toggled({ voice: ['author', 'cited'] }, 'voice', 'hearsay')).toEqual({});
  });

  it('holds one value of core at a time', () => {
    expect(toggled({ core: true }, 'core', 'false')).toEqual({ core: false });
    expect(toggled({ core: true }, 'core', 'true')).toEqual({});
  });

  it('hides the sign that is pressed, and brings all back when the last one goes', () => {
    expect(withSignToggled({}, 'minus')).toEqual({ sign: ['plus', 'mixed', 'none'] });
    expect(withSignToggled({ sign: ['plus', 'mixed', 'none'] }, 'minus')).toEqual({});
    expect(withSignToggled({ sign: ['plus'] }, 'plus')).toEqual({});
  });
});

describe('robustness as one switch', () => {
  it('puts one strict field in the place of whatever stood in the three, and leaves the rest', () => {
    const before = { theme: ['labour'], voice: ['author'], modality: ['possible'] } as const;
    expect(withStrictness(before, 'stated')).toEqual({ theme: ['labour'], fidelity: ['stated'] });
    expect(withStrictness(before, 'all')).toEqual({ theme: ['labour'] });
  });

  it('is read off the filter: undefined where the reader chose something else', () => {
    expect(strictnessOf({ theme: ['labour'] })).toBe('all');
    for (const one of ['stated', 'author', 'asserted'] as const)
      expect(strictnessOf(withStrictness({}, one))).toBe(one);
    expect(strictnessOf({ voice: ['author'], modality: ['asserted'] })).toBeUndefined();
  });
});
