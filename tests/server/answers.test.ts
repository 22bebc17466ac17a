import { describe, expect, it } from 'vitest';
import type { Clash } from '../../graph/answers/clash.ts';
import type { SectionEvidence } from '../../graph/answers/evidence.ts';
import type { Influenced } from '../../graph/answers/influence.ts';
import type { Loop } from '../../graph/answers/loop.ts';
import { Path } from '../../graph/answers/path.ts';
import type { SupportStep } from '../../graph/answers/support.ts';
import type { Dataset } from '../../graph/model/dataset.ts';
import { maze } from '../fixtures/maze.ts';
import { causal, concept, descriptive, smallDataset } from '../fixtures/small-dataset.ts';
import { openApp } from './open-app.ts';

/** rain → river → mill, and far away a well that nothing touches; section 2 is not coded yet. */
function halfCoded(): Dataset {
  return smallDataset({
    article: {
      sections: [
        { id: '1', title: { zh: '水', en: 'Water' }, paragraphs: [2, 1] },
        { id: '2', title: { zh: '火', en: 'Fire' }, paragraphs: [1] },
      ],
    },
    concepts: [
      concept('mill'),
      concept('rain', { theme: 'technology' }),
      concept('river', { pref: { zh: '河水水位', en: 'River level' } }),
      concept('well', { core: false, broader: 'river' }),
    ],
  });
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const codesOf = (meta: { reasons: readonly { code: string }[] }) => meta.reasons.map(({ code }) => code);

describe('articles', () => {
  it('lists every article with its counts and its coverage', async () => {
    const { app } = await openApp([halfCoded(), smallDataset({ article: { id: 'another-1901' } })]);
    const { data, meta } = (await app.inject('/api/articles')).json();
    expect(idsOf(data)).toEqual(['another-1901', 'small-1900']);
    expect(data[1].counts).toEqual({ concepts: 4, claims: 5, causal: 4, inferences: 1, oppositions: 1, works: 1 });
    expect(data[1].coverage).toEqual({ sentences: 4, covered: 3, coded: ['1'], uncoded: ['2'] });
    expect(meta).toMatchObject({ total: 2, shown: 2, truncated: false, reasons: [], store: 'memory' });
  });

  it('an empty store answers with an empty list', async () => {
    const { app } = await openApp([]);
    expect((await app.inject('/api/articles')).json()).toMatchObject({ data: [], meta: { total: 0, version: '' } });
  });

  it('gives one article whole', async () => {
    const { ask } = await openApp();
    const { body } = await ask('');
    expect(body.data.sections).toHaveLength(1);
    expect(body.data.passages).toHaveLength(3);
    expect(body.data.version).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('robustness', () => {
  it('says which chains are left of only what is asserted, stated or said by the author', async () => {
    const { ask } = await openApp();
    const only = async (compare: string) => (await ask(`/paths?from=rain&to=mill&compare=${compare}`)).body;
    const asserted = await only('asserted');
    expect(asserted.data).toHaveLength(3);
    expect(asserted.compared).toMatchObject({ only: 'asserted', lost: ['c4'], changed: [], gained: [] });
    expect(asserted.compared.data).toHaveLength(2);
    expect(codesOf(asserted.compared.meta)).toEqual(['filter']);
    expect((await only('stated')).compared.lost).toEqual(['c3']);
    expect((await only('author')).compared.lost).toEqual([]);
    expect((await ask('/paths?from=rain&to=mill')).body.compared).toBeUndefined();
  });

  it('takes the place of the values asked for that field, and leaves the other fields', async () => {
    const { ask } = await openApp();
    const { body } = await ask('/paths?from=rain&to=mill&modality=possible&sign=minus&compare=asserted');
    expect(body.data).toHaveLength(1);
    expect(body.compared).toMatchObject({ data: [], lost: ['c4'] });
    expect(codesOf(body.compared.meta)).toContain('not-connected');
  });

  it('says whose net sign changes, which clashes go and which loops are broken', async () => {
    const { claims } = smallDataset();
    const back = causal('c9', 'mill', 'rain', { modality: 'possible' });
    const { ask } = await openApp([smallDataset({ claims: [...claims, back] })]);
    const influence = (await ask('/influence?of=rain&compare=asserted')).body;
    expect(influence.compared).toMatchObject({ lost: [], changed: ['mill'], gained: [] });
    const clashes = (await ask('/clashes?from=rain&compare=asserted')).body;
    expect(clashes.compared.lost).toContain('rain>mill');
    const loops = (await ask('/loops?compare=asserted')).body;
    expect(loops.data.length).toBeGreaterThan(0);
    expect(loops.compared).toMatchObject({ data: [], gained: [] });
    expect(loops.compared.lost).toHaveLength(loops.data.length);
  });
});

describe('concepts', () => {
  it('are filtered by theme and by core, and the stamp says how many were left out', async () => {
    const { ask } = await openApp([halfCoded()]);
    const { body } = await ask('/concepts?theme=order&theme=value&core=true');
    expect(idsOf(body.data)).toEqual(['mill', 'river']);
    expect(body.meta.total).toBe(2);
    expect(body.meta.reasons).toContainEqual(expect.objectContaining({ code: 'filter', left: 2 }));
  });

  it('come in pages where there are many, and in one where there are few', async () => {
    const { ask } = await openApp([halfCoded()]);
    expect(codesOf((await ask('/concepts')).body.meta)).toEqual(['not-coded']);
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const { data, meta } = (await ask(`/concepts?core=true&limit=2${after}`)).body;
      seen.push(...idsOf(data));
      expect(meta).toMatchObject({ total: 3, shown: data.length, truncated: true });
      const { next } = meta.reasons.find(({ code }: { code: string }) => code === 'page');
      if (next === undefined) break;
      after = `&after=${next}`;
    }
    expect(seen).toEqual(['mill', 'rain', 'river']);
  });

  it('one concept comes with everything that touches it', async () => {
    const { ask } = await openApp([halfCoded()]);
    const { data } = (await ask('/concepts/river')).body;
    expect(data.concept.pref.zh).toBe('河水水位');
    expect(idsOf(data.incoming)).toEqual(['c1']);
    expect(idsOf(data.outgoing)).toEqual(['c2']);
    expect(idsOf(data.mediating)).toEqual(['c3']);
    expect(idsOf(data.about)).toEqual(['d1']);
    expect(idsOf(data.narrower)).toEqual(['well']);
    expect(idsOf(data.related)).toEqual(['mill', 'rain']);
    expect((await ask('/concepts/well')).body.data.broader.id).toBe('river');
  });
});

describe('claims', () => {
  it('come in pages that leave nothing out and repeat nothing', async () => {
    const { ask } = await openApp();
    const seen: string[] = [];
    let question = '/claims?limit=2';
    for (let page = 0; page < 5; page++) {
      const { data, meta } = (await ask(question)).body;
      seen.push(...idsOf(data));
      expect(meta).toMatchObject({ total: 5, shown: data.length, truncated: true });
      const next = meta.reasons.find(({ code }: { code: string }) => code === 'page')?.next;
      if (next === undefined) break;
      question = `/claims?limit=2&after=${next}`;
    }
    expect(seen).toEqual(['c1', 'c2', 'c3', 'c4', 'd1']);
  });

  it.each([
    ['kind=descriptive', ['d1']],
    ['relation=inhibits', ['c4']],
    ['sign=minus', ['c4']],
    ['modality=possible&modality=hypothetical', ['c4']],
    ['horizon=future', []],
    ['voice=cited', ['d1']],
    ['fidelity=condensed', ['c3']],
    ['section=1&voice=author&concept=river', ['c1', 'c2', 'c3']],
    ['work=almanac-1899', ['d1']],
    ['theme=technology', ['c1', 'c3', 'c4']],
    ['core=false', []],
    ['text=Claim%20c4', ['c4']],
    ['text=%E5%91%BD%E9%A2%98&sign=minus', ['c4']],
    ['text=nothing', []],
  ])('are filtered by %s', async (filter, ids) => {
    const { ask } = await openApp([halfCoded()]);
    const { data, meta } = (await ask(`/claims?${filter}`)).body;
    expect(idsOf(data)).toEqual(ids);
    expect(meta.total).toBe(ids.length);
    expect(meta.truncated).toBe(false);
    expect(meta.reasons).toContainEqual(expect.objectContaining({ code: 'filter', left: 5 - ids.length }));
  });

  it('that match words come in pages too', async () => {
    const { ask } = await openApp();
    const { data, meta } = (await ask('/claims?text=claim&limit=1&after=c2')).body;
    expect(idsOf(data)).toEqual(['c3']);
    expect(meta).toMatchObject({ total: 5, shown: 1, truncated: true });
    expect(meta.reasons).toContainEqual(expect.objectContaining({ code: 'page', next: 'c3' }));
  });

  it('one claim comes with its argument and the works it cites', async () => {
    const { ask } = await openApp();
    const { data } = (await ask('/claims/c3')).body;
    expect(idsOf(data.concepts)).toEqual(['mill', 'rain', 'river']);
    expect(idsOf(data.concludedBy)).toEqual(['i1']);
    expect(data.premiseOf).toEqual([]);
    expect(idsOf(data.oppositions)).toEqual(['o1']);
    expect(idsOf(data.claims)).toEqual(['c1', 'c2', 'c4']);
    expect(idsOf((await ask('/claims/c1')).body.data.premiseOf)).toEqual(['i1']);
    expect(idsOf((await ask('/claims/d1')).body.data.works)).toEqual(['almanac-1899']);
  });
});

describe('the graph', () => {
  it('holds every concept at its place, with the number of claims that join it', async () => {
    const { ask } = await openApp([halfCoded()]);
    const { data, meta } = (await ask('/graph')).body;
    expect(data.regions).toEqual([
      { id: 'valley', title: { zh: '山谷', en: 'The valley' }, x: 0, y: 0, width: 400, height: 150 },
    ]);
    expect(data.concepts.map(({ id, x, degree }: never) => [id, x, degree])).toEqual([
      ['mill', 0, 3],
      ['rain', 100, 3],
      ['river', 200, 2],
      ['well', 300, 0],
    ]);
    expect(idsOf(data.claims)).toEqual(['c1', 'c2', 'c3', 'c4']);
    expect(meta).toMatchObject({ total: 4, shown: 4, truncated: false });
    expect(meta.reasons).toContainEqual(expect.objectContaining({ code: 'not-coded', sections: ['2'] }));
  });

  it('keeps its concepts when claims are filtered', async () => {
    const { ask } = await openApp();
    const { data, meta } = (await ask('/graph?sign=minus')).body;
    expect(idsOf(data.claims)).toEqual(['c4']);
    expect(data.concepts.map(({ degree }: never) => degree)).toEqual([1, 1, 0]);
    expect(meta.total).toBe(1);
    expect(meta.reasons).toContainEqual(expect.objectContaining({ code: 'filter', left: 3 }));
  });
});

describe('search', () => {
  it('finds a concept by one character and says where it matched', async () => {
    const { ask } = await openApp([halfCoded()]);
    const { data } = (await ask(`/search?q=${encodeURIComponent('位')}`)).body;
    expect(data).toEqual([
      {
        kind: 'concept',
        id: 'river',
        label: { zh: '河水水位', en: 'River level' },
        field: 'pref.zh',
        matched: '河水水位',
        marks: [{ from: 3, to: 4 }],
      },
    ]);
  });

  it('counts all it found and shows as many as asked for', async () => {
    const { ask } = await openApp();
    const { data, meta } = (await ask('/search?q=claim&kind=claim&limit=2')).body;
    expect(data).toHaveLength(2);
    expect(meta).toMatchObject({ total: 5, shown: 2, truncated: true });
    expect(codesOf(meta)).toEqual(['limit']);
  });

  it('looks among the kinds asked for only', async () => {
    const { ask } = await openApp();
    expect((await ask('/search?q=almanac&kind=concept')).body.meta.total).toBe(0);
    expect((await ask('/search?q=almanac&kind=work')).body.data[0].id).toBe('almanac-1899');
  });

  it('explains why nothing was found', async () => {
    const { ask } = await openApp([halfCoded()]);
    const nothing = (await ask('/search?q=zeppelin')).body.meta;
    expect(codesOf(nothing)).toEqual(['not-found', 'not-coded']);
    const empty = (await ask(`/search?q=${encodeURIComponent('，。')}`)).body.meta;
    expect(empty.reasons[0].detail).toContain('neither a letter nor a digit');
  });
});

describe('the neighbourhood of a concept', () => {
  it('holds what lies within some steps, nearest first', async () => {
    const { ask } = await openApp();
    const { data, meta } = (await ask('/neighbourhood?concept=river&direction=out')).body;
    expect(data.concepts.map(({ id, distance }: never) => [id, distance])).toEqual([
      ['river', 0],
      ['mill', 1],
    ]);
    expect(idsOf(data.claims)).toEqual(['c2']);
    expect(meta).toMatchObject({ total: 1, shown: 1, truncated: false, reasons: [] });
  });

  it('says what a filter left out, and that nothing is left to connect', async () => {
    const { ask } = await openApp();
    const { data, meta } = (await ask('/neighbourhood?concept=river&voice=hearsay')).body;
    expect(idsOf(data.concepts)).toEqual(['river']);
    expect(codesOf(meta)).toEqual(['not-connected', 'filter']);
    expect(meta.reasons[0].detail).toContain('that passes the filter');
  });

  it('leaves out sections without coding from its excuses when only coded ones were asked about', async () => {
    const { ask } = await openApp([halfCoded()]);
    expect(codesOf((await ask('/neighbourhood?concept=rain&section=1')).body.meta)).toEqual([]);
    expect(codesOf((await ask('/neighbourhood?concept=rain')).body.meta)).toEqual(['not-coded']);
  });
});

describe('paths', () => {
  it('are the chains from one concept to another, shortest first, with what a reader needs to judge them', async () => {
    const { ask } = await openApp();
    const { data, meta } = (await ask('/paths?from=rain&to=mill')).body;
    const chains = data.map((path: Path) => Path.parse(path).hops.map(({ claim }) => claim.id));
    expect(chains).toEqual([['c3'], ['c4'], ['c1', 'c2']]);
    expect(data.map(({ sign }: Path) => sign)).toEqual(['plus', 'minus', 'plus']);
    expect(data[2].joints).toEqual([{ kind: 'asserted', by: 'paragraph' }]);
    expect(meta).toMatchObject({ total: 3, shown: 3, truncated: false, reasons: [] });
  });

  it('that are more than the limit are not counted', async () => {
    const { ask } = await openApp();
    const { data, meta } = (await ask('/paths?from=rain&to=mill&limit=2')).body;
    expect(data).toHaveLength(2);
    expect(meta).toMatchObject({ total: null, shown: 2, truncated: true });
    expect(codesOf(meta)).toEqual(['limit']);
  });

  it('stop at the budget and say so', async () => {
    const { ask } = await openApp();
    const { meta } = (await ask('/paths?from=rain&to=mill&budget=1')).body;
    expect(meta).toMatchObject({ total: null, truncated: true });
    expect(codesOf(meta)).toEqual(['budget']);
  });

  it('stop when time is up, give what they have, and are not tagged as lasting', async () => {
    const { app } = await openApp([maze()], { timeLimit: 20 });
    const question = '/api/articles/small-1900/paths?from=start&to=end&maxLength=8';
    const late = await app.inject(`${question}&budget=10000000`);
    expect(late.json().meta).toMatchObject({ total: null, truncated: true });
    expect(codesOf(late.json().meta)).toContain('time');
    expect(late.headers['cache-control']).toBe('no-store');
    expect(late.headers.etag).toBeUndefined();
    const patient = await openApp([maze()], { timeLimit: 60_000 });
    const inTime = await patient.app.inject(`${question}&budget=1000`);
    expect(codesOf(inTime.json().meta)).toContain('budget');
    expect(inTime.headers.etag).toBeDefined();
  });

  it('explain why there are none', async () => {
    const { ask } = await openApp([halfCoded()]);
    const { data, meta } = (await ask('/paths?from=mill&to=rain')).body;
    expect(data).toEqual([]);
    expect(meta).toMatchObject({ total: 0, shown: 0, truncated: false });
    expect(codesOf(meta)).toEqual(['not-connected', 'not-coded']);
    expect(meta.reasons[0].detail).toBe(
      'No chain of at most 6 causal claims leads from mill to rain. Chains lead the other way, from rain to mill.',
    );
  });

  it('that would need to be longer are pointed out', async () => {
    const { ask } = await openApp();
    const { meta } = (await ask('/paths?from=rain&to=mill&maxLength=1&relation=promotes&fidelity=stated')).body;
    expect(meta.reasons[0].detail).toContain('under this filter');
    expect(meta.reasons[0].detail).toContain('maxLength=8');
    expect(meta.reasons).toContainEqual(expect.objectContaining({ code: 'filter', left: 2 }));
  });
});

describe('the same question', () => {
  it('has the same bytes again, whatever the order of its parameters', async () => {
    const { app } = await openApp([
      smallDataset({
        claims: [
          descriptive('d1', ['river']),
          causal('c1', 'rain', 'river'),
          causal('c2', 'river', 'mill'),
          causal('c3', 'rain', 'mill'),
          causal('c4', 'rain', 'mill'),
        ],
      }),
    ]);
    const one = await app.inject('/api/articles/small-1900/claims?kind=causal&voice=author&limit=3');
    const other = await app.inject('/api/articles/small-1900/claims?limit=3&voice=author&kind=causal');
    expect(other.rawPayload.equals(one.rawPayload)).toBe(true);
  });
});

describe('loops', () => {
  const claims = [
    causal('c1', 'rain', 'river'),
    causal('c2', 'river', 'mill', { relation: 'inhibits' }),
    causal('c3', 'mill', 'rain', { voice: 'cited', cites: [{ note: 1, work: null, intent: 'citesAsEvidence' }] }),
    causal('c4', 'mill', 'river'),
  ];
  const looped = () =>
    smallDataset({ claims: [...claims, descriptive('d1', ['rain'])], inferences: [], oppositions: [] });

  it('come shortest first, each with its polarity and as many joints as links', async () => {
    const { ask } = await openApp([looped()]);
    const { data, meta } = (await ask('/loops')).body;
    expect(data.map(({ hops, polarity }: Loop) => [polarity, ...hops.map(({ claim }) => claim.id)])).toEqual([
      ['balancing', 'c4', 'c2'],
      ['balancing', 'c3', 'c1', 'c2'],
    ]);
    expect(data[1].concepts.map(({ id }: { id: string }) => id)).toEqual(['mill', 'rain', 'river']);
    expect(data[1].joints).toHaveLength(3);
    expect(meta).toMatchObject({ total: 2, shown: 2, truncated: false });
  });

  it('pass the concept asked about; a filter says what it left out, an empty answer why', async () => {
    const { ask } = await openApp([looped()]);
    expect((await ask('/loops?through=rain')).body.data.map(({ hops }: Loop) => hops[0]?.claim.id)).toEqual(['c1']);
    const { data, meta } = (await ask('/loops?through=rain&voice=author')).body;
    expect(data).toEqual([]);
    expect(codesOf(meta)).toEqual(['not-connected', 'filter', 'not-coded']);
    expect((await ask('/loops?through=rian')).body).toMatchObject({ code: 'no-such-concept', nearest: ['rain'] });
  });
});

describe('influence', () => {
  it('downstream and upstream, with sign, distance and the shortest route of each sign', async () => {
    const { ask } = await openApp();
    const { data, meta } = (await ask('/influence?of=rain')).body;
    expect(data.concepts.map(({ id, distance, sign }: Influenced) => [id, distance, sign])).toEqual([
      ['mill', 1, 'ambiguous'],
      ['river', 1, 'plus'],
    ]);
    expect(data.concepts[0].routes).toEqual([
      { sign: 'plus', claims: ['c3'], stitched: 0 },
      { sign: 'minus', claims: ['c4'], stitched: 0 },
    ]);
    expect(idsOf(data.claims)).toEqual(['c1', 'c3', 'c4']);
    expect(meta).toMatchObject({ total: 2, shown: 2, truncated: false });
    expect(idsOf((await ask('/influence?on=mill&limit=1')).body.data.concepts)).toEqual(['rain']);
    expect((await ask('/influence?on=mill&limit=1')).body.meta).toMatchObject({ total: 2, shown: 1, truncated: true });
  });

  it('of what leads nowhere is empty and says so; it is asked of one concept, one way', async () => {
    const { ask } = await openApp();
    expect(codesOf((await ask('/influence?of=mill')).body.meta)).toEqual(['not-connected']);
    expect(await ask('/influence')).toMatchObject({ status: 400, body: { code: 'bad-parameter', at: 'of' } });
    expect((await ask('/influence?of=rain&on=mill')).status).toBe(400);
    expect((await ask('/influence?on=mil')).body).toMatchObject({ code: 'no-such-concept', at: 'on' });
  });
});

describe('clashes', () => {
  it('are pairs joined with both signs, with a witness each way', async () => {
    const { ask } = await openApp();
    const { data, meta } = (await ask('/clashes')).body;
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({ from: { id: 'rain' }, to: { id: 'mill' } });
    expect([data[0].plus, data[0].minus].map(({ hops }: Path) => hops[0]?.claim.id)).toEqual(['c3', 'c4']);
    expect(meta).toMatchObject({ total: 1, shown: 1, truncated: false });
    expect((await ask('/clashes?to=mill')).body.data).toEqual(data);
    expect(codesOf((await ask('/clashes?from=river')).body.meta)).toEqual(['not-connected']);
    expect(codesOf((await ask('/clashes?budget=1')).body.meta)).toEqual(['budget']);
  });
});

describe('the argument', () => {
  it('of a claim: what it rests on, what rests on it, and its grounds', async () => {
    const { ask } = await openApp();
    const { data } = (await ask('/support?claim=c3')).body;
    expect(data.claim.id).toBe('c3');
    expect(data.restsOn.map(({ depth, inference }: SupportStep) => [depth, inference.id])).toEqual([[1, 'i1']]);
    expect(data.grounds).toEqual(['c1', 'c2']);
    expect(idsOf(data.claims)).toEqual(['c1', 'c2', 'c3']);
    expect((await ask('/support?claim=c1')).body.data.bears).toHaveLength(1);
    expect((await ask('/support?claim=c9')).body).toMatchObject({ code: 'no-such-claim', at: 'claim' });
  });

  it('of a claim under a filter: only steps all of whose claims pass it, and how many do not', async () => {
    const { ask } = await openApp();
    const whole = (await ask('/support?claim=c3')).body;
    expect(whole.meta).toMatchObject({ total: 1, shown: 1, truncated: false, reasons: [] });
    // c3 itself is condensed, not stated: it is what is asked about, not what is asked for.
    expect((await ask('/support?claim=c3&fidelity=stated')).body.data).toEqual(whole.data);
    const cited = (await ask('/support?claim=c3&voice=cited')).body;
    expect(cited.data).toMatchObject({ restsOn: [], bears: [], grounds: [] });
    expect(idsOf(cited.data.claims)).toEqual(['c3']);
    expect(cited.meta.total).toBe(0);
    expect(codesOf(cited.meta)).toEqual(['not-connected', 'filter']);
    expect(cited.meta.reasons[1].left).toBe(1);
    // One premise that does not pass is enough.
    expect((await ask('/support?claim=c3&concept=rain')).body.data.restsOn).toEqual([]);
    expect((await ask('/support?claim=c3&concept=rian')).body).toMatchObject({
      code: 'no-such-concept',
      at: 'concept',
    });
  });

  it('as a whole: the claims that pass a filter, and what of the argument stands on them alone', async () => {
    const { ask } = await openApp();
    const { data, meta } = (await ask('/argument')).body;
    expect(idsOf(data.claims)).toEqual(['c1', 'c2', 'c3', 'c4', 'd1']);
    expect(idsOf([...data.inferences, ...data.oppositions])).toEqual(['i1', 'o1']);
    expect(meta).toMatchObject({ total: 5, shown: 5, reasons: [] });
    const stated = (await ask('/argument?fidelity=stated')).body;
    expect(idsOf(stated.data.claims)).not.toContain('c3');
    expect([...stated.data.inferences, ...stated.data.oppositions]).toEqual([]);
    expect(stated.meta).toMatchObject({ total: 4, reasons: [{ code: 'filter', left: 1 }] });
    expect((await ask('/argument?fidelity=state')).body).toMatchObject({ code: 'bad-parameter', nearest: ['stated'] });
  });

  it('by oppositions, filtered as claims are, and by kind, axis and who marks them', async () => {
    const { ask } = await openApp();
    const { data, meta } = (await ask('/contrasts')).body;
    expect(data[0].claims.map(({ id }: { id: string }) => id)).toEqual(data[0].opposition.claims);
    expect(meta).toMatchObject({ total: 1, reasons: [] });
    const { kind, explicit } = data[0].opposition;
    expect((await ask(`/contrasts?opposition=${kind}&explicit=${explicit}`)).body.data).toEqual(data);
    expect(codesOf((await ask(`/contrasts?explicit=${!explicit}`)).body.meta)).toEqual(['filter']);
    expect(codesOf((await ask('/contrasts?axis=no-such')).body.meta)).toContain('not-found');
    expect((await ask('/contrasts?section=T1')).body.data).toEqual([]);
  });

  it('by what backs each section', async () => {
    const { ask } = await openApp();
    const { data, meta } = (await ask('/evidence')).body;
    expect(data.map(({ section }: SectionEvidence) => section)).toEqual(['1', 'T1']);
    expect(meta.total).toBe(2);
    expect((await ask('/evidence?section=T1')).body.data).toHaveLength(1);
    expect((await ask('/evidence?section=9')).status).toBe(400);
  });

  it('when claims are denied: what falls', async () => {
    const { ask } = await openApp();
    const { data, meta } = (await ask('/cut?claims=c1,c2')).body;
    expect(idsOf(data.denied)).toEqual(['c1', 'c2']);
    expect(idsOf(data.unsupported)).toEqual(['c3']);
    expect(data.connections.lost.map(({ from, to }: Clash) => `${from.id} ${to.id}`)).toEqual([
      'rain river',
      'river mill',
    ]);
    expect(meta).toMatchObject({ total: 2, truncated: false });
    expect(idsOf((await ask('/cut?from=rain&to=mill')).body.data.denied)).toEqual(['c3', 'c4']);
    expect(codesOf((await ask('/cut?breaking=rain')).body.meta)).toEqual(['not-found']);
  });

  it('a cut without a subject, half a link or an unknown claim is refused', async () => {
    const { ask } = await openApp();
    expect((await ask('/cut')).body).toMatchObject({ code: 'bad-parameter', at: 'claims' });
    expect((await ask('/cut?from=rain')).body).toMatchObject({ code: 'bad-parameter', at: 'to' });
    expect((await ask('/cut?claims=c1,c9')).body).toMatchObject({ code: 'no-such-claim', at: 'claims' });
  });
});

describe('a filter', () => {
  it.each([
    ['claims?', 5],
    ['graph?', 4],
    ['neighbourhood?concept=rain&', 4],
    ['paths?from=rain&to=mill&', 4],
    ['influence?of=rain&', 4],
    ['loops?', 4],
    ['clashes?', 4],
    ['measures?', 4],
    ['cut?claims=c1&', 4],
    ['evidence?', 5],
    ['contrasts?', 1],
    ['support?claim=c3&', 1],
  ])('of %s says how many it left out', async (question, left) => {
    const { ask } = await openApp();
    const { status, body } = await ask(`/${question}voice=hearsay`);
    expect(status).toBe(200);
    expect(body.meta.reasons).toContainEqual(expect.objectContaining({ code: 'filter', left }));
    const { meta } = (await ask(`/${question.slice(0, -1)}`)).body;
    expect(codesOf(meta)).not.toContain('filter');
  });
});

describe('tours', () => {
  it('are listed and given one by one', async () => {
    const { ask } = await openApp();
    const { data } = (await ask('/tours')).body;
    expect((await ask(`/tours/${data[0].id}`)).body.data).toEqual(data[0]);
    expect((await ask('/tours/no-such')).body).toMatchObject({ status: 404, code: 'no-such-tour' });
  });
});

describe('measures', () => {
  it('say where each concept stands, by which methods, under which filter', async () => {
    const { ask } = await openApp();
    const { data, meta } = (await ask('/measures')).body;
    expect(idsOf(data.concepts)).toEqual(['mill', 'rain', 'river']);
    expect(data.concepts[0]).toMatchObject({ inDegree: 3, outDegree: 0 });
    expect(meta).toMatchObject({ total: 3, reasons: [] });
    expect(codesOf((await ask('/measures?sign=minus')).body.meta)).toEqual(['filter']);
  });
});
