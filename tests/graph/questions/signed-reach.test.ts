import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CausalClaim } from '../../../graph/model/claim.ts';
import { inSeries, type Sign, signOf } from '../../../graph/model/sign.ts';
import { buildAdjacency } from '../../../graph/questions/adjacency.ts';
import { defaultBounds } from '../../../graph/questions/bounds.ts';
import { clashes } from '../../../graph/questions/clashes.ts';
import { influence } from '../../../graph/questions/influence.ts';
import { causal, concept } from '../../fixtures/small-dataset.ts';
import { walksFrom } from './brute-force.ts';
import { conceptIds, randomClaims } from './random-claims.ts';

const names = new Map(conceptIds.map((id) => [id as string, concept(id)]));
const bounds = { ...defaultBounds, limit: 10_000 };

const signOfChain = (chain: readonly CausalClaim[]) =>
  chain.map(({ relation }) => signOf(relation)).reduce<Sign>(inSeries, 'plus');

/** Every simple path from a concept to others, by trying all: the least length by end and by sign. */
function signedPaths(claims: readonly CausalClaim[], from: string, longest: number) {
  const least = new Map<string, number>();
  for (const walk of walksFrom(claims, from, longest)) {
    const passed = [from, ...walk.map(({ effect }) => effect)];
    if (new Set(passed).size < passed.length) continue;
    const key = `${passed.at(-1)} ${signOfChain(walk)}`;
    least.set(key, Math.min(least.get(key) ?? Number.POSITIVE_INFINITY, walk.length));
  }
  return least;
}

function ask(claims: readonly CausalClaim[], id: string, direction: 'in' | 'out', maxLength = 6) {
  const adjacency = buildAdjacency(claims);
  return influence({
    adjacency,
    concept: id,
    direction,
    inferences: [],
    names,
    bounds: { ...bounds, maxLength },
  });
}

