import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SearchHit } from '../../../graph/answers/search.ts';
import type { Concept } from '../../../graph/model/concept.ts';
import type { Work } from '../../../graph/model/work.ts';
import { fieldsOf } from '../../../graph/search/fields.ts';
import { type Candidates, rank } from '../../../graph/search/rank.ts';
import { isHan, runsOf, searchTerms } from '../../../graph/search/terms.ts';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.ts';
import { causal, concept } from '../../fixtures/small-dataset.ts';

function named(id: string, zh: string, en: string, given: Partial<Concept> = {}): Concept {
  return concept(id, { pref: { zh, en }, core: false, ...given });
}

const core = { core: true };
const concepts = [
  named('surplus-proletariat', '过剩无产者', 'surplus proletariat', {
    ...core,
    alt: { zh: ['剩余无产者'], en: ['over-surplus proletariat'] },
  }),
  named('surplus-value', '剩余价值', 'surplus value'),
  named('relative-surplus-population', '相对过剩人口', 'relative surplus population'),
  named('overproduction', '生产过剩', 'overproduction'),
  named('spatio-temporal-fix', '时空修复', 'spatio-temporal fix', {
    ...core,
    alt: { zh: [], en: ['time-space fix', 'spatial fix'] },
  }),
  named('time-space-compression', '时空压缩', 'time-space compression'),
  named('room-for-the-fix', '时空修复的余地', 'room for the spatio-temporal fix'),
  named('maas', '模型即服务', 'model as a service', { ...core, alt: { zh: [], en: ['MaaS'] } }),
  named('maas-fees', '模型即服务费用', 'MaaS fees'),
  named('synthetic-data', '合成数据', 'synthetic data', { ...core, alt: { zh: ['人工合成数据'], en: [] } }),
  named('synthesis', '合成', 'synthesis', { gloss: { zh: '合成。', en: 'Synthetic making.' } }),
  named('synthetic-data-quality', '合成数据质量', 'quality of synthetic data'),
  named('data', '数据', 'data'),
  named('datafication', '数据化', 'datafication'),
  named('living-labour', '活劳动', 'living labour', { opposite: { zh: ['死劳动'], en: ['dead labour'] } }),
];
const claims = [
  causal('c1', 'data', 'maas', { text: { zh: '合成数据推动模型即服务。', en: 'Synthetic data feeds MaaS.' } }),
  causal('c2', 'data', 'maas', { text: { zh: '资本偏爱合成数据。', en: 'Capital prefers synthetic data.' } }),
];
const works: readonly Work[] = [
  { id: 'capital', type: 'book', title: 'Capital', creators: ['Karl Marx'], year: 1867, publisher: 'Meissner' },
  { id: 'spaces-of-hope', type: 'book', title: 'Spaces of Hope', creators: ['David Harvey'], year: 2000 },
];
const all: Candidates = { concepts, claims, works };
const none: Candidates = { concepts: [], claims: [], works: [] };

const ids = (query: string, among = all) => rank(searchTerms(query), among).map(({ id }) => id);

