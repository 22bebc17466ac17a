import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CausalClaim } from '../../../graph/model/claim.ts';
import { buildAdjacency } from '../../../graph/questions/adjacency.ts';
import { type Bounds, defaultBounds } from '../../../graph/questions/bounds.ts';
import { corridor } from '../../../graph/questions/corridor.ts';
import { simplePaths } from '../../../graph/questions/simple-paths.ts';
import { causal } from '../../fixtures/small-dataset.ts';
import { allSimplePaths } from './brute-force.ts';
import { randomClaims, renamed, reversed, twoConcepts, withTwin } from './random-claims.ts';

const unbounded: Bounds = { ...defaultBounds, limit: 100_000 };

function ask(claims: readonly CausalClaim[], from: string, to: string, bounds: Partial<Bounds> = {}) {
  const { items, ...rest } = simplePaths(buildAdjacency(claims), from, to, { ...unbounded, ...bounds });
  return { items: items.map((path) => path.map(({ id }) => id)), ...rest };
}

const fork = [
  causal('c1', 'a', 'b'),
  causal('c2', 'b', 'z'),
  causal('c3', 'a', 'z'),
  causal('c4', 'a', 'z'),
  causal('c5', 'b', 'a'),
  causal('c6', 'z', 'b'),
];

describe('which paths, and in which order', () => {
  test('shortest first, then by claim ids; parallel claims are different paths; no concept twice', () => {
    expect(ask(fork, 'a', 'z')).toMatchObject({ items: [['c3'], ['c4'], ['c1', 'c2']], cut: undefined });
  });

  test('nothing leads from a concept to itself, to a stranger, or against the claims', () => {
    expect(ask(fork, 'a', 'a').items).toEqual([]);
    expect(ask(fork, 'a', 'stranger').items).toEqual([]);
    expect(ask([causal('c1', 'a', 'b')], 'b', 'a')).toMatchObject({ items: [], cut: undefined });
  });

  test('a path longer than the longest allowed is not given, and its absence is no cut', () => {
    expect(ask(fork, 'a', 'z', { maxLength: 1 })).toMatchObject({ items: [['c3'], ['c4']], cut: undefined });
  });

  test('they are exactly those found by trying all, in that order', () => {
    fc.assert(
      fc.property(randomClaims(14), twoConcepts, fc.integer({ min: 1, max: 5 }), (claims, [from, to], maxLength) => {
        const { items, cut } = ask(claims, from, to, { maxLength });
        expect(items).toEqual(allSimplePaths(claims, from, to, maxLength));
        expect(cut).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('the corridor holds all that is needed', () => {
    fc.assert(
      fc.property(randomClaims(14), twoConcepts, fc.integer({ min: 1, max: 6 }), (claims, [from, to], maxLength) => {
        const narrowed = corridor(buildAdjacency(claims), from, to, maxLength);
        expect(ask(narrowed, from, to, { maxLength }).items).toEqual(ask(claims, from, to, { maxLength }).items);
      }),
    );
  });
});

describe('what must not matter', () => {
  test('the order of the claims, the names of the concepts, and what is not joined', () => {
    fc.assert(
      fc.property(randomClaims(14), twoConcepts, (claims, [from, to]) => {
        const answer = ask(claims, from, to).items;
        expect(ask(claims.toReversed(), from, to).items).toEqual(answer);
        const name = (concept: string) => `n${9 - concept.charCodeAt(0) + 97}`;
        expect(ask(renamed(claims, name), name(from), name(to)).items).toEqual(answer);
        expect(ask(withTwin(claims), from, to).items).toEqual(answer);
      }),
    );
  });

  test('every claim turned round, the paths the other way are the same ones backwards', () => {
    fc.assert(
      fc.property(randomClaims(14), twoConcepts, (claims, [from, to]) => {
        const words = (paths: readonly (readonly string[])[]) => paths.map((path) => path.join(' ')).sort();
        const back = ask(reversed(claims), to, from).items.map((path) => path.toReversed());
        expect(words(back)).toEqual(words(ask(claims, from, to).items));
      }),
    );
  });
});

describe('bounds', () => {
  test('the limit cuts only where there is more, and what is given are the first', () => {
    fc.assert(
      fc.property(randomClaims(14), twoConcepts, fc.integer({ min: 1, max: 6 }), (claims, [from, to], limit) => {
        const all = ask(claims, from, to).items;
        const some = ask(claims, from, to, { limit });
        expect(some.items).toEqual(all.slice(0, limit));
        expect(some.cut).toBe(all.length > limit ? 'limit' : undefined);
      }),
    );
  });

  test('the budget is never exceeded; short of it the first paths are given and the cut is said', () => {
    fc.assert(
      fc.property(randomClaims(14), twoConcepts, fc.nat(40), (claims, [from, to], budget) => {
        const all = ask(claims, from, to);
        const some = ask(claims, from, to, { budget });
        expect(some.steps).toBe(Math.min(budget, all.steps));
        expect(some.cut).toBe(budget < all.steps ? 'budget' : undefined);
        expect(some.items).toEqual(all.items.slice(0, some.items.length));
      }),
    );
  });

  test('a signal that fires stops the search within some thousand steps', () => {
    expect(ask(fork, 'a', 'z', { signal: AbortSignal.abort() })).toEqual({ items: [], cut: 'time', steps: 0 });
    let looks = 0;
    const signal = {
      get aborted() {
        looks++;
        return looks > 3;
      },
    };
    const { cut, steps } = ask(completeGraph(40), 'n0', 'n39', { maxLength: 8, signal });
    expect(cut).toBe('time');
    expect(steps).toBeGreaterThan(1000);
    expect(steps).toBeLessThan(20_000);
  });
});

describe('shapes that break an enumeration', () => {
  test('twenty diamonds in a row: a million paths, of which the first fifty are asked', () => {
    const claims = Array.from({ length: 20 }, (_, n) => [
      causal(`${n}-1`, `n${n}`, `up${n}`),
      causal(`${n}-2`, `n${n}`, `down${n}`),
      causal(`${n}-3`, `up${n}`, `n${n + 1}`),
      causal(`${n}-4`, `down${n}`, `n${n + 1}`),
    ]).flat();
    const within = ask(claims, 'n0', 'n20', { maxLength: 40, limit: 50 });
    expect(within).toMatchObject({ cut: 'limit' });
    expect(within.items).toHaveLength(50);
    expect(within.steps).toBeLessThan(5000);
    expect(ask(claims, 'n0', 'n20', { maxLength: 8 })).toEqual({ items: [], cut: undefined, steps: 0 });
    expect(ask(claims, 'n0', 'n4', { maxLength: 8 }).items).toHaveLength(16);
  });

  test('the complete graph of 40 concepts is cut at the limit at once, and at the budget when all is asked', () => {
    const claims = completeGraph(40);
    const first = ask(claims, 'n0', 'n39', { maxLength: 8, limit: 50 });
    expect(first).toMatchObject({ cut: 'limit' });
    expect(first.items.map((path) => path.length)).toEqual([1, ...Array(38).fill(2), ...Array(11).fill(3)]);
    expect(first.steps).toBeLessThan(5000);
    const many = ask(claims, 'n0', 'n39', { maxLength: 8, limit: 1_000_000_000, budget: 100_000 });
    expect(many).toMatchObject({ cut: 'budget', steps: 100_000 });
  });

  test('a chain of 20,000 claims neither overflows the stack nor is walked further than asked', () => {
    const claims = Array.from({ length: 20_000 }, (_, n) => causal(`c${n}`, `n${n}`, `n${n + 1}`));
    expect(ask(claims, 'n0', 'n20000', { maxLength: 8 })).toEqual({ items: [], cut: undefined, steps: 0 });
    expect(ask(claims, 'n0', 'n8', { maxLength: 8 }).items).toHaveLength(1);
    const whole = ask(claims, 'n0', 'n20000', { maxLength: 20_000 });
    expect(whole.items[0]).toHaveLength(20_000);
    expect(whole.steps).toBe(20_000);
  });

  test('a hub that 50,000 concepts join both ways is passed once on each path', () => {
    const claims = Array.from({ length: 50_000 }, (_, n) => [
      causal(`in${n}`, `n${n}`, 'hub'),
      causal(`out${n}`, 'hub', `n${n}`),
    ]).flat();
    const { items, cut, steps } = ask(claims, 'n0', 'n49999', { maxLength: 8, limit: 50 });
    expect(items).toEqual([['in0', 'out49999']]);
    expect(cut).toBeUndefined();
    expect(steps).toBeLessThan(1_000_000);
  });
});

function completeGraph(size: number): readonly CausalClaim[] {
  const all = Array.from({ length: size }, (_, n) => `n${n}`);
  return all.flatMap((cause) =>
    all.filter((effect) => effect !== cause).map((effect) => causal(`${cause}-${effect}`, cause, effect)),
  );
}