describe('influence', () => {
  const claims = [
    causal('c1', 'a', 'b'),
    causal('c2', 'b', 'c', { relation: 'inhibits' }),
    causal('c3', 'a', 'c', { anchors: ['4.p1.s1'] }),
    causal('c4', 'c', 'd', { relation: 'reshapes' }),
    causal('c5', 'e', 'a', { relation: 'no-effect' }),
  ];

  test('says how far each concept lies, with which sign, by which routes', () => {
    const { data, total, cut } = ask(claims, 'a', 'out');
    expect({ total, cut }).toEqual({ total: 3, cut: undefined });
    expect(data.concepts.map(({ id, distance, sign }) => [id, distance, sign])).toEqual([
      ['b', 1, 'plus'],
      ['c', 1, 'ambiguous'],
      ['d', 2, 'mixed'],
    ]);
    expect(data.concepts[1]?.routes).toEqual([
      { sign: 'plus', claims: ['c3'], stitched: 0 },
      { sign: 'minus', claims: ['c1', 'c2'], stitched: 0 },
    ]);
    expect(data.concepts[2]?.routes).toEqual([{ sign: 'mixed', claims: ['c3', 'c4'], stitched: 1 }]);
    expect(data.claims.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3', 'c4']);
  });

  test('upstream, the routes still run from cause to effect; a denied influence is none', () => {
    const { data } = ask(claims, 'c', 'in');
    expect(data.concepts.map(({ id, sign }) => [id, sign])).toEqual([
      ['a', 'ambiguous'],
      ['b', 'minus'],
      ['e', 'none'],
    ]);
    expect(data.concepts[0]?.routes[1]?.claims).toEqual(['c1', 'c2']);
  });

  test('a walk through a balancing loop is no route', () => {
    const turning = [
      causal('c1', 'a', 'b'),
      causal('c2', 'b', 'c', { relation: 'inhibits' }),
      causal('c3', 'c', 'b'),
      causal('c4', 'b', 'd'),
    ];
    expect(ask(turning, 'a', 'out').data.concepts.map(({ id, sign }) => [id, sign])).toEqual([
      ['b', 'plus'],
      ['c', 'minus'],
      ['d', 'plus'],
    ]);
  });

  test('signs and lengths are exactly those of all simple paths, both ways', () => {
    fc.assert(
      fc.property(randomClaims(14), fc.integer({ min: 1, max: 6 }), (random, maxLength) => {
        for (const from of conceptIds) {
          const { data, cut } = ask(random, from, 'out', maxLength);
          expect(cut).toBeUndefined();
          const found = data.concepts.flatMap(({ id, routes }) =>
            routes.map((route) => [`${id} ${route.sign}`, route.claims.length] as const),
          );
          expect(new Map(found)).toEqual(signedPaths(random, from, maxLength));
          for (const { id } of data.concepts) {
            expect(ask(random, id, 'in', maxLength).data.concepts.map((one) => one.id)).toContain(from);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every route is a chain of that sign between the two', () => {
    fc.assert(
      fc.property(randomClaims(14), (random) => {
        const { data } = ask(random, 'a', 'in');
        const claimOf = new Map(data.claims.map((claim) => [claim.id, claim]));
        for (const { id, routes, distance } of data.concepts) {
          expect(Math.min(...routes.map(({ claims: ids }) => ids.length))).toBe(distance);
          for (const { sign, claims: ids } of routes) {
            const chain = ids.map((claim) => claimOf.get(claim) as CausalClaim);
            expect(signOfChain(chain)).toBe(sign);
            expect([chain[0]?.cause, chain.at(-1)?.effect]).toEqual([id, 'a']);
            chain.slice(1).forEach((claim, place) => expect(claim.cause).toBe(chain[place]?.effect));
          }
        }
      }),
    );
  });
});

describe('clashes', () => {
  const pairs = (random: readonly CausalClaim[], given: { from?: string; to?: string } = {}) =>
    clashes({ adjacency: buildAdjacency(random), inferences: [], names, bounds, ...given });

  test('come with the shortest witness each way', () => {
    const { items, total } = pairs([
      causal('c1', 'a', 'b'),
      causal('c2', 'b', 'c', { relation: 'inhibits' }),
      causal('c3', 'a', 'c'),
    ]);
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      from: { id: 'a' },
      to: { id: 'c' },
      plus: { hops: [{ claim: { id: 'c3' } }], sign: 'plus' },
      minus: { hops: [{ claim: { id: 'c1' } }, { claim: { id: 'c2' } }], sign: 'minus' },
    });
  });

  test('are exactly the pairs that simple paths join with both signs, whoever is asked about', () => {
    fc.assert(
      fc.property(randomClaims(14), (random) => {
        const expected = conceptIds.flatMap((from) => {
          const least = signedPaths(random, from, 6);
          return conceptIds
            .filter((to) => least.has(`${to} plus`) && least.has(`${to} minus`))
            .map((to) => `${from} ${to}`);
        });
        const written = (answer: ReturnType<typeof pairs>) =>
          answer.items.map(({ from, to }) => `${from.id} ${to.id}`).sort();
        expect(written(pairs(random))).toEqual(expected.sort());
        expect(written(pairs(random, { from: 'b' }))).toEqual(expected.filter((pair) => pair.startsWith('b')));
        expect(written(pairs(random, { to: 'b' }))).toEqual(expected.filter((pair) => pair.endsWith('b')));
        expect(written(pairs(random, { from: 'a', to: 'b' }))).toEqual(expected.filter((pair) => pair === 'a b'));
      }),
      { numRuns: 300 },
    );
  });

  test('a limit keeps the shortest and says how many there are; a budget is said', () => {
    const diamond = ['w', 'x', 'y', 'z'].flatMap((end) => [
      causal(`${end}1`, 'a', end),
      causal(`${end}2`, 'a', end, { relation: 'inhibits' }),
    ]);
    const names4 = new Map(['a', 'w', 'x', 'y', 'z'].map((id) => [id, concept(id)]));
    const question = { adjacency: buildAdjacency(diamond), inferences: [], names: names4 };
    expect(clashes({ ...question, bounds: { ...bounds, limit: 2 } })).toMatchObject({ total: 4, cut: 'limit' });
    expect(clashes({ ...question, bounds: { ...bounds, budget: 3 } }).cut).toBe('budget');
  });
});
