import { describe, expect, test } from 'vitest';
import { searchTerms } from '../../../graph/search/terms.ts';
import { causal, concept, smallDataset } from '../../fixtures/small-dataset.ts';
import { emptyStore, type Subject, storeWith } from '../subject.ts';

const small = smallDataset();
const kinds = ['concept', 'claim', 'work'] as const;

export function promisesOfReading(subject: Subject): void {
  describe('reading', () => {
    test('answers that it can be asked', async () => {
      await expect((await emptyStore(subject)).ping()).resolves.toBeUndefined();
    });

    test('gives undefined for one thing that is absent, and nothing for many, whatever is absent', async () => {
      const store = await storeWith(subject, small);
      for (const article of ['small-1900', 'no-such']) {
        expect(await store.concept(article, 'no-such')).toBeUndefined();
        expect(await store.claim(article, 'no-such')).toBeUndefined();
        expect(await store.support(article, 'no-such', 'in')).toEqual([]);
        expect(await store.argument(article, ['no-such'])).toEqual({ inferences: [], oppositions: [] });
        const around = { depth: 2, direction: 'both', filter: {} } as const;
        expect(await store.neighbourhood(article, 'no-such', around)).toEqual({ distances: [], claims: [] });
        const between = { from: 'no-such', to: 'mill', maxLength: 3, filter: {} };
        expect(await store.corridor(article, between)).toEqual([]);
        expect(await store.corridor(article, { ...between, from: 'rain', to: 'no-such' })).toEqual([]);
      }
      expect(await store.article('no-such')).toBeUndefined();
      expect(await store.layout('no-such')).toBeUndefined();
      expect(await store.dataset('no-such')).toBeUndefined();
      expect(await store.concepts('no-such', {})).toEqual([]);
      expect(await store.works('no-such')).toEqual([]);
      expect(await store.claims('no-such', {})).toEqual({ items: [], total: 0 });
      const nothing = { concepts: [], claims: [], works: [] };
      expect(await store.candidates('no-such', searchTerms('rain'), kinds)).toEqual(nothing);
    });

    test('orders lists by id in code-unit order', async () => {
      const ids = ['a', 'B', 'C10', 'C2', 'c-1', 'c.1', 'c_1', 'Z', '0'];
      const claims = ids.map((id) => causal(id, 'rain', 'mill'));
      const store = await storeWith(subject, smallDataset({ claims, inferences: [], oppositions: [], tours: [] }));
      const inOrder = ['0', 'B', 'C10', 'C2', 'Z', 'a', 'c-1', 'c.1', 'c_1'];
      expect((await store.claims('small-1900', {})).items.map(({ id }) => id)).toEqual(inOrder);
      const between = await store.corridor('small-1900', { from: 'rain', to: 'mill', maxLength: 2, filter: {} });
      expect(between.map(({ id }) => id)).toEqual(inOrder);
    });

    test('gives one concept, one claim, the works', async () => {
      const store = await storeWith(subject, small);
      expect(await store.concept('small-1900', 'rain')).toEqual(small.concepts[1]);
      expect(await store.claim('small-1900', 'd1')).toEqual(small.claims[4]);
      expect(await store.works('small-1900')).toEqual(small.works);
    });

    test('gives the concepts of some themes, core ones or others', async () => {
      const concepts = [
        concept('a', { theme: 'data', core: true }),
        concept('b', { theme: 'data', core: false }),
        concept('c', { theme: 'value', core: false }),
      ];
      const store = await storeWith(
        subject,
        smallDataset({ concepts, claims: [], inferences: [], oppositions: [], tours: [] }),
      );
      const ids = async (filter: Parameters<typeof store.concepts>[1]) =>
        (await store.concepts('small-1900', filter)).map(({ id }) => id);
      expect(await ids({})).toEqual(['a', 'b', 'c']);
      expect(await ids({ theme: [] })).toEqual(['a', 'b', 'c']);
      expect(await ids({ theme: ['data'] })).toEqual(['a', 'b']);
      expect(await ids({ theme: ['data', 'value'], core: false })).toEqual(['b', 'c']);
      expect(await ids({ core: true })).toEqual(['a']);
    });

    test('gives the inferences and oppositions that hold a claim, as premise, conclusion or side', async () => {
      const store = await storeWith(subject, small);
      const { inferences, oppositions } = small;
      expect(await store.argument('small-1900', ['c1'])).toEqual({ inferences, oppositions: [] });
      expect(await store.argument('small-1900', ['c3', 'c1', 'c4'])).toEqual({ inferences, oppositions });
      expect(await store.argument('small-1900', ['c4'])).toEqual({ inferences: [], oppositions });
      expect(await store.argument('small-1900', [])).toEqual({ inferences: [], oppositions: [] });
    });

    test('gives what a claim rests on, through every step, and nothing that rests on it', async () => {
      const step = (id: string, premises: string[], conclusion: string) => ({
        ...small.inferences[0],
        id,
        premises,
        conclusion,
        scheme: 'default' as const,
        explicit: true,
        anchors: ['1.p1.s1'],
      });
      const inferences = [step('i1', ['c1'], 'c2'), step('i2', ['c2', 'd1'], 'c3'), step('i3', ['c3'], 'c4')];
      const store = await storeWith(subject, smallDataset({ inferences }));
      const ids = async (claim: string, direction: 'in' | 'out' = 'in') =>
        (await store.support('small-1900', claim, direction)).map(({ id }) => id);
      expect(await ids('c4')).toEqual(['i1', 'i2', 'i3']);
      expect(await ids('c3')).toEqual(['i1', 'i2']);
      expect(await ids('c1')).toEqual([]);
      expect(await ids('c1', 'out')).toEqual(['i1', 'i2', 'i3']);
      expect(await ids('d1', 'out')).toEqual(['i2', 'i3']);
      expect(await ids('c4', 'out')).toEqual([]);
    });

    test('gives a claim that rests on itself its circle, once', async () => {
      const [first] = small.inferences;
      const inferences = [
        { ...first, id: 'i1', premises: ['c1'], conclusion: 'c2' },
        { ...first, id: 'i2', premises: ['c2'], conclusion: 'c1' },
      ] as typeof small.inferences;
      const store = await storeWith(subject, smallDataset({ inferences }));
      expect((await store.support('small-1900', 'c1', 'in')).map(({ id }) => id)).toEqual(['i1', 'i2']);
      expect((await store.support('small-1900', 'c1', 'out')).map(({ id }) => id)).toEqual(['i1', 'i2']);
    });

    test('gives plain data only, of which nothing can reach the store', async () => {
      const store = await storeWith(subject, small);
      const article = 'small-1900';
      const around = { depth: 2, direction: 'both', filter: {} } as const;
      const answers = [
        await store.articles(),
        await store.article(article),
        await store.layout(article),
        await store.dataset(article),
        await store.concepts(article, {}),
        await store.claims(article, {}, { limit: 2 }),
        await store.works(article),
        await store.argument(article, ['c3']),
        await store.support(article, 'c3', 'in'),
        await store.candidates(article, searchTerms('claim'), kinds),
        await store.neighbourhood(article, 'rain', around),
        await store.corridor(article, { from: 'rain', to: 'mill', maxLength: 3, filter: {} }),
      ];
      for (const answer of answers) {
        expect(structuredClone(answer)).toEqual(answer);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(prototypesIn(answer)).toEqual(new Set([Object.prototype, Array.prototype]));
      }
    });
  });
}

/** The prototypes of all objects in a value: those of plain data are two. */
function prototypesIn(value: unknown, found = new Set<unknown>([Object.prototype, Array.prototype])): Set<unknown> {
  if (typeof value === 'object' && value !== null) {
    found.add(Object.getPrototypeOf(value));
    for (const inner of Object.values(value)) prototypesIn(inner, found);
  }
  return found;
}
