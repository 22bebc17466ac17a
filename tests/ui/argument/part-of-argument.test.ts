import { describe, expect, it } from 'vitest';
import { type Focus, type Part, partOf, thesesOf } from '../../../ui/argument/part-of-argument.ts';
import { small } from './small-argument.ts';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).join(' ');
const contents = ({ claims, inferences, oppositions }: Part) => [ids(claims), ids(inferences), ids(oppositions)];
const drawn = (focus: Focus) => partOf(small, focus);

describe('the theses of an argument', () => {
  it('are the claims that rest on others and bear nothing further, those that rest on most first', () => {
    expect(thesesOf(small)).toEqual([
      { claim: 'd', restsOn: 4 },
      { claim: 'g', restsOn: 1 },
    ]);
  });

  it('are none where no inference is coded', () => {
    expect(thesesOf({ ...small, inferences: [] })).toEqual([]);
  });
});

describe('a part of the argument', () => {
  it('around a claim holds what it rests on and what it bears, as many steps as asked', () => {
    expect(contents(drawn({ kind: 'claim', claim: 'c', depth: 1 }))).toEqual(['a b c d', 'i1 i2', 'o2']);
    expect(contents(drawn({ kind: 'claim', claim: 'd', depth: 1 }))).toEqual(['c d e x', 'i2 i3', 'o1']);
    expect(contents(drawn({ kind: 'claim', claim: 'd', depth: 2 }))).toEqual(['a b c d e x', 'i1 i2 i3', 'o1 o2']);
  });

  it('says of every claim how the argument goes on outside the picture', () => {
    const { further } = drawn({ kind: 'claim', claim: 'd', depth: 1 });
    expect([...further]).toEqual([['c', { above: 1, below: 0 }]]);
    expect([...drawn({ kind: 'claim', claim: 'a', depth: 1 }).further]).toEqual([['c', { above: 0, below: 1 }]]);
  });

  it('of a section holds every inference and opposition of its claims, and counts the claims in none', () => {
    const part = drawn({ kind: 'sections', sections: ['2'] });
    expect(contents(part)).toEqual(['d f g x', 'i4', 'o1']);
    expect([part.heads, part.alone]).toEqual([['g', 'x'], 1]);
  });

  it('about a concept holds every inference and opposition of the claims that name it', () => {
    expect(contents(drawn({ kind: 'concept', concept: 'mill' }))).toEqual(['d f g x', 'i4', 'o1']);
    expect(contents(drawn({ kind: 'concept', concept: 'nowhere' }))).toEqual(['', '', '']);
  });

  it('of a step of a tour holds every inference and opposition of its claims, and counts those in none', () => {
    const part = drawn({ kind: 'step', claims: ['c', 'x', 'y'] });
    expect(contents(part)).toEqual(['a b c d x', 'i1 i2', 'o1 o2']);
    expect([part.heads, part.alone]).toEqual([['c', 'x'], 1]);
  });

  it('of the theses holds the first of them with their premises', () => {
    const part = drawn({ kind: 'theses', most: 1, depth: 1 });
    expect(part.heads).toEqual(['d']);
    expect(contents(part)).toEqual(['c d e', 'i2 i3', '']);
    expect(drawn({ kind: 'theses', most: 9, depth: 1 }).heads).toEqual(['d', 'g']);
  });
});
