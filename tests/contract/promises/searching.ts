import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchHit, SearchKind } from '../../../graph/answers/search.ts';
import { fieldsOf } from '../../../graph/search/fields.ts';
import { loadPinyin, type Spell } from '../../../graph/search/pinyin.ts';
import { type Candidates, rank } from '../../../graph/search/rank.ts';
import { readingsOf } from '../../../graph/search/readings.ts';
import { type SearchTerms, searchTerms } from '../../../graph/search/terms.ts';
import { vocabularyOf } from '../../../graph/search/vocabulary.ts';
import { buildApp } from '../../../server/app.ts';
import { createMemoryStore } from '../../../server/stores/memory/memory-store.ts';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.ts';
import { concept, smallDataset } from '../../fixtures/small-dataset.ts';
import { asked, disappointed } from '../../graph/search/asked.ts';
import { goldSearches } from '../../graph/search/gold-searches.ts';
import { huang2024 } from '../../graph/search/huang-2024.ts';
import { layoutOf } from '../layout-of.ts';
import { emptyStore, type Subject, storeForAll, storeWith } from '../subject.ts';

const kinds: readonly SearchKind[] = ['concept', 'claim', 'work'];

const texts = [
  '合成数据',
  '数 据',
  '数，据',
  'Synthetic Data 2024',
  '𠮷野家',
  'naïve vé',
  '佐々木〇',
  'ガ ど',
  'ab"c',
  'x or y',
  'and',
  '½ 1⁄2',
  'Ⅷ viii',
  'Привет',
];
const manyTexts = smallDataset({
  concepts: texts.map((text, place) => concept(`t${place + 10}`, { gloss: { zh: text, en: `${text} data` } })),
  claims: [],
  inferences: [],
  oppositions: [],
  tours: [],
});

const soundsAlike = smallDataset({
  concepts: ['数据', '重说', 'AI行业', 'Web2数据与重行', 'ガ数据', '率先重行数据', '数𠮷据', '说聚'].map((zh, place) =>
    concept(`t${place}`, { pref: { zh, en: `data ${place}` }, alt: { zh: ['GPT重说'], en: ['database'] } }),
  ),
  claims: [],
  inferences: [],
  oppositions: [],
  tours: [],
});

