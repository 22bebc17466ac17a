import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchKind } from '../../../graph/answers/search.ts';
import { fieldsOf } from '../../../graph/search/fields.ts';
import { rank } from '../../../graph/search/rank.ts';
import { searchTerms } from '../../../graph/search/terms.ts';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.ts';
import { concept, smallDataset } from '../../fixtures/small-dataset.ts';
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

export function promisesOfSearching(subject: Subject): void {
  describe('search candidates', () => {
    test('hold everything that matches, whatever is asked', async () => {
      const store = await emptyStore(subject);
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
            const terms = searchTerms(characters.slice(start, start + 1 + length).join(''));
            const expected = rank(terms, { concepts, claims, works });
            const found = rank(terms, await store.candidates(dataset.article.id, terms, kinds));
            expect(found).toEqual(expected);
            matches += expected.length;
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
        const expected = rank(terms, { concepts, claims, works });
        expect(rank(terms, await store().candidates('small-1900', terms, kinds))).toEqual(expected);
      });
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

    test('are none where nothing is asked', async () => {
      const store = await storeWith(subject, smallDataset());
      const nothing = { concepts: [], claims: [], works: [] };
      expect(await store.candidates('small-1900', searchTerms(' ，*"'), kinds)).toEqual(nothing);
    });
  });
}

function fail(): never {
  throw new Error('a dataset has at least two concepts');
}
