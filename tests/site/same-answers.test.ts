import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchKinds } from '../../graph/answers/search.ts';
import { formats } from '../../graph/exports/formats.ts';
import type { Dataset } from '../../graph/model/dataset.ts';
import type { MapLayout } from '../../graph/model/layout.ts';
import { signs } from '../../graph/model/sign.ts';
import {
  claimKinds,
  fidelities,
  horizons,
  languages,
  modalities,
  oppositionKinds,
  relations,
  themes,
  voices,
} from '../../graph/model/vocabulary.ts';
import { comparisons } from '../../graph/questions/stricter-filters.ts';
import { articleFolders, readArticles } from '../../seed/read/read-articles.ts';
import { buildApp } from '../../server/app.ts';
import { createMemoryStore } from '../../server/stores/memory/memory-store.ts';
import { answersAbout } from '../../site/answers/article-answers.ts';
import type { Question } from '../../ui/api/client.ts';
import * as questions from '../../ui/api/questions.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { layoutFor } from '../server/open-app.ts';

/** No search is cut by the clock here, because no two clocks agree. */
const patience = 600_000;

/** Asks the server and the page the same; both give status and bytes. */
async function bothAbout(dataset: Dataset, layout: MapLayout) {
  const store = createMemoryStore();
  await store.load(dataset, layout);
  const app = await buildApp({ store, log: false, rateLimit: 0, timeLimit: patience });
  const local = await answersAbout({ dataset, layout }, patience);
  return {
    async same(path: string): Promise<number> {
      let status = 0;
      for (const language of languages) {
        const served = await app.inject({ url: path, headers: { 'accept-language': language } });
        const here = await local(path, language);
        expect([here.status, here.body], path).toEqual([served.statusCode, served.body]);
        const named = 'content-disposition';
        expect(here.headers[named], path).toBe(served.headers[named]);
        status = here.status;
      }
      return status;
    },
    [Symbol.asyncDispose]: () => app.close(),
  };
}

/** The address of a file of an article, or of the part of it that answers a question. */
function exported({ article }: Dataset, format: string, of?: string): string {
  const asked = new URLSearchParams({ format, ...(of === undefined ? {} : { of }) });
  return `/api/articles/${article.id}/export?${asked.toString()}`;
}

const some = <Word>(words: readonly Word[]) => fc.subarray([...words], { minLength: 1, maxLength: 2 });
const given = <Shape extends object>(shape: { [Name in keyof Shape]: fc.Arbitrary<Shape[Name]> }) =>
  fc.record<Shape, never>(shape, { requiredKeys: [] });

