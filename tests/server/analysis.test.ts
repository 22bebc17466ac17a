/** Analyses in threads of their own: the same answers, and nobody else waits. */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { CausalClaim } from '../../graph/model/claim.ts';
import type { AnalysisName, Asked, Grounds } from '../../graph/questions/analysis.ts';
import { defaultBounds } from '../../graph/questions/bounds.ts';
import { analystHere } from '../../server/analysis/analyst.ts';
import { analystInThreads } from '../../server/analysis/threads.ts';
import { causal, concept, smallDataset } from '../fixtures/small-dataset.ts';
import { conceptIds, randomClaims } from '../graph/questions/random-claims.ts';
import { openApp } from './open-app.ts';

const threads = analystInThreads(2);
afterAll(() => threads.close());
const never = new AbortController().signal;

function groundsOf(claims: readonly CausalClaim[]): Grounds {
  const ids = [...new Set(claims.flatMap(({ cause, effect }) => [cause, effect]))];
  return { claims, inferences: [], concepts: ids.map((id) => concept(id)) };
}

const questions: { readonly [Name in AnalysisName]: Asked<Name> } = {
  paths: { from: 'a', to: 'b' },
  loops: {},
  influence: { concept: 'a', direction: 'out' },
  clashes: {},
  cut: { claims: [], breaking: 'a' },
  measures: {},
};
const names = Object.keys(questions) as readonly AnalysisName[];

test('a thread gives what this thread gives, of the whole and of a part, whatever version it knew before', async () => {
  const here = analystHere();
  let version = 0;
  await fc.assert(
    fc.asyncProperty(randomClaims(), fc.subarray([...conceptIds]), async (claims, kept) => {
      version += 1;
      const grounds = groundsOf(claims);
      const some = claims.filter(({ cause }) => kept.some((id) => id === cause)).map(({ id }) => id);
      for (const name of names) {
        for (const only of [undefined, some]) {
          const about = { article: 'small-1900', version: String(version), only, timeLimit: 60_000 };
          const task = { ...about, name, asked: questions[name], bounds: defaultBounds };
          expect(await threads.analyse(task, grounds, never)).toEqual(await here.analyse(task, grounds, never));
        }
      }
    }),
    { numRuns: 40 },
  );
});

/** Nothing but n39 inhibits anything: to know where minus leads, nearly all of its paths have to be tried. */
const forty = Array.from({ length: 40 }, (_, n) => `n${n}`);
const complete = forty.flatMap((from) =>
  forty.flatMap((to) => {
    if (from === to) return [];
    return [causal(`${from}-${to}`, from, to, from === 'n39' ? { relation: 'inhibits' } : {})];
  }),
);

test('a search ends as soon as nobody waits for it any longer', async () => {
  const nobody = new AbortController();
  const task = {
    article: 'complete',
    version: '1',
    name: 'influence',
    asked: { concept: 'n0', direction: 'out' },
    bounds: { maxLength: 8, limit: 200, budget: Number.MAX_SAFE_INTEGER },
    timeLimit: 600_000,
  } as const;
  const answer = threads.analyse(task, groundsOf(complete), nobody.signal);
  setTimeout(() => nobody.abort(), 300);
  expect((await answer).cut).toBe('time');
});

test('while a thread searches, other questions are answered', async () => {
  const dataset = smallDataset({
    concepts: forty.map((id) => concept(id)),
    claims: complete,
    inferences: [],
    oppositions: [],
    tours: [],
  });
  const { app, ask } = await openApp([dataset], { analyst: threads, timeLimit: 2000 });
  await ask('/loops?limit=1');
  let searching = true;
  const search = ask('/influence?of=n0&maxLength=8&budget=10000000').finally(() => {
    searching = false;
  });
  // Once it has reached its thread, this one is free.
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await app.inject('/health/live')).statusCode).toBe(200);
  expect(searching).toBe(true);
  expect((await search).status).toBe(200);
});
