import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '../../graph/exports/formats.ts';
import { answeredQuestions } from '../../graph/exports/held-by.ts';
import { Dataset } from '../../graph/model/dataset.ts';
import { noDanglingReferences } from '../../graph/rules/no-dangling-references.ts';
import { createMemoryStore } from '../../server/stores/memory/memory-store.ts';
import { whole } from '../../server/stores/whole.ts';
import { exportAddress, pathsQuestion } from '../../ui/api/questions.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { maze } from '../fixtures/maze.ts';
import { causal, concept, smallDataset } from '../fixtures/small-dataset.ts';
import { layoutFor, openApp } from './open-app.ts';

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const exported = (format: string, of?: string) =>
  `/export?format=${format}${of === undefined ? '' : `&of=${encodeURIComponent(of)}`}`;

/** Questions about the small mill, every one there is. */
const questions: Readonly<Record<string, string>> = {
  argument: 'argument?fidelity=stated',
  claim: 'claims/c3',
  claims: 'claims?modality=possible',
  clashes: 'clashes',
  concept: 'concepts/river',
  concepts: 'concepts?core=true',
  contrasts: 'contrasts',
  cut: 'cut?claims=c1',
  evidence: 'evidence',
  graph: 'graph?sign=minus',
  influence: 'influence?of=rain',
  loops: 'loops',
  measures: 'measures',
  neighbourhood: 'neighbourhood?concept=river',
  paths: 'paths?from=rain&to=mill',
  search: 'search?q=almanac',
  support: 'support?claim=c3',
  tour: 'tours/first-look',
  tours: 'tours',
};

describe('an article that is taken away', () => {
  it('is a file of the format asked for, of that type and with a name that says what it holds', async () => {
    const { app } = await openApp();
    const { paths } = (await app.inject('/api/openapi.json')).json();
    const { get } = paths['/api/articles/{article}/export'];
    const documented = Object.keys(get.responses['200'].content);
    const names: string[] = get.parameters.find(({ name }: { name: string }) => name === 'format').schema.enum;
    expect(new Set(names)).toEqual(new Set([...Object.keys(formats), 'cypher']));
    for (const format of names) {
      const { statusCode, headers, body } = await app.inject(`/api/articles/small-1900${exported(format)}&language=en`);
      expect([format, statusCode]).toEqual([format, 200]);
      expect(documented).toContain(String(headers['content-type']).replace(/;.*/, ''));
      expect(headers['content-disposition']).toMatch(
        /^attachment; filename="small-1900(\.en)?(\.nodes|\.edges|\.claims|\.xaif)?\.[a-z]+"$/,
      );
      expect(headers['lunmai-truncated']).toBe('false');
      expect(body).toMatch(/rain|Claim c1/);
    }
    const file = await app.inject(
      exportAddress('small-1900', {
        format: 'graphml',
        language: 'en',
        of: pathsQuestion('small-1900', { from: 'rain', to: 'mill' }),
      }),
    );
    expect(file.headers['content-disposition']).toBe('attachment; filename="small-1900.paths.en.graphml"');
    expect(file.body).toContain('Concept rain');
    expect(file.body).not.toContain('<desc>小水坊');
  });

  it('as JSON is the dataset as it was loaded', async () => {
    const { ask } = await openApp();
    expect((await ask(exported('json'))).body).toEqual(smallDataset());
  });

  it('is kept, compressed and tagged with its name like any other answer', async () => {
    const { app } = await openApp();
    const url = `/api/articles/small-1900${exported('graphml', 'paths?from=rain&to=mill&limit=2')}`;
    const [first, again] = [await app.inject(url), await app.inject({ url, headers: { 'accept-encoding': 'br' } })];
    expect(again.headers['content-encoding']).toBe('br');
    for (const name of ['content-disposition', 'content-type', 'lunmai-truncated', 'lunmai-reasons']) {
      expect(again.headers[name], name).toBe(first.headers[name]);
    }
    const held = await app.inject({ url, headers: { 'if-none-match': String(first.headers.etag) } });
    expect([held.statusCode, held.body]).toEqual([304, '']);
  });
});

