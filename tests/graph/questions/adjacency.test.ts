import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signOf, signs } from '../../../graph/model/sign.ts';
import { type Adjacency, buildAdjacency, type Rows, ranksById } from '../../../graph/questions/adjacency.ts';
import { causal } from '../../fixtures/small-dataset.ts';
import { randomClaims } from './random-claims.ts';

/** A row as claim ids with the concept at the other end. */
function row(adjacency: Adjacency, rows: Rows, concept: string): readonly string[] {
  const number = adjacency.numberOf.get(concept) ?? -1;
  const places = Array.from(rows.claim.keys()).slice(rows.start[number], rows.start[number + 1]);
  return places.map((place) => {
    const claim = adjacency.claims[rows.claim[place] ?? -1];
    return `${claim?.id} ${adjacency.concepts[rows.concept[place] ?? -1]}`;
  });
}

test('claims are numbered in code-unit order of their ids, concepts as those name them, parallel claims kept apart', () => {
  const adjacency = buildAdjacency([
    causal('c2', 'rain', 'mill', { relation: 'inhibits' }),
    causal('c10', 'rain', 'river'),
    causal('c1', 'rain', 'mill', { relation: 'reshapes' }),
    causal('C3', 'Zeal', 'rain', { relation: 'no-effect' }),
  ]);
  expect(adjacency.concepts).toEqual(['Zeal', 'rain', 'mill', 'river']);
  expect(ranksById(adjacency)).toEqual(Int32Array.of(0, 2, 1, 3));
  expect(adjacency.claims.map(({ id }) => id)).toEqual(['C3', 'c1', 'c10', 'c2']);
  expect(row(adjacency, adjacency.forward, 'rain')).toEqual(['c1 mill', 'c10 river', 'c2 mill']);
  expect(row(adjacency, adjacency.backward, 'mill')).toEqual(['c1 rain', 'c2 rain']);
  expect(row(adjacency, adjacency.forward, 'mill')).toEqual([]);
  expect(Array.from(adjacency.sign, (sign) => signs[sign])).toEqual(['none', 'mixed', 'plus', 'minus']);
});

test('no claims make an adjacency without concepts', () => {
  const adjacency = buildAdjacency([]);
  expect(adjacency.concepts).toEqual([]);
  expect(adjacency.forward.start).toEqual(Int32Array.of(0));
});

test('the order in which claims arrive changes nothing, and they are left as they were', () => {
  fc.assert(
    fc.property(
      randomClaims().chain((claims) =>
        fc.tuple(fc.constant(claims), fc.shuffledSubarray([...claims], { minLength: claims.length })),
      ),
      ([claims, shuffled]) => {
        const before = claims.map(({ id }) => id);
        expect(buildAdjacency(claims)).toEqual(buildAdjacency(shuffled));
        expect(claims.map(({ id }) => id)).toEqual(before);
      },
    ),
  );
});

test('every claim stands once in its cause’s forward row and once in its effect’s backward row, with its sign', () => {
  fc.assert(
    fc.property(randomClaims(), (claims) => {
      const adjacency = buildAdjacency(claims);
      const ids = (concept: string, end: 'cause' | 'effect') =>
        claims
          .filter((claim) => claim[end] === concept)
          .map((claim) => `${claim.id} ${end === 'cause' ? claim.effect : claim.cause}`)
          .sort();
      for (const concept of adjacency.concepts) {
        expect(row(adjacency, adjacency.forward, concept)).toEqual(ids(concept, 'cause'));
        expect(row(adjacency, adjacency.backward, concept)).toEqual(ids(concept, 'effect'));
      }
      expect(Array.from(adjacency.sign, (sign) => signs[sign])).toEqual(
        adjacency.claims.map(({ relation }) => signOf(relation)),
      );
      expect(adjacency.forward.claim).toHaveLength(claims.length);
      expect(adjacency.backward.claim).toHaveLength(claims.length);
    }),
  );
});
