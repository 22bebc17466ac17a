import { expect, test } from 'vitest';
import type { Claim } from '../../../graph/model/claim.ts';
import type { Work } from '../../../graph/model/work.ts';
import { evidence } from '../../../graph/questions/evidence.ts';
import { causal, descriptive } from '../../fixtures/small-dataset.ts';

const capital: Work = { id: 'capital', type: 'book', title: 'Das Kapital', creators: ['Karl Marx'], year: 1867 };
const cites = (work: string | null) => [{ note: 1, work, intent: 'citesAsEvidence' as const }];

test('each section is backed by figures, works, hearsay, argument, or nothing, and says by which claims', () => {
  const datum: Claim = {
    ...descriptive('d1', ['rain']),
    kind: 'datum',
    quantities: [{ label: { zh: '数', en: 'number' }, value: 1, unit: '1', comparator: 'equal' }],
  };
  const claims: readonly Claim[] = [
    causal('c2', 'a', 'b', { anchors: ['1.p1.s1'] }),
    causal('c1', 'a', 'b', { anchors: ['1.p1.s1', '2.p1.s1'], voice: 'cited', cites: cites('capital') }),
    causal('c3', 'a', 'b', { anchors: ['1.p2.s1'], voice: 'hearsay' }),
    causal('c4', 'a', 'b', { anchors: ['1.p2.s1'], voice: 'cited', cites: cites(null) }),
    causal('c5', 'a', 'b', { anchors: ['1.p2.s1'] }),
    datum,
    descriptive('e1', ['a'], { anchors: ['T1.r1.c1'] }),
  ];
  const step = (id: string, conclusion: string, explicit: boolean) =>
    ({ id, premises: ['c2'], conclusion, scheme: 'default', explicit, anchors: ['1.p1.s1'] }) as const;
  const inferences = [step('i1', 'c5', true), step('i2', 'c2', false)].map((one) => ({
    ...one,
    premises: [...one.premises],
    anchors: [...one.anchors],
  }));
  expect(evidence({ sections: ['1', '2', 'T1'], claims, inferences, works: [capital] })).toEqual([
    {
      section: '1',
      claims: 6,
      data: ['d1'],
      works: [{ work: capital, claims: ['c1'] }],
      sourceUnknown: ['c4'],
      hearsay: ['c3'],
      argued: ['c5'],
      bare: ['c2'],
    },
    { section: '2', claims: 0, data: [], works: [], sourceUnknown: [], hearsay: [], argued: [], bare: [] },
    { section: 'T1', claims: 1, data: [], works: [], sourceUnknown: [], hearsay: [], argued: [], bare: ['e1'] },
  ]);
});
