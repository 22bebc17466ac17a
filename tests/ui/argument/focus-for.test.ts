import { describe, expect, it } from 'vitest';
import { focusFor, type Selected, thesesAtFirst } from '../../../ui/argument/focus-for.ts';
import { small } from './small-argument.ts';

const nothing: Selected = {
  around: undefined,
  claim: undefined,
  concept: undefined,
  sections: undefined,
  step: undefined,
  depth: 1,
  shown: 'core',
};
const focus = (selected: Partial<Selected>) => focusFor(small, { ...nothing, ...selected });

describe('what the argument view shows', () => {
  it('is the theses at first, all of them where everything is shown', () => {
    expect(focus({})).toEqual({ kind: 'theses', most: thesesAtFirst, depth: 1 });
    expect(focus({ shown: 'all' })).toMatchObject({ kind: 'theses', most: Number.MAX_SAFE_INTEGER });
  });

  it('is the argument around a claim before that of sections, and that of sections before that about a concept', () => {
    const all = { around: 'c', sections: ['2'], concept: 'mill' };
    expect(focus(all)).toEqual({ kind: 'claim', claim: 'c', depth: 1 });
    expect(focus({ ...all, around: undefined })).toEqual({ kind: 'sections', sections: ['2'] });
    expect(focus({ concept: 'mill', step: ['c'] })).toEqual({ kind: 'concept', concept: 'mill' });
  });

  it('is the argument of a step of a tour before the theses, and stays so under a claim of it', () => {
    expect(focus({ step: ['c', 'y'] })).toEqual({ kind: 'step', claims: ['c', 'y'] });
    expect(focus({ step: ['c'], claim: 'a' })).toEqual({ kind: 'step', claims: ['c'] });
    expect(focus({ step: ['c'], claim: 'f' })).toMatchObject({ kind: 'claim', claim: 'f' });
  });

  it('stays as it is when a claim inside it is selected, and follows a claim that is not in it', () => {
    expect(focus({ claim: 'c' })).toMatchObject({ kind: 'theses' });
    expect(focus({ claim: 'x', depth: 2 })).toEqual({ kind: 'claim', claim: 'x', depth: 2 });
    expect(focus({ around: 'f', claim: 'd' })).toMatchObject({ kind: 'claim', claim: 'd' });
  });

  it('does not follow a claim that the article does not have', () => {
    expect(focus({ around: 'nobody', claim: 'nothing' })).toMatchObject({ kind: 'theses' });
  });
});
