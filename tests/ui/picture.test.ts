import { describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/answers/graph.ts';
import { drawnOf, focusOf, withoutHidden } from '../../ui/state/picture.ts';
import { causal } from '../fixtures/small-dataset.ts';

const drawn = (id: string, core: boolean): Graph['concepts'][number] => ({
  id,
  pref: { zh: id, en: id },
  theme: 'data',
  core,
  x: 0,
  y: 0,
  degree: 1,
});

/** a → b ⊣ c → d, where d is no core concept. */
const graph: Graph = {
  regions: [],
  concepts: [drawn('a', true), drawn('b', true), drawn('c', true), drawn('d', false)],
  claims: [
    causal('a-b', 'a', 'b'),
    causal('b-c', 'b', 'c', { relation: 'inhibits' }),
    causal('c-d', 'c', 'd', { relation: 'enables' }),
  ],
};
const plain = {
  shown: 'core',
  focus: undefined,
  path: undefined,
  claim: undefined,
  claims: undefined,
  drawing: undefined,
  pinned: new Set<string>(),
  hidden: new Set<string>(),
} as const;

describe('what is in focus', () => {
  it('reaches as many claims as asked for, with and against them', () => {
    expect(focusOf(graph, { concept: 'b', depth: 1 })?.concepts).toEqual(new Set(['b', 'a', 'c']));
    expect(focusOf(graph, { concept: 'b', depth: 2 })?.concepts).toEqual(new Set(['b', 'a', 'c', 'd']));
  });

  it('is nothing for a concept the graph does not hold', () => {
    expect(focusOf(graph, { concept: 'nowhere', depth: 1 })).toBeUndefined();
  });
});

describe('how much of the whole is drawn', () => {
  it('counts core concepts and the claims between them', () => {
    expect(drawnOf(graph, plain)).toMatchObject({ concepts: 3, allConcepts: 4, claims: 2, allClaims: 3 });
  });

  it('counts everything when everything is shown', () => {
    expect(drawnOf(graph, { ...plain, shown: 'all' })).toMatchObject({ concepts: 4, claims: 3 });
  });

  it('leaves what the filter leaves out uncounted, but not a claim that is asked for', () => {
    const claims = new Set(['a-b']);
    expect(drawnOf(graph, { ...plain, claims })).toMatchObject({ concepts: 3, claims: 1, allClaims: 3 });
    expect(drawnOf(graph, { ...plain, claims, claim: 'b-c' }).claims).toBe(2);
  });

  it('counts the other concepts a chain, a lit claim or a focus brings in', () => {
    expect(drawnOf(graph, { ...plain, path: ['b-c', 'c-d'] }).concepts).toBe(4);
    expect(drawnOf(graph, { ...plain, claim: 'c-d' }).concepts).toBe(4);
    expect(drawnOf(graph, { ...plain, focus: focusOf(graph, { concept: 'c', depth: 1 }) }).concepts).toBe(4);
  });

  it('counts what is pinned, and leaves out what is put away unless it is asked for', () => {
    const pinned = new Set(['d', 'nowhere']);
    expect(drawnOf(graph, { ...plain, pinned })).toMatchObject({ concepts: 4, claims: 3 });
    const hidden = new Set(['b']);
    expect(drawnOf(graph, { ...plain, hidden })).toMatchObject({ concepts: 2, claims: 0 });
    expect(drawnOf(graph, { ...plain, hidden, claim: 'a-b' })).toMatchObject({ concepts: 3, claims: 2 });
  });
});

describe('what is put away', () => {
  it('takes its claims with it, so that no surroundings run through it', () => {
    const view = { concept: 'c', depth: 3, hidden: ['b'] } as const;
    expect(focusOf(withoutHidden(graph, view), view)?.concepts).toEqual(new Set(['c', 'd']));
  });

  it('stays when it is in focus', () => {
    const view = { concept: 'b', depth: 1, hidden: ['b', 'a'] } as const;
    expect(focusOf(withoutHidden(graph, view), view)?.concepts).toEqual(new Set(['b', 'c']));
  });
});
