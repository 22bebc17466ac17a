/**
 * 2,000 random graphs, 50 at a time side by side in one article: what lies in one of them is no business of the others, so
 * every answer must be that of the graph alone. Asked over HTTP of the store under test and of the memory store, and worked
 * out by trying everything.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CausalClaim } from '../../../graph/model/claim.ts';
import type { Dataset } from '../../../graph/model/dataset.ts';
import { type Modality, modalities } from '../../../graph/model/vocabulary.ts';
import { buildApp } from '../../../server/app.ts';
import type { Api } from '../../../server/http/api.ts';
import { createMemoryStore } from '../../../server/stores/memory/memory-store.ts';
import { concept, smallDataset } from '../../fixtures/small-dataset.ts';
import { allSimplePaths } from '../../graph/questions/brute-force.ts';
import { conceptIds, randomClaims, renamed } from '../../graph/questions/random-claims.ts';
import { layoutOf } from '../layout-of.ts';
import { emptyStore, type Subject } from '../subject.ts';

const sideBySide = 50;
const rounds = 40;
const maxLength = 5;

const graphs = fc.record({
  claims: randomClaims(11, 5),
  from: fc.constantFrom(...conceptIds),
  to: fc.constantFrom(...conceptIds),
  modality: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.constantFrom(...modalities)),
  more: fc.constantFrom('loops?through=', 'influence?of=', 'influence?on=', 'clashes?from=', 'neighbourhood?concept='),
});
type RandomGraph = typeof graphs extends fc.Arbitrary<infer Graph> ? Graph : never;

export function promisesAboutManyGraphs(subject: Subject): void {
  test('on 2,000 random graphs every answer is that of the memory store, and the chains are those found by trying all', {
    timeout: 600_000,
  }, async () => {
    const store = await emptyStore(subject);
    const memory = createMemoryStore();
    const options = { log: false, rateLimit: 0, timeLimit: 60_000 } as const;
    const [app, other] = [await buildApp({ store, ...options }), await buildApp({ store: memory, ...options })];
    let chains = 0;
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(graphs, { minLength: sideBySide, maxLength: sideBySide }), async (given) => {
          const dataset = unionOf(given);
          await store.load(dataset, layoutOf(dataset));
          await memory.load(dataset, layoutOf(dataset));
          for (const [place, { claims, from, to, modality, more }] of given.entries()) {
            const [start, end] = [named(place, from), named(place, to)];
            const filter = modality === undefined ? '' : `&modality=${modality}`;
            await sameOf(app, other, `${more}${start}${filter}${more.startsWith('n') ? '&depth=3' : ''}`);
            const [claim] = claims;
            if (claim !== undefined) await sameOf(app, other, `support?claim=${named(place, claim.id)}`);
            if (from === to) continue;
            const found = await sameOf(
              app,
              other,
              `paths?from=${start}&to=${end}&maxLength=${maxLength}&limit=200${filter}`,
            );
            const expected = allSimplePaths(passing(place, claims, modality), start, end, maxLength);
            expect(found.data.map(chainOf)).toEqual(expected);
            chains += expected.length;
          }
        }),
        { numRuns: rounds, endOnFailure: true, unbiased: true },
      );
    } finally {
      await app.close();
      await other.close();
    }
    expect(chains).toBeGreaterThan(rounds * 10);
  });
}

/** A path as it is compared. */
interface Chain {
  readonly hops: readonly { readonly claim: { readonly id: string } }[];
}
const chainOf = ({ hops }: Chain) => hops.map(({ claim }) => claim.id);

async function sameOf(app: Api, other: Api, question: string) {
  const url = `/api/articles/small-1900/${question}`;
  const [one, two] = await Promise.all([app.inject(url), other.inject(url)]);
  expect(one.statusCode).toBe(200);
  const [answer, wanted] = [one.json(), two.json()];
  if (answer.meta !== undefined) answer.meta.store = 'memory';
  expect(answer).toEqual(wanted);
  return answer as { readonly data: readonly Chain[] };
}

function named(place: number, id: string): string {
  return `g${place}-${id}`;
}

function inPlace(place: number, claims: readonly CausalClaim[]): CausalClaim[] {
  return renamed(claims, (id) => named(place, id)).map((claim) => ({ ...claim, id: named(place, claim.id) }));
}

function passing(place: number, claims: readonly CausalClaim[], modality: Modality | undefined) {
  return inPlace(place, claims).filter((claim) => modality === undefined || claim.modality === modality);
}

/** Each graph under names of its own; where it has claims enough, one of them rests on the others. */
function unionOf(given: readonly RandomGraph[]): Dataset {
  return smallDataset({
    concepts: given.flatMap((_, place) => conceptIds.map((id) => concept(named(place, id)))),
    claims: given.flatMap(({ claims }, place) => inPlace(place, claims)),
    inferences: given.flatMap(({ claims: [conclusion, ...premises] }, place) =>
      conclusion === undefined || premises.length === 0
        ? []
        : [
            {
              id: named(place, 'i'),
              premises: premises.map(({ id }) => named(place, id)),
              conclusion: named(place, conclusion.id),
              scheme: 'cause-to-effect' as const,
              explicit: false,
              anchors: ['1.p1.s1'],
            },
          ],
    ),
    oppositions: [],
    tours: [],
  });
}
