import { expect, it } from 'vitest';
import { ask } from '../../ui/api/client.ts';
import * as questions from '../../ui/api/questions.ts';
import { openApp } from './open-app.ts';

const article = 'small-1900';

/** One of each, under the operation it asks. */
const asked = {
  articles: questions.articlesQuestion,
  article: questions.articleQuestion(article),
  graph: questions.graphQuestion(article, { sign: ['plus'], concept: ['rain', 'river'] }),
  concepts: questions.conceptsQuestion(article, { theme: ['order', 'value'], core: true }),
  concept: questions.conceptQuestion(article, 'river'),
  claims: questions.claimsQuestion(article, { work: ['almanac-1899'], kind: ['descriptive'], limit: 1, text: 'c' }),
  claim: questions.claimQuestion(article, 'c1'),
  search: questions.searchQuestion(article, { q: '雨 & river', kind: ['concept', 'work'], limit: 3 }),
  neighbourhood: questions.neighbourhoodQuestion(article, { concept: 'river', depth: 2, direction: 'out' }),
  paths: questions.pathsQuestion(article, { from: 'rain', to: 'mill', maxLength: 3, compare: 'asserted' }),
  influence: questions.influenceQuestion(article, { of: 'rain', voice: ['author'], limit: 5 }),
  loops: questions.loopsQuestion(article, { through: 'river', budget: 1000 }),
  clashes: questions.clashesQuestion(article, { from: 'rain' }),
  contrasts: questions.contrastsQuestion(article, { opposition: ['tension'], explicit: false }),
  support: questions.supportQuestion(article, 'c3'),
  argument: questions.argumentQuestion(article, { fidelity: ['stated'] }),
  evidence: questions.evidenceQuestion(article, { section: ['1'] }),
  cut: questions.cutQuestion(article, { claims: ['c1', 'c2'] }),
  measures: questions.measuresQuestion(article, { core: true }),
  tours: questions.toursQuestion(article),
  tour: questions.tourQuestion(article, 'first-look'),
  export: questions.exportQuestion(article, { of: questions.pathsQuestion(article, { from: 'rain', to: 'mill' }) }),
};

it('the client asks every question of the API, as the API takes it', async () => {
  const { app } = await openApp();
  const server = await app.listen({ port: 0, host: '127.0.0.1' });
  const { paths } = (await app.inject('/api/openapi.json')).json<{
    paths: Record<string, { get: { operationId: string } }>;
  }>();
  const operations = Object.entries(paths).filter(([path]) => path.startsWith('/api/'));
  expect(Object.keys(asked).sort()).toEqual(operations.map(([, { get }]) => get.operationId).sort());
  for (const [operation, question] of Object.entries(asked)) {
    const outcome = await ask<unknown>(question, { server });
    expect([operation, outcome.kind]).toEqual([operation, 'answer']);
  }
});

it('the client gives a refusal as what it is, with what was probably meant', async () => {
  const { app } = await openApp();
  const server = await app.listen({ port: 0, host: '127.0.0.1' });
  const outcome = await ask(questions.conceptQuestion(article, 'rian'), { server });
  expect(outcome).toMatchObject({
    failure: { kind: 'problem', problem: { code: 'no-such-concept', nearest: ['rain'] } },
  });
});
