/** Datasets to write and read back: made to break formats, empty, and random. */

import fc from 'fast-check';
import type { Dataset } from '../../../graph/model/dataset.ts';
import { codeUnitOrder } from '../../../graph/model/order.ts';
import type { Language } from '../../../graph/model/vocabulary.ts';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.ts';
import { causal, concept, smallDataset } from '../../fixtures/small-dataset.ts';

/** Labels and texts that would break a format which does not escape them. */
const nasty = [
  'a "quoted" \\ word',
  'x]]><y & z',
  '#end; [x] | (y) `z`',
  '=1+1',
  '-->|no| n1',
  '𠮷',
  '@cmd',
  '＝1',
  '1. a list',
  '&lt; $$x$$',
  '-1',
  '+1',
  '=== [c1]: <i1> {x: 1} } --',
  '**bold** _it_ // no comment /* none */ :smile: .x.',
  '(1) @[c1] #tag \\\\',
];

export function hostile(): Dataset {
  const both = (text: string) => ({ zh: text, en: text });
  const concepts = nasty.map((label, place) => concept(`k${place}`, { pref: both(label) }));
  const claims = nasty.map((text, place) => ({
    ...causal(`c${place}`, `k${place}`, `k${(place + 1) % nasty.length}`),
    text: both(text),
  }));
  const anchors = ['1.p1.s1'];
  return smallDataset({
    article: { title: both('=== a "title": {x} \\ ---') },
    concepts,
    claims,
    inferences: [
      { id: 'i1', premises: ['c0', 'c1'], conclusion: 'c2', scheme: 'sign', explicit: false, anchors },
      { id: 'i2', premises: ['c2'], conclusion: 'c3', scheme: 'default', explicit: true, anchors },
    ],
    oppositions: [
      { id: 'o1', kind: 'concession', claims: ['c4', 'c5'], explicit: true, anchors },
      { id: 'o2', kind: 'tension', claims: ['c4', 'c6', 'c7'], axis: 'x', explicit: true, anchors },
    ],
    tours: [],
  });
}

export const remarks = ['What answers search?q=*/;', '"quoted" === %%{init} --> \\ {x} <a> 论脉, INCOMPLETE.'];

export async function everyDataset(
  check: (dataset: Dataset, language: Language) => Promise<void> | void,
): Promise<void> {
  await check(hostile(), 'zh');
  await check(hostile(), 'en');
  await check(smallDataset({ concepts: [], claims: [], inferences: [], oppositions: [], tours: [] }), 'en');
  const languages = fc.constantFrom<Language>('zh', 'en');
  const datasets = arbitraryDataset({ concepts: 6, claims: 12 });
  await fc.assert(
    fc.asyncProperty(datasets, languages, async (dataset, language) => check(dataset, language)),
    { numRuns: 100 },
  );
}

export function sorted<Row extends readonly unknown[]>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => codeUnitOrder(String(a[0]), String(b[0])));
}
