import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inference } from '../../../graph/model/argument.ts';
import type { CausalClaim } from '../../../graph/model/claim.ts';
import { buildAdjacency } from '../../../graph/questions/adjacency.ts';
import { defaultBounds } from '../../../graph/questions/bounds.ts';
import { breakingClaims } from '../../../graph/questions/breaking-claims.ts';
import { cut } from '../../../graph/questions/cut.ts';
import { lostSupport } from '../../../graph/questions/lost-support.ts';
import { meterOf } from '../../../graph/questions/meter.ts';
import { groundsOf, supportSteps } from '../../../graph/questions/support.ts';
import { causal, concept } from '../../fixtures/small-dataset.ts';
import { walksFrom } from './brute-force.ts';
import { conceptIds, randomClaims } from './random-claims.ts';

function step(id: string, premises: readonly string[], conclusion: string): Inference {
  return { id, premises: [...premises], conclusion, scheme: 'default', explicit: true, anchors: ['1.p1.s1'] };
}

const someClaim: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const randomInferences = fc
  .array(fc.tuple(fc.uniqueArray(someClaim, { minLength: 1, maxLength: 3 }), someClaim), { maxLength: 8 })
  .map((made) => made.map(([premises, conclusion], index) => step(`i${index}`, premises, conclusion)));

describe('support', () => {
  const inferences = [
    step('i1', ['a', 'b'], 'c'),
    step('i2', ['c'], 'd'),
    step('i3', ['b'], 'd'),
    step('i4', ['d'], 'e'),
  ];

  test('is read down to the grounds and up to what bears on it, each step once at its least depth', () => {
    const down = supportSteps(inferences, 'd', 'in');
    expect(down.map(({ depth, inference }) => [depth, inference.id])).toEqual([
      [1, 'i2'],
      [1, 'i3'],
      [2, 'i1'],
    ]);
    expect(groundsOf(down)).toEqual(['a', 'b']);
    const up = supportSteps(inferences, 'b', 'out');
    expect(up.map(({ depth, inference }) => [depth, inference.id])).toEqual([
      [1, 'i1'],
      [1, 'i3'],
      [2, 'i2'],
      [2, 'i4'],
    ]);
    expect(supportSteps(inferences, 'e', 'out')).toEqual([]);
  });

  test('a circle ends where it began', () => {
    const circle = [step('i1', ['a'], 'b'), step('i2', ['b'], 'a')];
    expect(supportSteps(circle, 'a', 'in').map(({ inference }) => inference.id)).toEqual(['i2', 'i1']);
  });

  test('what lies below a claim has the claim above it', () => {
    fc.assert(
      fc.property(randomInferences, someClaim, (random, claim) => {
        for (const { inference } of supportSteps(random, claim, 'in')) {
          for (const premise of inference.premises) {
            expect(supportSteps(random, premise, 'out').map((above) => above.inference.id)).toContain(inference.id);
          }
        }
      }),
    );
  });
});

describe('lost support', () => {
  test('goes on until something else holds', () => {
    const inferences = [step('i1', ['a'], 'b'), step('i2', ['b'], 'c'), step('i3', ['x'], 'c'), step('i4', ['c'], 'd')];
    expect(lostSupport(inferences, new Set(['a']))).toEqual({
      inferences: ['i1', 'i2'],
      unsupported: ['b'],
      weakened: ['c'],
    });
    expect(lostSupport(inferences, new Set(['a', 'x']))).toEqual({
      inferences: ['i1', 'i2', 'i3', 'i4'],
      unsupported: ['b', 'c', 'd'],
      weakened: [],
    });
  });

  test('is what comes of applying the rule over and over', () => {
    fc.assert(
      fc.property(randomInferences, fc.uniqueArray(someClaim, { maxLength: 3 }), (random, given) => {
        const denied = new Set(given);
        const gone = new Set(given);
        let fallen = new Set<string>();
        for (let round = 0; round <= random.length; round++) {
          fallen = new Set(random.filter(({ premises }) => premises.some((one) => gone.has(one))).map(({ id }) => id));
          for (const { conclusion } of random) {
            const mine = random.filter((other) => other.conclusion === conclusion);
            if (mine.every(({ id }) => fallen.has(id))) gone.add(conclusion);
          }
        }
        const lost = lostSupport(random, denied);
        expect(lost.unsupported).toEqual([...gone].filter((claim) => !denied.has(claim)).sort());
        const all = random.filter(({ id, conclusion }) => fallen.has(id) || denied.has(conclusion)).map(({ id }) => id);
        expect(lost.inferences).toEqual(all.sort());
      }),
      { numRuns: 500 },
    );
  });
});

