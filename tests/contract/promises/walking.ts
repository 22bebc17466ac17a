import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CausalClaim } from '../../../graph/model/claim.ts';
import type { Dataset } from '../../../graph/model/dataset.ts';
import { type ClaimFilter, passes } from '../../../graph/questions/claim-filter.ts';
import type { Direction } from '../../../graph/questions/distances.ts';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.ts';
import { layoutOf } from '../layout-of.ts';
import { emptyStore, type Subject } from '../subject.ts';
import { arbitraryFilter } from './filtering.ts';

const filters = fc.oneof(fc.constant({}), arbitraryFilter);
const pair = fc.record({ from: fc.nat(), to: fc.nat(), filter: filters });
const questions = fc.array(
  fc.record({
    pair,
    depth: fc.integer({ min: 1, max: 8 }),
    direction: fc.constantFrom<Direction>('in', 'out', 'both'),
  }),
  { minLength: 6, maxLength: 6 },
);

export function promisesOfWalking(subject: Subject): void {
  describe('walking the causal layer', () => {
    test('gives the neighbourhood that trying every step gives', async () => {
      const store = await emptyStore(subject);
      await fc.assert(
        fc.asyncProperty(arbitraryDataset({ concepts: 10, claims: 30 }), questions, async (dataset, asked) => {
          await store.load(dataset, layoutOf(dataset));
          for (const { pair, depth, direction } of asked) {
            const concept = conceptAt(dataset, pair.from);
            const found = await store.neighbourhood(dataset.article.id, concept, {
              depth,
              direction,
              filter: pair.filter,
            });
            expect(found).toEqual(byTryingEveryStep(causalClaims(dataset, pair.filter), concept, depth, direction));
          }
        }),
        { numRuns: subject.runs },
      );
    });

    test('gives the corridor that trying every walk gives', async () => {
      const store = await emptyStore(subject);
      let claims = 0;
      await fc.assert(
        fc.asyncProperty(arbitraryDataset({ concepts: 7, claims: 14 }), questions, async (dataset, asked) => {
          await store.load(dataset, layoutOf(dataset));
          for (const { pair, depth } of asked) {
            const from = conceptAt(dataset, pair.from);
            const maxLength = Math.min(depth, 6);
            for (const { id: to } of dataset.concepts) {
              const question = { from, to, maxLength, filter: pair.filter };
              const expected = byTryingEveryWalk(causalClaims(dataset, pair.filter), from, to, maxLength);
              expect(await store.corridor(dataset.article.id, question)).toEqual(expected);
              claims += expected.length;
            }
          }
        }),
        { numRuns: subject.runs },
      );
      expect(claims).toBeGreaterThan(subject.runs);
    });
  });
}

function conceptAt({ concepts }: Dataset, place: number): string {
  return concepts[place % concepts.length]?.id ?? '';
}

function causalClaims({ claims, concepts }: Dataset, filter: ClaimFilter): readonly CausalClaim[] {
  const byId = new Map(concepts.map((each) => [each.id, each]));
  return claims.filter(
    (claim): claim is CausalClaim => claim.kind === 'causal' && passes(claim, filter, (id) => byId.get(id)),
  );
}

/** Distances by relaxing every claim once for every step. */
function byTryingEveryStep(claims: readonly CausalClaim[], start: string, depth: number, direction: Direction) {
  const distances = new Map([[start, 0]]);
  for (let step = 1; step <= depth; step++) {
    for (const { cause, effect } of claims) {
      const ways = {
        out: [[cause, effect]],
        in: [[effect, cause]],
        both: [
          [cause, effect],
          [effect, cause],
        ],
      };
      for (const [from = '', to = ''] of ways[direction]) {
        if (distances.get(from) === step - 1 && !distances.has(to)) distances.set(to, step);
      }
    }
  }
  return {
    distances: [...distances]
      .map(([concept, distance]) => ({ concept, distance }))
      .sort((a, b) => a.distance - b.distance || (a.concept < b.concept ? -1 : 1)),
    claims: claims.filter(({ cause, effect }) => distances.has(cause) && distances.has(effect)),
  };
}

/** Every claim of every walk, all walks of at most so many steps being gone one by one. */
function byTryingEveryWalk(claims: readonly CausalClaim[], from: string, to: string, maxLength: number) {
  const found = new Set<CausalClaim>();
  const walk = (at: string, gone: readonly CausalClaim[]) => {
    if (at === to) for (const claim of gone) found.add(claim);
    if (gone.length === maxLength) return;
    for (const claim of claims) if (claim.cause === at) walk(claim.effect, [...gone, claim]);
  };
  walk(from, []);
  return claims.filter((claim) => found.has(claim));
}