/** Every question of the screen by its name, with whatever it may be asked with; now and then about what is not there. */
function everyQuestion({ article, concepts, claims, works, tours, oppositions }: Dataset) {
  const about = article.id;
  const idOf = (records: readonly { readonly id: string }[]) =>
    fc.oneof(
      { arbitrary: fc.constantFrom(...records.map(({ id }) => id), 'nothing-of-this-name'), weight: 20 },
      { arbitrary: fc.constantFrom('不 是/id', '%', '', '论'.repeat(100), 'x'.repeat(257)), weight: 1 },
    );
  const concept = idOf(concepts);
  const claim = idOf(claims);
  const causal = {
    section: some([...article.sections, ...article.tables].map(({ id }) => id)),
    theme: some(themes),
    relation: some(relations),
    sign: some(signs),
    modality: some(modalities),
    horizon: some(horizons),
    voice: some(voices),
    fidelity: some(fidelities),
    core: fc.boolean(),
    work: fc.array(idOf(works), { minLength: 1, maxLength: 2 }),
  };
  const any = { ...causal, kind: some(claimKinds), concept: fc.array(concept, { minLength: 1, maxLength: 2 }) };
  const bounds = { maxLength: fc.integer({ min: 1, max: 5 }), limit: fc.nat(60), budget: fc.nat(20_000) };
  const chain = { ...bounds, ...causal, compare: fc.constantFrom(...comparisons) };
  const page = { limit: fc.nat(30), after: claim };
  const words = fc.oneof(
    fc.constantFrom(...concepts.flatMap(({ pref }) => [pref.zh, pref.en, pref.zh.slice(0, 2), pref.en.slice(0, 4)])),
    fc.constantFrom('shengyu', 'gs', 'labuor', '勞動', '……', ' ', 'data 数据', 'zzzz'),
  );
  const filtered = <Shape extends object>(shape: { [Name in keyof Shape]: fc.Arbitrary<Shape[Name]> }) =>
    fc.oneof(fc.constant<Partial<Shape>>({}), given(shape));
  const chained = filtered(chain);
  const axis = fc.constantFrom('no-axis', ...oppositions.flatMap((one) => one.axis ?? []));
  const to = <Asked>(asked: fc.Arbitrary<Asked>, make: (asked: Asked) => Question<unknown>) => asked.map(make);
  return {
    articlesQuestion: fc.constant(questions.articlesQuestion),
    articleQuestion: to(fc.constantFrom(about, 'another-article', ''), questions.articleQuestion),
    graphQuestion: to(filtered({ ...causal, concept: any.concept }), (asked) => questions.graphQuestion(about, asked)),
    conceptsQuestion: to(
      given({ theme: some(themes), core: fc.boolean(), limit: fc.nat(30), after: concept }),
      (asked) => questions.conceptsQuestion(about, asked),
    ),
    conceptQuestion: to(concept, (id) => questions.conceptQuestion(about, id)),
    claimsQuestion: to(given({ ...any, ...page, text: words }), (asked) => questions.claimsQuestion(about, asked)),
    claimQuestion: to(claim, (id) => questions.claimQuestion(about, id)),
    searchQuestion: to(fc.tuple(words, given({ kind: some(searchKinds), limit: fc.nat(30) })), ([q, asked]) =>
      questions.searchQuestion(about, { q, ...asked }),
    ),
    neighbourhoodQuestion: to(
      fc.tuple(concept, given({ ...causal, depth: fc.nat(3), direction: fc.constantFrom('in', 'out', 'both') })),
      ([middle, asked]) => questions.neighbourhoodQuestion(about, { ...asked, concept: middle }),
    ),
    pathsQuestion: to(fc.tuple(concept, concept, chained), ([from, to, asked]) =>
      questions.pathsQuestion(about, { from, to, ...asked }),
    ),
    influenceQuestion: to(fc.tuple(concept, fc.boolean(), chained), ([middle, down, asked]) =>
      questions.influenceQuestion(about, { ...asked, ...(down ? { of: middle } : { on: middle }) }),
    ),
    loopsQuestion: to(fc.tuple(given({ through: concept }), chained), ([through, asked]) =>
      questions.loopsQuestion(about, { ...through, ...asked }),
    ),
    clashesQuestion: to(fc.tuple(given({ from: concept, to: concept }), chained), ([ends, asked]) =>
      questions.clashesQuestion(about, { ...ends, ...asked }),
    ),
    argumentQuestion: to(filtered(any), (asked) => questions.argumentQuestion(about, asked)),
    contrastsQuestion: to(
      given({ ...any, ...page, axis, opposition: some(oppositionKinds), explicit: fc.boolean() }),
      (asked) => questions.contrastsQuestion(about, asked),
    ),
    supportQuestion: to(fc.tuple(claim, filtered(any)), ([id, asked]) => questions.supportQuestion(about, id, asked)),
    evidenceQuestion: to(filtered(any), (asked) => questions.evidenceQuestion(about, asked)),
    cutQuestion: to(
      given({
        ...bounds,
        ...causal,
        claims: fc.array(claim, { maxLength: 3 }),
        from: concept,
        to: concept,
        breaking: concept,
      }),
      (asked) => questions.cutQuestion(about, asked),
    ),
    measuresQuestion: to(filtered(causal), (asked) => questions.measuresQuestion(about, asked)),
    toursQuestion: fc.constant(questions.toursQuestion(about)),
    tourQuestion: to(idOf(tours), (id) => questions.tourQuestion(about, id)),
  } satisfies Readonly<Record<string, fc.Arbitrary<Question<unknown>>>>;
}

