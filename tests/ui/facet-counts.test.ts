import { describe, expect, it } from 'vitest';
import { facetCounts } from '../../ui/filter/facet-counts.ts';
import { causal } from '../fixtures/small-dataset.ts';

const themes = { a: 'labour', b: 'labour', c: 'capital' } as const;
const look = (id: string) => ({ theme: themes[id as 'a'], core: id !== 'c' });
const claims = [
  causal('1', 'a', 'b', { voice: 'cited', anchors: ['1.p1.s1', '1.p1.s2', '2.p1.s1'] }),
  causal('2', 'a', 'c', { relation: 'inhibits' }),
  causal('3', 'b', 'c', { relation: 'inhibits', voice: 'cited' }),
];

describe('live counts', () => {
  it('count a claim once for each of its values', () => {
    const { section, theme, sign, core } = facetCounts(claims, {}, look);
    expect([...section]).toEqual([
      ['1', 3],
      ['2', 1],
    ]);
    expect([...theme]).toEqual([
      ['labour', 3],
      ['capital', 2],
    ]);
    expect([...sign]).toEqual([
      ['plus', 1],
      ['minus', 2],
    ]);
    expect([...core]).toEqual([
      ['true', 1],
      ['false', 2],
    ]);
  });

  it('are given the other fields, but not their own, whose values are alternatives', () => {
    const { voice, sign } = facetCounts(claims, { sign: ['minus'], voice: ['cited'] }, look);
    expect([...voice]).toEqual([
      ['author', 1],
      ['cited', 1],
    ]);
    expect([...sign]).toEqual([
      ['plus', 1],
      ['minus', 1],
    ]);
  });
});
