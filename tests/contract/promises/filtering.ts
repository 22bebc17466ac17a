import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signs } from '../../../graph/model/sign.ts';
import {
  claimKinds,
  fidelities,
  horizons,
  modalities,
  relations,
  themes,
  voices,
} from '../../../graph/model/vocabulary.ts';
import { type ClaimFilter, passes } from '../../../graph/questions/claim-filter.ts';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.ts';
import { causal, concept, smallDataset } from '../../fixtures/small-dataset.ts';
import { layoutOf } from '../layout-of.ts';
import { emptyStore, type Subject, storeWith } from '../subject.ts';

const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const fields = {
  section: some(['1', '1.1', 'end', 'T1', 'nowhere']),
  theme: some(themes),
  kind: some(claimKinds),
  relation: some(relations),
  sign: some(signs),
  modality: some(modalities),
  horizon: some(horizons),
  voice: some(voices),
  fidelity: some(fidelities),
  core: fc.boolean(),
  concept: some(['concept-0', 'concept-1', 'concept-2', 'nowhere']),
  work: some(['work-0', 'work-1', 'nowhere']),
};

/** One to three fields; more would rarely leave anything. */
export const arbitraryFilter: fc.Arbitrary<ClaimFilter> = fc
  .subarray(Object.keys(fields) as (keyof typeof fields)[], { minLength: 1, maxLength: 3 })
  .chain((chosen) => fc.record<ClaimFilter>(Object.fromEntries(chosen.map((field) => [field, fields[field]]))));

export function promisesOfFiltering(subject: Subject): void {
  describe('filtering claims', () => {
    test('keeps exactly the claims that pass, by every field and by several', async () => {
      const store = await emptyStore(subject);
      const alone = Object.entries(fields).map(([field, values]) => values.map((value) => ({ [field]: value })));
      const filters = fc.tuple(...alone, arbitraryFilter, arbitraryFilter, arbitraryFilter);
      await fc.assert(
        fc.asyncProperty(arbitraryDataset({ claims: 24 }), filters, async (dataset, chosen) => {
          await store.load(dataset, layoutOf(dataset));
          const concepts = new Map(dataset.concepts.map((each) => [each.id, each]));
          for (const filter of chosen) {
            const items = dataset.claims.filter((claim) => passes(claim, filter, (id) => concepts.get(id)));
            expect(await store.claims(dataset.article.id, filter)).toEqual({ items, total: items.length });
          }
        }),
        { numRuns: subject.runs },
      );
    });

    test('takes the core of a claim as that of all its concepts, mediators among them', async () => {
      const concepts = [concept('a'), concept('b'), concept('c', { core: false })];
      const claims = [causal('c1', 'a', 'b'), causal('c2', 'a', 'b', { via: ['c'] }), causal('c3', 'c', 'b')];
      const store = await storeWith(
        subject,
        smallDataset({ concepts, claims, inferences: [], oppositions: [], tours: [] }),
      );
      const ids = async (core: boolean) => (await store.claims('small-1900', { core })).items.map(({ id }) => id);
      expect(await ids(true)).toEqual(['c1']);
      expect(await ids(false)).toEqual(['c2', 'c3']);
    });

    test('goes page by page through all that pass, and counts them all on every page', async () => {
      const store = await storeWith(subject, smallDataset());
      const page = (after?: string) =>
        store.claims('small-1900', { kind: ['causal'] }, { limit: 3, ...(after === undefined ? {} : { after }) });
      const first = await page();
      expect(first.items.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
      expect(first.total).toBe(4);
      const second = await page('c3');
      expect(second.items.map(({ id }) => id)).toEqual(['c4']);
      expect(second.total).toBe(4);
      expect(await page('c4')).toEqual({ items: [], total: 4 });
      expect((await page('c35')).items.map(({ id }) => id)).toEqual(['c4']);
    });
  });
}
