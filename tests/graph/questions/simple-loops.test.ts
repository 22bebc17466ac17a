import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CausalClaim } from '../../../graph/model/claim.ts';
import { buildAdjacency } from '../../../graph/questions/adjacency.ts';
import { type Bounds, defaultBounds } from '../../../graph/questions/bounds.ts';
import { simpleLoops } from '../../../graph/questions/simple-loops.ts';
import { causal } from '../../fixtures/small-dataset.ts';
import { walksFrom } from './brute-force.ts';
import { conceptIds, randomClaims, renamed, reversed, withTwin } from './random-claims.ts';

const unbounded: Bounds = { ...defaultBounds, limit: 100_000 };

function ask(claims: readonly CausalClaim[], bounds: Partial<Bounds> = {}, through?: string) {
  const { items, ...rest } = simpleLoops(buildAdjacency(claims), { ...unbounded, ...bounds }, through);
  return { items: items.map((loop) => loop.map(({ id }) => id)), ...rest };
}

/** Every loop by trying all walks from every concept; each once, begun at its smallest concept or at `through`. */
function allLoops(claims: readonly CausalClaim[], longest: number, through?: string): readonly string[] {
  const starts = through === undefined ? conceptIds : [through];
  return starts
    .flatMap((start) =>
      walksFrom(claims, start, longest)
        .filter((walk) => walk.at(-1)?.effect === start)
        .filter((walk) => new Set(walk.map(({ effect }) => effect)).size === walk.length)
        .filter((walk) => through !== undefined || walk.every(({ effect }) => effect >= start)),
    )
    .map((walk) => walk.map(({ id }) => id).join(' '))
    .sort();
}

const written = (loops: readonly (readonly string[])[]) => loops.map((loop) => loop.join(' ')).sort();

describe('which loops, and in which order', () => {
  const claims = [
    causal('c1', 'a', 'b'),
    causal('c2', 'b', 'a'),
    causal('c3', 'b', 'c'),
    causal('c4', 'c', 'a'),
    causal('c5', 'c', 'd'),
    causal('c6', 'a', 'b'),
    causal('c7', 'd', 'd'),
  ];

  test('shortest first, each once, from its smallest concept; parallel claims make different loops', () => {
    expect(ask(claims)).toMatchObject({
      items: [['c7'], ['c1', 'c2'], ['c6', 'c2'], ['c1', 'c3', 'c4'], ['c6', 'c3', 'c4']],
      cut: undefined,
    });
  });

  test('through one concept they begin there; a stranger has none', () => {
    expect(ask(claims, {}, 'c').items).toEqual([
      ['c4', 'c1', 'c3'],
      ['c4', 'c6', 'c3'],
    ]);
    expect(ask(claims, {}, 'stranger').items).toEqual([]);
  });

  test('they are exactly those found by trying all', () => {
    fc.assert(
      fc.property(randomClaims(14), fc.integer({ min: 1, max: 6 }), (random, maxLength) => {
        expect(written(ask(random, { maxLength }).items)).toEqual(allLoops(random, maxLength));
        expect(written(ask(random, { maxLength }, 'b').items)).toEqual(allLoops(random, maxLength, 'b'));
      }),
      { numRuns: 700 },
    );
  });

  test('lengths never fall, and the limit gives the first', () => {
    fc.assert(
      fc.property(randomClaims(14), fc.integer({ min: 1, max: 4 }), (random, limit) => {
        const all = ask(random).items;
        expect(all.map(({ length }) => length)).toEqual(all.map(({ length }) => length).sort((a, b) => a - b));
        const some = ask(random, { limit });
        expect(some.items).toEqual(all.slice(0, limit));
        expect(some.cut).toBe(all.length > limit ? 'limit' : undefined);
      }),
    );
  });
});

describe('what must not matter', () => {
  test('the order of the claims, the direction of reading, and what is not joined', () => {
    fc.assert(
      fc.property(randomClaims(14), (random) => {
        const answer = ask(random).items;
        expect(ask(random.toReversed()).items).toEqual(answer);
        const name = (concept: string) => `n${concept}`;
        expect(ask(renamed(random, name)).items).toEqual(answer);
        expect(
          ask(reversed(random))
            .items.map((loop) => loop.toSorted().join(' '))
            .sort(),
        ).toEqual(answer.map((loop) => loop.toSorted().join(' ')).sort());
        expect(ask(withTwin(random)).items).toHaveLength(2 * answer.length);
      }),
    );
  });
});

describe('bounds', () => {
  test('a budget that runs out is said, and nothing wrong is given', () => {
    fc.assert(
      fc.property(randomClaims(14), fc.nat(60), (random, budget) => {
        const all = ask(random);
        const some = ask(random, { budget });
        expect(some.steps).toBe(Math.min(budget, all.steps));
        expect(some.cut).toBe(budget < all.steps ? 'budget' : undefined);
        expect(some.items).toEqual(all.items.slice(0, some.items.length));
      }),
    );
  });

  test('a chain of 20,000 claims has no loop, closed it has one that is too long, and neither overflows', () => {
    const chain = Array.from({ length: 20_000 }, (_, n) => causal(`c${n}`, `n${n}`, `n${n + 1}`));
    expect(ask(chain)).toMatchObject({ items: [], cut: undefined });
    expect(ask([...chain, causal('back', 'n20000', 'n0')])).toMatchObject({ items: [], cut: undefined });
    expect(ask([...chain, causal('back', 'n5', 'n0')]).items).toEqual([['c0', 'c1', 'c2', 'c3', 'c4', 'back']]);
  });

  test('the complete graph of 40 concepts gives its first loops at once', () => {
    const names = Array.from({ length: 40 }, (_, n) => `n${n}`);
    const complete = names.flatMap((from) =>
      names.filter((to) => to !== from).map((to) => causal(`${from}-${to}`, from, to)),
    );
    const { items, cut, steps } = ask(complete, { maxLength: 8, limit: 50 });
    expect(cut).toBe('limit');
    expect(items).toHaveLength(50);
    expect(steps).toBeLessThan(20_000);
  });
});
