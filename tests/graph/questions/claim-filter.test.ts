import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../graph/model/claim.ts';
import type { Concept } from '../../../graph/model/concept.ts';
import { type ClaimFilter, isEmpty, passes } from '../../../graph/questions/claim-filter.ts';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.ts';
import { causal, concept, descriptive } from '../../fixtures/small-dataset.ts';

const concepts = new Map<string, Concept>(
  [
    concept('rain', { theme: 'power' }),
    concept('river', { theme: 'capital' }),
    concept('mill', { theme: 'labour', core: false }),
  ].map((one) => [one.id, one]),
);
const cites = [
  { note: 1, work: 'almanac', intent: 'citesAsEvidence' as const },
  { note: 2, work: null, intent: 'citesAsAuthority' as const },
];
const claims: readonly Claim[] = [
  causal('c1', 'rain', 'river', { relation: 'enables', horizon: 'past', anchors: ['1.p1.s1', '2.1.p1.s1'] }),
  causal('c2', 'rain', 'mill', { relation: 'inhibits', via: ['river'], modality: 'possible', voice: 'cited', cites }),
  causal('c3', 'mill', 'river', { relation: 'no-effect', fidelity: 'interpreted', anchors: ['T1.r1.c2'] }),
  descriptive('d1', ['mill'], { modality: 'probable', anchors: ['1.1.p1.s1'] }),
];

function kept(filter: ClaimFilter): readonly string[] {
  return claims.filter((claim) => passes(claim, filter, (id) => concepts.get(id))).map(({ id }) => id);
}

describe('each field keeps', () => {
  const cases: readonly [string, ClaimFilter, readonly string[]][] = [
    ['the kind', { kind: ['descriptive'] }, ['d1']],
    ['the relation, which only causal claims have', { relation: ['enables', 'no-effect'] }, ['c1', 'c3']],
    ['the sign that follows from the relation', { sign: ['minus', 'none'] }, ['c2', 'c3']],
    ['the modality', { modality: ['possible', 'probable'] }, ['c2', 'd1']],
    ['the horizon', { horizon: ['past'] }, ['c1']],
    ['the voice', { voice: ['cited'] }, ['c2']],
    ['the fidelity', { fidelity: ['interpreted'] }, ['c3']],
    ['any anchor in exactly this section', { section: ['1'] }, ['c1', 'c2']],
    ['a second anchor’s section', { section: ['2.1'] }, ['c1']],
    ['a table as a section', { section: ['T1'] }, ['c3']],
    ['cause, effect, mediator or subject', { concept: ['mill'] }, ['c2', 'c3', 'd1']],
    ['a mediator', { concept: ['river'] }, ['c1', 'c2', 'c3']],
    ['a cited work', { work: ['almanac'] }, ['c2']],
    ['a theme of any of its concepts', { theme: ['power'] }, ['c1', 'c2']],
    ['claims wholly among core concepts', { core: true }, ['c1']],
    ['claims with a concept that is not core', { core: false }, ['c2', 'c3', 'd1']],
  ];
  test.each(cases)('%s', (_name, filter, ids) => {
    expect(kept(filter)).toEqual(ids);
  });
});

test('an unknown concept is neither of a theme nor core', () => {
  const claim = causal('c9', 'rain', 'unknown');
  const look = (id: string) => concepts.get(id);
  expect(passes(claim, { core: true }, look)).toBe(false);
  expect(passes(claim, { theme: ['order'] }, look)).toBe(false);
});

test('an empty filter, and an empty list of values, keep everything and say they do', () => {
  for (const filter of [{}, { kind: [] }, { voice: [], section: [] }] satisfies ClaimFilter[]) {
    expect(kept(filter)).toEqual(['c1', 'c2', 'c3', 'd1']);
    expect(isEmpty(filter)).toBe(true);
  }
  expect(isEmpty({ core: false })).toBe(false);
  expect(isEmpty({ kind: [], voice: ['author'] })).toBe(false);
});

test('fields are joined by "and", values of one field by "or"', () => {
  fc.assert(
    fc.property(arbitraryDataset(), fc.subarray(['asserted', 'possible'] as const), (dataset, modality) => {
      const known = new Map(dataset.concepts.map((one) => [one.id, one]));
      const ids = (filter: ClaimFilter) =>
        dataset.claims.filter((claim) => passes(claim, filter, (id) => known.get(id))).map(({ id }) => id);
      const author = ids({ voice: ['author'] });
      const alternatives = modality.flatMap((one) => ids({ modality: [one] })).sort();
      expect([...ids({ modality })].sort()).toEqual(modality.length === 0 ? ids({}).toSorted() : alternatives);
      expect(ids({ voice: ['author'], modality })).toEqual(ids({ modality }).filter((id) => author.includes(id)));
    }),
  );
});