describe('what people ask for by name comes first', () => {
  test.each([
    ['过剩', 'surplus-proletariat'],
    ['过剩无产者', 'surplus-proletariat'],
    ['surplus', 'surplus-proletariat'],
    ['over-surplus proletariat', 'surplus-proletariat'],
    ['over-surplus', 'surplus-proletariat'],
    ['surplus value', 'surplus-value'],
    ['剩余', 'surplus-proletariat'],
    ['剩余价值', 'surplus-value'],
    ['时空', 'spatio-temporal-fix'],
    ['时空修复', 'spatio-temporal-fix'],
    ['spatio-temporal fix', 'spatio-temporal-fix'],
    ['Time–Space Fix', 'spatio-temporal-fix'],
    ['time space', 'spatio-temporal-fix'],
    ['MaaS', 'maas'],
    ['ＭＡＡＳ', 'maas'],
    ['model as a service', 'maas'],
    ['maas fees', 'maas-fees'],
    ['synthetic', 'synthetic-data'],
    ['synth', 'synthetic-data'],
    ['合成', 'synthesis'],
    ['合成数', 'synthetic-data'],
    ['合成数据', 'synthetic-data'],
    ['合成数据质量', 'synthetic-data-quality'],
    ['data', 'data'],
    ['数据 synthetic', 'synthetic-data'],
    ['dead labour', 'living-labour'],
    ['marx', 'capital'],
    ['harvey 2000', 'spaces-of-hope'],
  ])('%s → %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });
});

describe('order', () => {
  test('a label in full, then core ones, then the closest, then labels that merely contain it, then claims', () => {
    expect(ids('合成')).toEqual(['synthesis', 'synthetic-data', 'synthetic-data-quality', 'c2', 'c1']);
    expect(ids('data').slice(0, 4)).toEqual(['data', 'datafication', 'synthetic-data', 'synthetic-data-quality']);
  });

  test('equal matches: concepts before claims before works, then the concept with more claims, then the id', () => {
    const same = { zh: '同一', en: 'the same' };
    const pair = [concept('b', { pref: same }), concept('a', { pref: same })];
    expect(ids('同一', { ...none, concepts: pair })).toEqual(['a', 'b']);
    const degree = (id: string) => (id === 'b' ? 5 : 1);
    expect(rank(searchTerms('同一'), { ...none, concepts: pair }, { degreeOf: degree }).map(({ id }) => id)).toEqual([
      'b',
      'a',
    ]);
    const twins = ['c10', 'c9', 'c1'].map((id) => causal(id, 'a', 'b', { text: same }));
    expect(ids('the same', { ...none, claims: twins })).toEqual(['c1', 'c10', 'c9']);
  });
});

describe('what matches', () => {
  test('a word from its beginning only, Han characters anywhere in a run', () => {
    expect(ids('fication')).toEqual([]);
    expect(ids('劳')).toEqual(['living-labour']);
    expect(ids('无产')).toEqual(['surplus-proletariat']);
  });

  test('all terms, in one record, in whichever fields', () => {
    expect(ids('meissner 1867 marx')).toEqual(['capital']);
    expect(ids('marx harvey')).toEqual([]);
    expect(ids('活 living')).toEqual(['living-labour']);
  });

  test('nothing, when nothing is asked', () => {
    expect(ids('')).toEqual([]);
    expect(ids('“——”')).toEqual([]);
  });

  test('a hit says which field matched best, and its text', () => {
    const hits = (query: string, among = all) => rank(searchTerms(query), among).map((each) => each.hit());
    expect(hits('maas')[0]).toEqual({
      kind: 'concept',
      id: 'maas',
      label: { zh: '模型即服务', en: 'model as a service' },
      field: 'alt.en',
      matched: 'MaaS',
      marks: [{ from: 0, to: 4 }],
    });
    expect(hits('dead')[0]).toMatchObject({
      field: 'opposite.en',
      matched: 'dead labour',
      marks: [{ from: 0, to: 4 }],
    });
    expect(hits('capital', { ...all, claims: [] })).toEqual([
      {
        kind: 'work',
        id: 'capital',
        label: { zh: 'Capital', en: 'Capital' },
        field: 'title',
        matched: 'Capital',
        marks: [{ from: 0, to: 7 }],
      },
    ]);
  });
});

describe('on any dataset', () => {
  const query = fc.array(
    fc.constantFrom('数', '数据', '劳动', 'ai', 'NA', 'concept', '𠮷', 'fi', '1', '第', '之', '😀'),
    {
      minLength: 1,
      maxLength: 3,
    },
  );

  test('exactly the records match in which every term is found', () => {
    fc.assert(
      fc.property(arbitraryDataset(), query, (dataset, words) => {
        const terms = runsOf(words.join(' '));
        const expected = [...dataset.concepts, ...dataset.claims, ...dataset.works]
          .filter((record) => {
            const runs = fieldsOf(record).flatMap(({ text }) => runsOf(text));
            return terms.every((term) => runs.some((run) => (isHan(term) ? run.includes(term) : run.startsWith(term))));
          })
          .map(({ id }) => id);
        const wanted = terms.length === 0 ? [] : expected.toSorted();
        const found = rank(searchTerms(words.join(' ')), dataset);
        expect(found.map(({ id }) => id).toSorted()).toEqual(wanted);
        for (const each of found) expect(SearchHit.parse(each.hit())).toEqual(each.hit());
      }),
      { numRuns: 300 },
    );
  });

  test('neither the order of the candidates nor that of the terms, nor other candidates, change the order of hits', () => {
    fc.assert(
      fc.property(arbitraryDataset(), query, (dataset, words) => {
        const hits = (words: readonly string[], among: Candidates) =>
          rank(searchTerms(words.join(' ')), among).map((each) => each.hit());
        const found = hits(words, dataset);
        const turned = {
          concepts: dataset.concepts.toReversed(),
          claims: dataset.claims.toReversed(),
          works: dataset.works.toReversed(),
        };
        expect(hits(words.toReversed(), turned)).toEqual(found);
        const alone = hits(words, { ...none, concepts: dataset.concepts });
        expect(alone).toEqual(found.filter(({ kind }) => kind === 'concept'));
      }),
    );
  });
});