describe('the smallest set that breaks all loops through a concept', () => {
  const breaking = (claims: readonly CausalClaim[], through: string) =>
    breakingClaims(buildAdjacency(claims), through, meterOf(defaultBounds));
  const closes = (claims: readonly CausalClaim[], through: string) =>
    walksFrom(claims, through, 6).some((walk) => walk.at(-1)?.effect === through);

  test('is the bottleneck, not the many claims on either side of it', () => {
    const claims = [
      causal('c1', 'a', 'b'),
      causal('c2', 'a', 'c'),
      causal('c3', 'b', 'd'),
      causal('c4', 'c', 'd'),
      causal('c5', 'd', 'e'),
      causal('c6', 'e', 'a'),
      causal('c7', 'e', 'a'),
    ];
    expect(breaking(claims, 'a')).toEqual(['c5']);
    expect(breaking(claims, 'f')).toEqual([]);
    expect(breakingClaims(buildAdjacency(claims), 'a', meterOf({ budget: 2 }))).toBeUndefined();
  });

  test('breaks them all, and no smaller set does', () => {
    fc.assert(
      fc.property(randomClaims(9), fc.constantFrom(...conceptIds), (claims, through) => {
        const found = breaking(claims, through) ?? [];
        const without = (ids: readonly string[]) => claims.filter(({ id }) => !ids.includes(id));
        expect(closes(without(found), through)).toBe(false);
        const ids = claims.map(({ id }) => id);
        const smaller = (size: number, from: number, chosen: readonly string[]): boolean =>
          chosen.length === size
            ? !closes(without(chosen), through)
            : ids.slice(from).some((id, offset) => smaller(size, from + offset + 1, [...chosen, id]));
        if (found.length > 0) expect(smaller(found.length - 1, 0, [])).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('cut', () => {
  const claims = [causal('c1', 'a', 'b'), causal('c2', 'b', 'a'), causal('c3', 'b', 'c'), causal('c4', 'a', 'c')];
  const ask = (denied: readonly string[], budget: number = defaultBounds.budget) =>
    cut({
      adjacency: buildAdjacency(claims),
      claims: new Map(claims.map((claim) => [claim.id, claim])),
      inferences: [step('i1', ['c1'], 'c3')],
      names: new Map(['a', 'b', 'c'].map((id) => [id, concept(id)])),
      core: ['a', 'b', 'c'],
      denied: new Set(denied),
      bounds: { ...defaultBounds, budget },
    });

  test('says what falls and what stays', () => {
    const { data, cut: short } = ask(['c1']);
    expect(short).toBeUndefined();
    expect(data.denied.map(({ id }) => id)).toEqual(['c1']);
    expect(data.unsupported.map(({ id }) => id)).toEqual(['c3']);
    expect(data.inferences).toEqual(['i1']);
    expect([data.loops.before, data.loops.after, data.loops.broken.length]).toEqual([1, 0, 1]);
    expect(data.connections).toMatchObject({ before: 4, after: 3, lost: [{ from: { id: 'a' }, to: { id: 'b' } }] });
  });

  test('what is not counted for want of budget is null, and said', () => {
    expect(ask(['c1'], 5)).toMatchObject({ data: { connections: null }, cut: 'budget' });
  });

  test('a claim that is not there is an error of the caller', () => {
    expect(() => ask(['c9'])).toThrow('there is no claim c9');
  });
});