export function promisesOfSearching(subject: Subject): void {
  describe('search candidates', () => {
    test('hold everything that matches, whatever is asked', async () => {
      const store = await emptyStore(subject);
      const spell = await loadPinyin();
      const queries = fc.array(fc.record({ record: fc.nat(), field: fc.nat(), from: fc.nat(40), length: fc.nat(8) }), {
        minLength: 12,
        maxLength: 12,
      });
      let matches = 0;
      await fc.assert(
        fc.asyncProperty(arbitraryDataset({ claims: 12 }), queries, async (dataset, places) => {
          await store.load(dataset, layoutOf(dataset));
          const { concepts, claims, works } = dataset;
          const records = [...concepts, ...claims, ...works];
          for (const { record, field, from, length } of places) {
            const texts = fieldsOf(records[record % records.length] ?? concepts[0] ?? fail());
            const characters = [...(texts[field % texts.length]?.text ?? '')];
            const start = from % characters.length;
            const query = characters.slice(start, start + 1 + length).join('');
            for (const terms of readingsOf(query, () => vocabularyOf(records))) {
              const expected = rankedHits(terms, { concepts, claims, works }, spell);
              const found = await store.candidates(dataset.article.id, terms, kinds);
              expect(rankedHits(terms, found, spell)).toEqual(expected);
              matches += expected.length;
            }
          }
        }),
        { numRuns: subject.runs },
      );
      expect(matches).toBeGreaterThan(subject.runs);
    });

    describe('of texts that tokenizers split differently', () => {
      const store = storeForAll(subject, manyTexts);
      test.each([
        '据',
        '数据',
        '成数',
        '合成数据',
        'syn',
        'synthetic da',
        'ＤＡＴＡ',
        '2024',
        '𠮷',
        '𠮷野',
        'naïve',
        'vé',
        '々',
        '〇',
        'ｶﾞ',
        'ど',
        '数据 data',
        'ab"c',
        '+folded:x OR *',
        '数据\\',
        'AND',
        '½',
        'Ⅷ',
        'привет',
      ])('find %j', async (query) => {
        const { concepts, claims, works } = manyTexts;
        const terms = searchTerms(query);
        const expected = rankedHits(terms, { concepts, claims, works });
        const found = await store().candidates('small-1900', terms, kinds);
        expect(rankedHits(terms, found)).toEqual(expected);
      });
    });

    test('hold every name that sounds as asked, in whichever reading, and every way to take a query', async () => {
      const store = await emptyStore(subject);
      const spell = await loadPinyin();
      const { concepts } = soundsAlike;
      await store.load(soundsAlike, layoutOf(soundsAlike));
      const syllables = [
        'shu',
        'shuo',
        'ju',
        'zhong',
        'chong',
        'ai',
        'web2',
        'hang',
        'xing',
        'z',
        'sj',
        'lv',
        'c',
        'gp',
      ];
      const words = fc.array(fc.constantFrom(...syllables, '数据', '資料', 'data', 'dtaa', 'dat', 'ガ', '2'), {
        minLength: 1,
        maxLength: 4,
      });
      let matches = 0;
      await fc.assert(
        fc.asyncProperty(words, fc.constantFrom('', ' '), async (words, between) => {
          for (const terms of readingsOf(words.join(between), () => vocabularyOf(concepts))) {
            const expected = rankedHits(terms, { concepts, claims: [], works: [] }, spell);
            const found = await store.candidates('small-1900', terms, kinds);
            expect(rankedHits(terms, found, spell)).toEqual(expected);
            matches += expected.length;
          }
        }),
        { numRuns: 200 },
      );
      expect(matches).toBeGreaterThan(200);
    });

    test('are of the kinds asked for, in order of id, and never of another article', async () => {
      const second = smallDataset({
        article: { id: 'small-1901' },
        concepts: [concept('rain')],
        claims: [],
        inferences: [],
        oppositions: [],
        tours: [],
      });
      const store = await storeWith(subject, smallDataset(), second);
      const found = await store.candidates('small-1900', searchTerms('概念'), ['concept']);
      expect(found.concepts.map(({ id }) => id)).toEqual(['mill', 'rain', 'river']);
      expect(found.claims).toEqual([]);
      const claims = await store.candidates('small-1900', searchTerms('claim'), ['claim', 'work']);
      expect(claims.concepts).toEqual([]);
      expect(claims.claims.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3', 'c4', 'd1']);
      expect((await store.candidates('small-1901', searchTerms('claim'), kinds)).claims).toEqual([]);
    });

    test('give the first article’s readers what they want first, and the same bytes whichever store it is', async () => {
      const { dataset, layout } = await huang2024();
      const store = await emptyStore(subject);
      const memory = createMemoryStore();
      await store.load(dataset, layout);
      await memory.load(dataset, layout);
      const options = { log: false, rateLimit: 0 } as const;
      const [app, other] = [await buildApp({ store, ...options }), await buildApp({ store: memory, ...options })];
      try {
        expect(await disappointed(app, goldSearches)).toEqual([]);
        for (const { query } of goldSearches) {
          const [one, two] = [await asked(app, 'huang-2024', query), await asked(other, 'huang-2024', query)];
          expect(JSON.stringify({ ...one, meta: { ...one.meta, store: 'memory' } })).toBe(JSON.stringify(two));
        }
      } finally {
        await app.close();
        await other.close();
      }
    });

    test('are none where nothing is asked', async () => {
      const store = await storeWith(subject, smallDataset());
      const nothing = { concepts: [], claims: [], works: [] };
      expect(await store.candidates('small-1900', searchTerms(' ，*"'), kinds)).toEqual(nothing);
    });
  });
}

function rankedHits(terms: SearchTerms, candidates: Candidates, spell?: Spell): readonly SearchHit[] {
  return rank(terms, candidates, spell === undefined ? {} : { spell }).map((each) => each.hit());
}

function fail(): never {
  throw new Error('a dataset has at least two concepts');
}