describe('a page that carries its article answers as the server does, to the byte', () => {
  it('leaves out no question that the screen may ask', async () => {
    const [dataset] = fc.sample(arbitraryDataset(), 1);
    const asked = Object.keys(dataset === undefined ? {} : everyQuestion(dataset));
    const known = Object.keys(questions).filter((name) => name.endsWith('Question') && name !== 'exportQuestion');
    expect(asked.sort()).toEqual(known.sort());
  });

  it('about any dataset, whatever it is asked', { timeout: 120_000 }, async () => {
    const asked = arbitraryDataset().chain((dataset) =>
      fc.tuple(fc.constant(dataset), fc.tuple(...Object.values(everyQuestion(dataset)))),
    );
    await fc.assert(
      fc.asyncProperty(asked, async ([dataset, all]) => {
        await using both = await bothAbout(dataset, layoutFor(dataset));
        for (const { path } of all) await both.same(path);
        for (const { path } of fc.sample(fc.constantFrom(...all), 3)) {
          const of = path.slice(`/api/articles/${dataset.article.id}/`.length);
          for (const format of Object.keys(formats)) await both.same(exported(dataset, format, of));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('about the real articles: each concept, claim and tour, and much else', { timeout: 240_000 }, async () => {
    const fixtures = fileURLToPath(new URL('../fixtures/articles', import.meta.url));
    const readings = await readArticles(await articleFolders([fixtures]));
    expect(readings.map(({ id }) => id)).toContain('huang-2024');
    for (const { dataset, layout } of readings) {
      if (dataset === undefined || layout === undefined) throw new Error('an article has errors');
      await using both = await bothAbout(dataset, layout);
      const { id } = dataset.article;
      const whole = [
        ...dataset.concepts.map((one) => questions.conceptQuestion(id, one.id)),
        ...dataset.claims.map((one) => questions.claimQuestion(id, one.id)),
        ...dataset.tours.map((one) => questions.tourQuestion(id, one.id)),
        questions.loopsQuestion(id),
        questions.clashesQuestion(id),
        questions.measuresQuestion(id),
        questions.evidenceQuestion(id),
      ];
      for (const { path } of whole) expect(await both.same(path), path).toBe(200);
      for (const format of Object.keys(formats)) expect(await both.same(exported(dataset, format))).toBe(200);
      await fc.assert(
        fc.asyncProperty(fc.tuple(...Object.values(everyQuestion(dataset))), async (all) => {
          for (const { path } of all) await both.same(path);
        }),
        { numRuns: 12 },
      );
    }
  });

  it('refuses what the API refuses, in the same words', async () => {
    const [dataset] = fc.sample(arbitraryDataset(), 1);
    if (dataset === undefined) throw new Error('no dataset');
    await using both = await bothAbout(dataset, layoutFor(dataset));
    const about = `/api/articles/${dataset.article.id}`;
    const refused = {
      [`${about}/paths?from=concept-0`]: 400,
      [`${about}/paths?from=concept-0&to=concept-0`]: 400,
      [`${about}/loops?through=concept-00`]: 404,
      [`${about}/loops?maxLength=9`]: 400,
      [`${about}/loops?limit=1&limit=2`]: 400,
      [`${about}/loops?lenght=3`]: 400,
      [`${about}/loops?__proto__=3`]: 400,
      [`${about}/graph?sign=plus&sign=plsu`]: 400,
      [`${about}/graph?core=yes`]: 400,
      [`${about}/search?q=%E4%BD`]: 400,
      [`${about}/cut?from=concept-0`]: 400,
      [`${about}/claims/${'x'.repeat(257)}`]: 414,
      [`${about}/claims/${'x'.repeat(256)}`]: 404,
      '/api/articles/random-200/graph': 404,
      '/api/articles//graph': 404,
    };
    for (const [path, status] of Object.entries(refused)) expect(await both.same(path), path).toBe(status);
  });
});