describe('the part that answers a question', () => {
  it('can be taken away of every question there is about an article', async () => {
    const { app, ask } = await openApp();
    const { paths } = (await app.inject('/api/openapi.json')).json<{
      paths: Record<string, { get: { operationId: string } }>;
    }>();
    const about = Object.entries(paths)
      .filter(([path]) => path.startsWith('/api/articles/{article}/'))
      .map(([, { get }]) => get.operationId)
      .filter((operation) => operation !== 'export');
    expect(about.sort()).toEqual([...answeredQuestions].sort());
    expect(Object.keys(questions).sort()).toEqual(about);
    for (const question of Object.values(questions)) {
      expect([question, (await ask(exported('json', question))).status]).toEqual([question, 200]);
    }
  });

  it('holds the claims of the answer with their concepts, and the argument among them', async () => {
    const { ask } = await openApp();
    const part = async (question: string) => Dataset.parse((await ask(exported('json', question))).body);

    const paths = await part('paths?from=rain&to=mill&sign=plus');
    expect(idsOf(paths.claims)).toEqual(['c1', 'c2', 'c3']);
    expect(idsOf(paths.concepts)).toEqual(['mill', 'rain', 'river']);
    expect([idsOf(paths.inferences), idsOf(paths.oppositions), paths.works, paths.tours]).toEqual([['i1'], [], [], []]);
    expect(paths.article.notes).toEqual([]);
    expect(paths.article.passages.map(({ ref }) => ref)).toEqual(['1.p1.s1', '1.p1.s2']);

    // What a claim rests on is named in its answer, and an inference is nothing without its premises.
    expect(idsOf((await part('claims/c3')).inferences)).toEqual(['i1']);
    const cut = await part('cut?claims=c1');
    expect(idsOf(cut.inferences)).toEqual(['i1']);
    expect(idsOf(cut.claims)).toEqual(expect.arrayContaining(['c1', 'c2', 'c3']));

    const cited = await part('claims?voice=cited');
    expect([idsOf(cited.claims), idsOf(cited.concepts), idsOf(cited.works)]).toEqual([
      ['d1'],
      ['river'],
      ['almanac-1899'],
    ]);
    expect(cited.article.notes).toHaveLength(1);
    expect(idsOf((await part('search?q=almanac')).works)).toEqual(['almanac-1899']);
    expect(idsOf((await part('contrasts')).claims)).toEqual(['c3', 'c4']);
    expect(idsOf((await part('tours')).tours)).toEqual(['first-look']);
  });

  it('holds what a second, stricter answer adds', async () => {
    const base = smallDataset();
    const more = causal('c5', 'rain', 'mill');
    const { ask } = await openApp([
      smallDataset({ claims: [...base.claims.slice(0, 4), more, ...base.claims.slice(4)] }),
    ]);
    const question = 'paths?from=rain&to=mill&limit=1&fidelity=condensed&fidelity=stated';
    const claims = async (asked: string) => idsOf((await ask(exported('json', asked))).body.claims);
    expect(await claims(question)).toEqual(['c3']);
    expect(await claims(`${question}&compare=stated`)).toEqual(['c3', 'c4']);
  });

  it('is a whole dataset, in which every reference leads somewhere, whatever was asked of whatever article', async () => {
    const store = createMemoryStore();
    const { app } = await openApp([], { store, rateLimit: 0, timeLimit: 60_000 });
    await fc.assert(
      fc.asyncProperty(arbitraryDataset(), fc.nat(), fc.nat(), async (dataset, one, two) => {
        const ended = {
          ...dataset,
          concepts: dataset.concepts.map((each, place) =>
            place === 1 ? { ...each, broader: dataset.concepts[0]?.id ?? '' } : each,
          ),
        };
        await store.load(ended, layoutFor(ended));
        const [from = '', to = ''] = [one, two].map((place) => ended.concepts[place % ended.concepts.length]?.id);
        const claim = ended.claims[one % ended.claims.length]?.id;
        const asked = [
          'concepts?core=true',
          'claims?voice=cited&limit=3',
          'graph?sign=minus',
          'search?q=data',
          'loops',
          'clashes',
          'contrasts',
          'evidence?section=1',
          'measures?voice=author',
          'tours',
          `concepts/${from}`,
          `influence?of=${from}`,
          `neighbourhood?concept=${from}`,
          `cut?breaking=${from}`,
          ...(from === to ? [] : [`paths?from=${from}&to=${to}`]),
          ...(claim === undefined ? [] : [`claims/${claim}`, `support?claim=${claim}`, `cut?claims=${claim}`]),
        ];
        for (const question of asked) {
          const url = `/api/articles/random-2000${exported('json', question)}`;
          const part = Dataset.parse((await app.inject(url)).json());
          expect(noDanglingReferences.check(part), question).toEqual([]);
          expect(whole(part)).toEqual(part);
          for (const kind of ['claims', 'inferences', 'oppositions', 'works', 'tours'] as const) {
            const known = new Set(ended[kind].map((record) => JSON.stringify(record)));
            expect(
              part[kind].every((record) => known.has(JSON.stringify(record))),
              question,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('says in its headers and in the file that the answer was cut short', async () => {
    const { app } = await openApp();
    const take = (format: string, language = 'en') =>
      app.inject(`/api/articles/small-1900${exported(format, 'paths?from=rain&to=mill&limit=2')}&language=${language}`);
    for (const format of Object.keys(formats)) {
      const { headers, body } = await take(format);
      expect([headers['lunmai-truncated'], headers['lunmai-reasons']]).toEqual(['true', 'limit']);
      const silent = format === 'json' || format.startsWith('csv');
      expect([format, /INCOMPLETE.*raise the limit/s.test(body)]).toEqual([format, !silent]);
    }
    expect((await take('cypher')).body).toMatch(/^\/\/ Lunmai .*\n\/\/ .*INCOMPLETE/);
    expect((await take('cypher', 'zh')).body).toMatch(/^\/\/ Lunmai .*\n\/\/ .*不完整/);
    const complete = await app.inject(`/api/articles/small-1900${exported('dot', 'paths?from=rain&to=mill')}`);
    expect(complete.body).not.toContain('INCOMPLETE');
  });

  it('says in the file at which concepts the reader joins what nobody wrote together', async () => {
    const claims = [
      causal('c1', 'rain', 'river'),
      causal('c2', 'river', 'mill', { relation: 'inhibits', anchors: ['1.p2.s1'] }),
      causal('c3', 'mill', 'bread', { anchors: ['1.p2.s1'] }),
      causal('c4', 'bread', 'rain'),
    ];
    const concepts = ['rain', 'river', 'mill', 'bread'].map((id) => concept(id));
    const { app } = await openApp([smallDataset({ concepts, claims, inferences: [], oppositions: [], tours: [] })]);
    const take = async (format: string, of: string, language: string) =>
      (await app.inject(`/api/articles/small-1900${exported(format, of)}&language=${language}`)).body;
    const path = 'paths?from=rain&to=bread';
    for (const format of [...Object.keys(formats), 'cypher']) {
      const told =
        /c1 → c2 → c3, in all minus: at .Concept river. stitched .nobody wrote[^]*at .Concept mill. joined in one/;
      const silent = format === 'json' || format.startsWith('csv');
      expect([format, told.test(await take(format, path, 'en'))]).toEqual([format, !silent]);
    }
    expect(await take('dot', path, 'zh')).toContain('“概念river”处缝合');
    // The joint of the last claim and the first is a joint, too.
    expect(await take('dot', 'loops', 'en')).toMatch(/at “Concept rain” joined in one .*, at “Concept bread” stitched/);
    expect(await take('dot', 'influence?of=rain', 'en')).toContain(
      'Chain c1 → c2 → c3, in all minus: 1 stitched joint.',
    );
    expect(await take('dot', 'paths?from=rain&to=river', 'en')).toContain('Chain c1, in all plus: no joint.');
  });

  it('of an answer whose time was up is not kept', async () => {
    const { app } = await openApp([maze()], { timeLimit: 20 });
    const { headers, body } = await app.inject(
      `/api/articles/small-1900${exported('dot', 'paths?from=start&to=end&maxLength=8&budget=10000000')}&language=en`,
    );
    expect(headers).toMatchObject({
      'lunmai-truncated': 'true',
      'lunmai-reasons': 'time, not-coded',
      'cache-control': 'no-store',
    });
    expect(headers.etag).toBeUndefined();
    expect(body).toContain('INCOMPLETE');
  });
});

describe('what cannot be taken away', () => {
  it.each([
    ['pathes?from=rain', 'bad-parameter', ['paths']],
    ['export?format=json', 'bad-parameter', undefined],
    ['claim', 'bad-parameter', ['claims']],
    ['claims/c1/more', 'bad-parameter', ['claims']],
    ['paths/c1', 'bad-parameter', undefined],
    ['../other-1901/concepts', 'bad-parameter', undefined],
    ['concepts/..', 'bad-parameter', undefined],
    ['concepts/%2e%2e', 'bad-parameter', undefined],
    ['concepts/%ff', 'bad-parameter', undefined],
    ['/concepts', 'bad-parameter', undefined],
    ['__proto__', 'bad-parameter', undefined],
    ['toString', 'bad-parameter', undefined],
  ])('is refused by name: %s', async (question, code, nearest) => {
    const { ask } = await openApp();
    const { status, body } = await ask(exported('json', question));
    expect([status, body.code, body.at]).toEqual([400, code, 'of']);
    if (nearest !== undefined) expect(body.nearest).toEqual(expect.arrayContaining(nearest));
  });

  it.each([
    ['paths?from=rian&to=mill', 404, 'no-such-concept', 'from', ['rain']],
    ['claims/c9', 404, 'no-such-claim', 'id', undefined],
    ['paths?from=rain&to=rain', 400, 'same-concept', 'to', undefined],
    ['claims?modality=perhaps', 400, 'bad-parameter', 'modality', undefined],
    ['claims?mood=asserted', 400, 'unknown-parameter', 'mood', undefined],
    ['search?q=%ff', 400, 'bad-parameter', 'q', undefined],
  ])('is answered with the problem of the question: %s', async (question, status, code, at, nearest) => {
    const { app } = await openApp();
    const url = `/api/articles/small-1900${exported('json', question)}`;
    const answer = await app.inject(url);
    const body = answer.json();
    expect([answer.statusCode, body.status, body.code, body.at, body.instance]).toEqual([
      status,
      status,
      code,
      at,
      url,
    ]);
    if (nearest !== undefined) expect(body.nearest).toEqual(nearest);
  });

  it('is a format that is not known, with the nearest', async () => {
    const { ask } = await openApp();
    const { status, body } = await ask('/export?format=graphlm');
    expect([status, body.at, body.nearest[0]]).toEqual([400, 'format', 'graphml']);
  });
});
