/**
 * Random graphs, 50 at a time side by side in one article: what lies in one of them is no business of the others, so every
 * answer must be that of the graph alone. Of each, the store under test is asked what the memory store is asked; and of as
 * many as it has time for (`answered`) whole answers are compared, and the chains with those found by trying everything.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CausalClaim } from '../../../graph/model/claim.ts';
import type { Dataset } from '../../../graph/model/dataset.ts';
import { type Modality, modalities } from '../../../graph/model/vocabulary.ts';
import { buildApp } from '../../../server/app.ts';
import type { Api } from '../../../server/http/api.ts';
import type { ClaimStore } from '../../../server/stores/claim-store.ts';
import { createMemoryStore } from '../../../server/stores/memory/memory-store.ts';
import { concept, smallDataset } from '../../fixtures/small-dataset.ts';
import { allSimplePaths } from '../../graph/questions/brute-force.ts';
import { conceptIds, randomClaims, renamed } from '../../graph/questions/random-claims.ts';
import { layoutOf } from '../layout-of.ts';
import { emptyStore, type Subject } from '../subject.ts';

const sideBySide = 50;
const maxLength = 5;
/** What a store is asked itself: of graphs of six concepts it is enough, and every step is a question to the server. */
const steps = { corridor: 4, neighbourhood: 2 } as const;
/** Asked at the same time: a server answers several as fast as one. */
const atOnce = 10;

const graphs = fc.record({
  claims: randomClaims(11, 5),
  from: fc.constantFrom(...conceptIds),
  to: fc.constantFrom(...conceptIds),
  modality: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.constantFrom(...modalities)),
  more: fc.constantFrom('loops?through=', 'influence?of=', 'influence?on=', 'clashes?from=', 'neighbourhood?concept='),
});
type RandomGraph = typeof graphs extends fc.Arbitrary<infer Graph> ? Graph : never;

/** For a store that is not the memory store itself. */
export function promisesToGiveWhatMemoryGives(subject: Subject, count: number): void {
  test(`on ${count} random graphs the store gives what the memory store gives`, { timeout: 600_000 }, async () => {
    const [store, memory] = [await emptyStore(subject), createMemoryStore()];
    let claims = 0;
    await sampled(count, async (given, dataset) => {
      for (const one of [store, memory]) await one.load(dataset, layoutOf(dataset));
      await each(given, async (graph, place) => {
        const [found, wanted] = await Promise.all([ofStore(store, graph, place), ofStore(memory, graph, place)]);
        expect(found).toEqual(wanted);
        claims += found.corridor.length + found.neighbourhood.claims.length;
      });
    });
    expect(claims).toBeGreaterThan(count);
  });
}

export function promisesOfAnswersOnManyGraphs(subject: Subject): void {
  const { answered } = subject;
  test(`on ${answered} random graphs every answer is the same, and the chains are those found by trying all`, {
    timeout: 600_000,
  }, async () => {
    const [store, memory] = [await emptyStore(subject), createMemoryStore()];
    const options = { log: false, rateLimit: 0, timeLimit: 60_000 } as const;
    const [app, other] = [await buildApp({ store, ...options }), await buildApp({ store: memory, ...options })];
    let chains = 0;
    try {
      await sampled(answered, async (given, dataset) => {
        for (const one of [store, memory]) await one.load(dataset, layoutOf(dataset));
        await each(given, async ({ claims, from, to, modality, more }, place) => {
          const [start, end] = [named(place, from), named(place, to)];
          const filter = modality === undefined ? '' : `&modality=${modality}`;
          await sameOf(app, other, `${more}${start}${filter}${more.startsWith('n') ? '&depth=3' : ''}`);
          const [claim] = claims;
          if (claim !== undefined) await sameOf(app, other, `support?claim=${named(place, claim.id)}`);
          if (from === to) return;
          const question = `paths?from=${start}&to=${end}&maxLength=${maxLength}&limit=200${filter}`;
          const found = await sameOf(app, other, question);
          const expected = allSimplePaths(passing(place, claims, modality), start, end, maxLength);
          expect(found.data.map(chainOf)).toEqual(expected);
          chains += expected.length;
        });
      });
    } finally {
      await app.close();
      await other.close();
    }
    expect(chains).toBeGreaterThan(answered / 5);
  });
}

/** Tries so many graphs, a dataset of them at a time. */
async function sampled(count: number, check: (given: readonly RandomGraph[], dataset: Dataset) => Promise<void>) {
  const articles = fc.array(graphs, { minLength: sideBySide, maxLength: sideBySide });
  const property = fc.asyncProperty(articles, (given) => check(given, unionOf(given)));
  await fc.assert(property, { numRuns: count / sideBySide, endOnFailure: true, unbiased: true });
}

async function each(given: readonly RandomGraph[], check: (graph: RandomGraph, place: number) => Promise<void>) {
  for (let first = 0; first < given.length; first += atOnce) {
    await Promise.all(given.slice(first, first + atOnce).map((graph, place) => check(graph, first + place)));
  }
}

/** Everything a store, and not the reasoning over what it gives, decides. */
async function ofStore(store: ClaimStore, { claims, from, to, modality }: RandomGraph, place: number) {
  const article = 'small-1900';
  const filter = modality === undefined ? {} : { modality: [modality] };
  const concept = named(place, from);
  const conclusion = named(place, claims[0]?.id ?? 'none');
  const [corridor, neighbourhood, passing, rests, bears] = await Promise.all([
    store.corridor(article, { from: concept, to: named(place, to), maxLength: steps.corridor, filter }),
    store.neighbourhood(article, concept, { depth: steps.neighbourhood, direction: 'both', filter }),
    store.claims(article, { ...filter, concept: [concept] }),
    store.support(article, conclusion, 'in'),
    store.support(article, conclusion, 'out'),
  ]);
  return { corridor, neighbourhood, passing, rests, bears };
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
