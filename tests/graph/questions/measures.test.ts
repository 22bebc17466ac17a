import { describe, expect, test } from 'vitest';
import type { CausalClaim } from '../../../graph/model/claim.ts';
import { buildAdjacency } from '../../../graph/questions/adjacency.ts';
import { measures } from '../../../graph/questions/measures.ts';
import { causal, concept } from '../../fixtures/small-dataset.ts';

const ids = ['a', 'b', 'c', 'd', 'x', 'y'];
const names = new Map(ids.map((id) => [id, concept(id)]));
const ask = (claims: readonly CausalClaim[], budget = 10_000) => measures(buildAdjacency(claims), names, budget);

const claims = [
  causal('c1', 'a', 'b'),
  causal('c2', 'a', 'b', { relation: 'inhibits' }),
  causal('c3', 'b', 'c'),
  causal('c4', 'x', 'y'),
  causal('c5', 'y', 'x'),
];

describe('measures', () => {
  test('count parallel claims in degrees, and join them in one link elsewhere', () => {
    const { data, cut } = ask(claims);
    expect(cut).toBeUndefined();
    const b = data.concepts.find(({ id }) => id === 'b');
    // Five concepts: of the 4 × 3 ordered pairs of others, b lies between one.
    expect(b).toMatchObject({ inDegree: 2, outDegree: 1, betweenness: 0.0833333 });
    expect(data.concepts.reduce((sum, { pageRank }) => sum + (pageRank ?? 0), 0)).toBeCloseTo(1, 4);
  });

  test('find communities that are numbered by their smallest id', () => {
    const { data } = ask(claims);
    expect(data.concepts.map(({ id, community }) => [id, community])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 0],
      ['x', 1],
      ['y', 1],
    ]);
    expect(data.communities).toBe(2);
    expect(data.modularity).toBeGreaterThan(0.3);
  });

  test('are the same whatever the order of the claims, and the second time', () => {
    expect(ask(claims.toReversed())).toEqual(ask(claims));
  });

  test('leave out, and say so, what costs too much: betweenness first, then all but degrees', () => {
    const chain = Array.from({ length: 600 }, (_, n) => causal(`c${n}`, `n${n}`, `n${n + 1}`));
    const within = (budget: number) => {
      const adjacency = buildAdjacency(chain);
      return measures(adjacency, new Map(adjacency.concepts.map((id) => [id, concept(id)])), budget);
    };
    const some = within(350_000);
    expect(some.cut).toBe('budget');
    expect(some.data.concepts[1]).toMatchObject({ betweenness: null, pageRank: expect.any(Number), inDegree: 1 });
    const none = within(100_000);
    expect(none.cut).toBe('budget');
    expect(none.data).toMatchObject({ communities: null, modularity: null });
    expect(none.data.concepts[1]).toMatchObject({ pageRank: null, community: null, inDegree: 1 });
  });

  test('of no claims at all are empty', () => {
    expect(ask([]).data).toMatchObject({ concepts: [], communities: 0, modularity: 0 });
  });
});
