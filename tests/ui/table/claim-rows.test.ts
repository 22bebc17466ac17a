import { describe, expect, it } from 'vitest';
import { conceptsOf } from '../../../graph/model/concepts-of.ts';
import { type ClaimColumn, claimsHolding, sortedClaims } from '../../../ui/table/claim-rows.ts';
import { causal, descriptive } from '../../fixtures/small-dataset.ts';

const names = {
  rain: { zh: '雨量', en: 'rainfall' },
  river: { zh: '河水水位', en: 'river level' },
  mill: { zh: '磨坊', en: 'a mill' },
} as const;
const nameOf = (concept: string) => names[concept as keyof typeof names];
const claims = [
  causal('c10', 'rain', 'river', { modality: 'possible', anchors: ['2.p1.s1'], text: { zh: '波', en: 'Beta' } }),
  causal('c2', 'river', 'mill', { relation: 'inhibits', anchors: ['T1.r1.c1'], text: { zh: '阿', en: 'gamma' } }),
  descriptive('a1', ['mill'], { anchors: ['1.p1.s2'], text: { zh: '次', en: 'alpha' } }),
];
const order = (column: ClaimColumn, descending = false, language: 'zh' | 'en' = 'en') =>
  sortedClaims(claims, { column, descending }, { language, nameOf, sections: ['1', '2', 'T1'] })
    .map(({ id }) => id)
    .join(' ');

describe('the rows of the table of claims', () => {
  it('stand in the order of their words, by the rules of their language', () => {
    expect(order('text')).toBe('a1 c10 c2');
    expect(order('text', false, 'zh')).toBe('c2 c10 a1');
    expect(order('text', true)).toBe('c2 c10 a1');
  });

  it('stand in the order of the model for its own words, and of the article for sections', () => {
    expect(order('modality')).toBe('a1 c2 c10');
    expect(order('relation')).toBe('c10 c2 a1');
    expect(order('section')).toBe('a1 c10 c2');
    expect(order('section', true)).toBe('c2 c10 a1');
  });

  it('stand last without a cause, whichever way the column is read', () => {
    expect(order('cause')).toBe('c10 c2 a1');
    expect(order('cause', true)).toBe('c2 c10 a1');
  });

  it('stand by id where a column makes no difference', () => {
    expect(order('voice')).toBe('a1 c10 c2');
    expect(order('voice', true)).toBe('a1 c10 c2');
  });

  it('hold all the words looked for, in either language, in names and ids too', () => {
    const found = (words: string) => claimsHolding(claims, words, conceptsOf, nameOf).map(({ id }) => id);
    expect(found('ＭＩＬＬ')).toEqual(['c2', 'a1']);
    expect(found('水位 gamma')).toEqual(['c2']);
    expect(found('c10')).toEqual(['c10']);
    expect(found('  ')).toEqual(['c10', 'c2', 'a1']);
    expect(found('snow')).toEqual([]);
  });
});
