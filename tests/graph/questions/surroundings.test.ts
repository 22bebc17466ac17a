import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CausalClaim } from '../../../graph/model/claim.ts';
import { buildAdjacency } from '../../../graph/questions/adjacency.ts';
import { surroundings } from '../../../graph/questions/surroundings.ts';
import { causal } from '../../fixtures/small-dataset.ts';
import { walksFrom } from './brute-force.ts';
import { conceptIds, randomClaims, reversed, withTwin } from './random-claims.ts';

const anyConcept = fc.constantFrom(...conceptIds);
const anyDepth = fc.integer({ min: 1, max: 4 });

/** The answer in one readable line each. */
function ask(claims: readonly CausalClaim[], concept: string, depth: number, direction: 'in' | 'out' | 'both') {
  const found = surroundings(buildAdjacency(claims), concept, depth, direction);
  return {
    concepts: found.distances.map((item) => `${item.distance} ${item.concept}`),
    claims: found.claims.map(({ id }) => id),
  };
}

const valley = [
  causal('c1', 'rain', 'river'),
  causal('c2', 'river', 'mill'),
  causal('c3', 'mill', 'bread'),
  causal('c4', 'river', 'fish'),
  causal('c5', 'fish', 'bread'),
  causal('c6', 'bread', 'fish'),
];

test('nearest first, then by id, the concept itself at distance 0', () => {
  expect(ask(valley, 'rain', 3, 'out').concepts).toEqual(['0 rain', '1 river', '2 fish', '2 mill', '3 bread']);
});

test('the claims are all those between two concepts found, not only those walked along', () => {
  expect(ask(valley, 'rain', 3, 'out').claims).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c6']);
  expect(ask(valley, 'river', 1, 'out').claims).toEqual(['c2', 'c4']);
});

test('causes are found against the claims, neighbours either way', () => {
  expect(ask(valley, 'mill', 2, 'in')).toEqual({ concepts: ['0 mill', '1 river', '2 rain'], claims: ['c1', 'c2'] });
  expect(ask(valley, 'mill', 1, 'both')).toEqual({ concepts: ['0 mill', '1 bread', '1 river'], claims: ['c2', 'c3'] });
});

test('a concept that no claim touches has itself for surroundings', () => {
  expect(ask(valley, 'stone', 3, 'both')).toEqual({ concepts: ['0 stone'], claims: [] });
});

test('distances are those of the shortest walk, found by trying all', () => {
  fc.assert(
    fc.property(randomClaims(8), anyConcept, anyDepth, (claims, concept, depth) => {
      const shortest = new Map([[concept as string, 0]]);
      for (const walk of walksFrom(claims, concept, depth)) {
        const end = walk.at(-1)?.effect ?? '';
        if (!shortest.has(end)) shortest.set(end, walk.length);
      }
      const { concepts, claims: between } = ask(claims, concept, depth, 'out');
      expect(concepts).toEqual([...shortest].map(([id, distance]) => `${distance} ${id}`).sort());
      const inside = claims.filter(({ cause, effect }) => shortest.has(cause) && shortest.has(effect));
      expect(between).toEqual(inside.map(({ id }) => id).sort());
    }),
  );
});

test('against the claims is along the claims turned round; both ways is along claims and their twins turned round', () => {
  fc.assert(
    fc.property(randomClaims(), anyConcept, anyDepth, (claims, concept, depth) => {
      expect(ask(claims, concept, depth, 'in')).toEqual(ask(reversed(claims), concept, depth, 'out'));
      const bothWays = [...claims, ...reversed(claims).map((claim) => ({ ...claim, id: `${claim.id}-back` }))];
      expect(ask(claims, concept, depth, 'both').concepts).toEqual(ask(bothWays, concept, depth, 'out').concepts);
    }),
  );
});

test('what is not joined to it does not matter', () => {
  fc.assert(
    fc.property(randomClaims(), anyConcept, anyDepth, (claims, concept, depth) => {
      expect(ask(withTwin(claims), concept, depth, 'both')).toEqual(ask(claims, concept, depth, 'both'));
    }),
  );
});
