import { expect, test } from 'vitest';
import type { Work } from '../../../graph/model/work.ts';
import { claimFields, conceptFields, fieldsOf, workFields } from '../../../graph/search/fields.ts';
import { causal, concept, descriptive } from '../../fixtures/small-dataset.ts';

test('a concept is found by its labels, other wordings, other pole, meaning and gloss, in this order', () => {
  const river = concept('river', {
    alt: { zh: ['江', '水'], en: ['stream'] },
    opposite: { zh: ['旱'], en: ['drought', 'aridity'] },
  });
  expect(fieldsOf(river).map(({ field, text }) => `${field} ${text}`)).toEqual([
    'pref.zh 概念river',
    'pref.en Concept river',
    'alt.zh 江',
    'alt.zh 水',
    'alt.en stream',
    'opposite.zh 旱',
    'opposite.en drought',
    'opposite.en aridity',
    'more.zh 更多',
    'more.en more of it',
    'gloss.zh 一个概念。',
    'gloss.en A concept.',
  ]);
  expect([...new Set(fieldsOf(river).map(({ field }) => field))]).toEqual([...conceptFields]);
});

test('a claim of any kind is found by its paraphrase only, never by the coder’s remark', () => {
  const remark = { zh: '存疑', en: 'doubtful' };
  for (const claim of [causal('c1', 'rain', 'river', { remark }), descriptive('c1', ['rain'], { remark })]) {
    expect(fieldsOf(claim)).toEqual([
      { field: 'text.zh', text: '命题c1' },
      { field: 'text.en', text: 'Claim c1' },
    ]);
  }
  expect(claimFields).toEqual(['text.zh', 'text.en']);
});

test('a work is found by title, each creator, where it appeared and its year, as far as it has them', () => {
  const bare: Work = { id: 'w', type: 'book', title: 'Almanac', creators: ['A. Nonymous', '佚名'], year: null };
  expect(fieldsOf(bare).map(({ text }) => text)).toEqual(['Almanac', 'A. Nonymous', '佚名']);
  const full = fieldsOf({ ...bare, year: 1899, container: 'Papers', publisher: 'The Press', pages: '1-2' });
  expect(full.map(({ text }) => text)).toEqual(['Almanac', 'A. Nonymous', '佚名', 'Papers', 'The Press', '1899']);
  expect([...new Set(full.map(({ field }) => field))]).toEqual([...workFields]);
});
