import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CausalClaim } from '../../../graph/model/claim.ts';
import { buildAdjacency } from '../../../graph/questions/adjacency.ts';
import { corridor } from '../../../graph/questions/corridor.ts';
import { causal } from '../../fixtures/small-dataset.ts';
import { claimsOnWalks } from './brute-force.ts';
import { conceptIds, randomClaims, reversed, withTwin } from './random-claims.ts';

const anyConcept = fc.constantFrom(...conceptIds);
const anyLength = fc.integer({ min: 1, max: 4 });
const ask = (claims: readonly CausalClaim[], from: string, to: string, maxLength: number) =>
  corridor(buildAdjacency(claims), from, to, maxLength).map(({ id }) => id);

test('a detour belongs to the corridor exactly when the whole walk is short enough', () => {
  const claims = [causal('c1', 'a', 'b'), causal('c2', 'a', 'x'), causal('c3', 'x', 'y'), causal('c4', 'y', 'b')];
  expect(ask(claims, 'a', 'b', 2)).toEqual(['c1']);
  expect(ask(claims, 'a', 'b', 3)).toEqual(['c1', 'c2', 'c3', 'c4']);
});

test('it is empty where no claim touches one of the ends, or nothing leads there', () => {
  const claims = [causal('c1', 'a', 'b')];
  expect(ask(claims, 'a', 'nowhere', 8)).toEqual([]);
  expect(ask(claims, 'nowhere', 'b', 8)).toEqual([]);
  expect(ask(claims, 'b', 'a', 8)).toEqual([]);
});

test('it holds exactly the claims of all walks, found by trying all', () => {
  fc.assert(
    fc.property(randomClaims(8), anyConcept, anyConcept, anyLength, (claims, from, to, maxLength) => {
      expect(ask(claims, from, to, maxLength)).toEqual(claimsOnWalks(claims, from, to, maxLength));
    }),
    { numRuns: 500 },
  );
});

test('turning every claim round and asking the other way gives the same claims; strangers do not matter', () => {
  fc.assert(
    fc.property(randomClaims(), anyConcept, anyConcept, anyLength, (claims, from, to, maxLength) => {
      const answer = ask(claims, from, to, maxLength);
      expect(ask(reversed(claims), to, from, maxLength)).toEqual(answer);
      expect(ask(withTwin(claims), from, to, maxLength)).toEqual(answer);
    }),
  );
});
