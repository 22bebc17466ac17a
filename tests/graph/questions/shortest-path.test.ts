import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Adjacency, buildAdjacency } from '../../../graph/questions/adjacency.ts';
import { shortestPath } from '../../../graph/questions/shortest-path.ts';
import { causal } from '../../fixtures/small-dataset.ts';
import { allSimplePaths } from './brute-force.ts';
import { conceptIds, randomClaims } from './random-claims.ts';

function ask(adjacency: Adjacency, from: string, to: string, longest: number) {
  const number = (id: string) => adjacency.numberOf.get(id) ?? -1;
  return shortestPath(adjacency, number(from), number(to), longest);
}

test('is as short as the shortest of all paths, or is not where there is none, one question after the other', () => {
  fc.assert(
    fc.property(randomClaims(14), fc.integer({ min: 1, max: 6 }), (claims, longest) => {
      const adjacency = buildAdjacency(claims);
      for (const from of conceptIds) {
        for (const to of conceptIds) {
          if (from === to) continue;
          const path = ask(adjacency, from, to, longest);
          expect(path?.length).toBe(allSimplePaths(claims, from, to, longest)[0]?.length);
          if (path === undefined) continue;
          const passed = [from, ...path.map(({ effect }) => effect)];
          expect(path.map(({ cause }) => cause)).toEqual(passed.slice(0, -1));
          expect(passed.at(-1)).toBe(to);
          expect(claims).toEqual(expect.arrayContaining([...path]));
        }
      }
    }),
  );
});

test('leads nowhere from a concept to itself, or to one that no claim touches', () => {
  const adjacency = buildAdjacency([causal('c1', 'a', 'b'), causal('c2', 'b', 'a')]);
  expect(ask(adjacency, 'a', 'a', 8)).toBeUndefined();
  expect(ask(adjacency, 'a', 'z', 8)).toBeUndefined();
});

test('what was noted long ago is not taken for what was noted now', () => {
  const adjacency = buildAdjacency([
    causal('c1', 'a', 'b'),
    causal('c2', 'b', 'c'),
    causal('c3', 'c', 'd'),
    causal('c4', 'e', 'f'),
  ]);
  for (let between = 0; between < 300; between++) {
    expect(ask(adjacency, 'a', 'd', 8)?.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
    for (let turn = 0; turn < between; turn++) expect(ask(adjacency, 'e', 'f', 8)).toHaveLength(1);
  }
});
