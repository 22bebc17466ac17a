import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { versionOf } from '../../../graph/model/version.ts';
import { LoadFailed } from '../../../server/stores/claim-store.ts';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.ts';
import { causal, concept, smallDataset } from '../../fixtures/small-dataset.ts';
import { layoutOf } from '../layout-of.ts';
import { emptyStore, type Subject, storeWith } from '../subject.ts';

const small = smallDataset();
const renamed = smallDataset({ article: { title: { zh: '大水坊', en: 'The Large Mill' } } });
const other = smallDataset({ article: { id: 'other-1901' }, concepts: [concept('lone')], ...withoutClaims() });

function withoutClaims() {
  return { claims: [], inferences: [], oppositions: [], works: [], tours: [] };
}

export function promisesOfLoading(subject: Subject): void {
  describe('loading', () => {
    test('gives back exactly what was loaded, dataset and layout', async () => {
      const store = await emptyStore(subject);
      const random = arbitraryDataset({ concepts: 12, claims: 30 });
      await fc.assert(
        fc.asyncProperty(random, async (dataset) => {
          const layout = layoutOf(dataset);
          const report = await store.load(dataset, layout);
          expect(report.version).toBe(versionOf(dataset, layout));
          expect(await store.dataset(dataset.article.id)).toEqual(dataset);
          expect(await store.layout(dataset.article.id)).toEqual(layout);
          expect(JSON.stringify(await store.dataset(dataset.article.id))).toBe(JSON.stringify(dataset));
        }),
        { numRuns: subject.runs },
      );
    });

    test('keeps quotation marks, dashes, characters outside the BMP and syntax of others as they are', async () => {
      const text = { zh: '“价值”——𠮷野𝔄😀', en: `d'État "x" {y: $id} \\n \`z\` // */ %` };
      const dataset = smallDataset({ concepts: small.concepts.map((each) => ({ ...each, gloss: text })) });
      const store = await storeWith(subject, dataset);
      expect((await store.concept('small-1900', 'rain'))?.gloss).toEqual(text);
    });

    test('keeps parallel claims apart', async () => {
      const store = await storeWith(subject, small);
      const between = await store.corridor('small-1900', { from: 'rain', to: 'mill', maxLength: 1, filter: {} });
      expect(between.map(({ id }) => id)).toEqual(['c3', 'c4']);
    });

    test('keeps an article without any concept or claim', async () => {
      const empty = smallDataset({ concepts: [], ...withoutClaims() });
      const store = await storeWith(subject, empty);
      expect(await store.dataset('small-1900')).toEqual(empty);
      expect(await store.claims('small-1900', {})).toEqual({ items: [], total: 0 });
    });

    test('counts what it loaded', async () => {
      const store = await emptyStore(subject);
      const counts = { concepts: 3, claims: 5, causal: 4, inferences: 1, oppositions: 1, works: 1 };
      expect(await store.load(small, layoutOf(small))).toMatchObject({ article: 'small-1900', changed: true, counts });
      expect(await store.article('small-1900')).toEqual({
        article: small.article,
        version: versionOf(small, layoutOf(small)),
        counts,
      });
    });

    test('of the same version again changes nothing and says so', async () => {
      const store = await storeWith(subject, small);
      expect((await store.load(small, layoutOf(small))).changed).toBe(false);
      expect((await store.load(renamed, layoutOf(renamed))).changed).toBe(true);
      expect(await store.dataset('small-1900')).toEqual(renamed);
    });

    test('of the same dataset with another layout replaces the layout', async () => {
      const store = await storeWith(subject, small);
      const moved = { ...layoutOf(small), regions: [] };
      expect((await store.load(small, moved)).changed).toBe(true);
      expect(await store.layout('small-1900')).toEqual(moved);
    });

    test('takes lists in any order and keeps them in order of id', async () => {
      const store = await emptyStore(subject);
      const layout = layoutOf(small);
      const shuffled = { ...small, concepts: small.concepts.toReversed(), claims: small.claims.toReversed() };
      expect((await store.load(shuffled, layout)).version).toBe(versionOf(small, layout));
      expect(await store.dataset('small-1900')).toEqual(small);
    });

    test('tells how far it has come', async () => {
      const store = await emptyStore(subject);
      const steps: { kind: string; done: number; total: number }[] = [];
      await store.load(small, layoutOf(small), (step) => steps.push(step));
      expect(steps.length).toBeGreaterThan(3);
      expect(steps.every(({ done, total }) => done > 0 && done <= total)).toBe(true);
      expect(steps.findLast(({ kind }) => kind.startsWith('concept'))).toMatchObject({ done: 3, total: 3 });
    });

    test.each([
      ['a cause that is absent', { claims: [causal('c1', 'rain', 'nowhere')], inferences: [], oppositions: [] }],
      ['an id that occurs twice', { concepts: [...small.concepts, concept('rain')] }],
      ['an inference from a claim that is absent', { claims: small.claims.slice(1) }],
    ])('that fails, for %s, leaves the previous graph whole', async (_, broken) => {
      const store = await storeWith(subject, small);
      const dataset = { ...renamed, ...broken };
      await expect(store.load(dataset, layoutOf(renamed))).rejects.toThrow(LoadFailed);
      expect(await store.dataset('small-1900')).toEqual(small);
    });

    test('that is stopped half way leaves the previous graph whole, and the next load succeeds', async () => {
      const store = await storeWith(subject, small);
      const stop = ({ kind }: { kind: string }) => {
        if (kind.startsWith('inference')) throw new Error('stop');
      };
      await expect(store.load(renamed, layoutOf(renamed), stop)).rejects.toThrow(LoadFailed);
      expect(await store.dataset('small-1900')).toEqual(small);
      expect((await store.load(renamed, layoutOf(renamed))).changed).toBe(true);
    });

    test('of two versions at once leaves one of them whole', async () => {
      const first = await storeWith(subject, other);
      const second = subject.name.startsWith('memory') ? first : await subject.open();
      await Promise.all(
        [small, renamed, small, renamed].map((dataset, place) =>
          (place % 2 === 0 ? first : second).load(dataset, layoutOf(dataset)),
        ),
      );
      const found = await first.dataset('small-1900');
      expect([small, renamed]).toContainEqual(found);
      expect(await first.dataset('other-1901')).toEqual(other);
      if (second !== first) await second.close();
    });

    test('while others read shows them the old graph or the new one, never a mixture', async () => {
      const store = await storeWith(subject, small);
      let loading = true;
      const load = (async () => {
        for (let round = 0; round < 10; round++) {
          const next = round % 2 === 0 ? renamedThroughout : small;
          await store.load(next, layoutOf(next));
        }
        loading = false;
      })();
      let answers = 0;
      while (loading) {
        expect([small, renamedThroughout]).toContainEqual(await store.dataset('small-1900'));
        answers++;
      }
      await load;
      if (!subject.name.startsWith('memory')) expect(answers).toBeGreaterThan(3);
    });

    test('several articles keeps them side by side, and removing one leaves the others', async () => {
      const store = await storeWith(subject, small, other);
      expect((await store.articles()).map(({ article }) => article.id)).toEqual(['other-1901', 'small-1900']);
      expect((await store.concepts('other-1901', {})).map(({ id }) => id)).toEqual(['lone']);
      expect(await store.remove('small-1900')).toBe(true);
      expect(await store.remove('small-1900')).toBe(false);
      expect(await store.article('small-1900')).toBeUndefined();
      expect(await store.dataset('other-1901')).toEqual(other);
    });
  });
}

const renamedThroughout = smallDataset({
  concepts: small.concepts.map((each) => ({ ...each, pref: { zh: `新${each.pref.zh}`, en: `New ${each.pref.en}` } })),
});
