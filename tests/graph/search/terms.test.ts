import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHan, runsOf, searchTerms } from '../../../graph/search/terms.ts';

const asTyped = (run: string) => ({ typed: run, wordings: [{ way: 'typed', runs: [run] }] });

test('Han runs and words are told apart, without spaces between them too', () => {
  expect(runsOf('生成式AI的“时空修复”：spatio-temporal fix')).toEqual([
    '生成式',
    'ai',
    '的',
    '时空修复',
    'spatio',
    'temporal',
    'fix',
  ]);
  expect(searchTerms('AI 时空修复')).toEqual({ terms: [asTyped('ai'), asTyped('时空修复')], least: 'all' });
});

test('full width, capitals, ligatures and composed accents make no difference', () => {
  expect(runsOf('ＭａａＳ')).toEqual(runsOf('maas'));
  expect(runsOf('ﬁx')).toEqual(['fix']);
  expect(runsOf('nai\u0308ve')).toEqual(runsOf('NAÏVE'));
});

test('a character outside the basic plane is one Han character like any other', () => {
  expect(runsOf('𠮷野家')).toEqual(['𠮷野家']);
});

test('a term keeps the characters it was typed in, and is found in simplified ones', () => {
  expect(searchTerms('時空 时空').terms).toEqual([{ typed: '时空', wordings: [{ way: 'typed', runs: ['时空'] }] }]);
  expect(searchTerms('時空').terms).toEqual([{ typed: '時空', wordings: [{ way: 'typed', runs: ['时空'] }] }]);
});

test('each term counts once, and a query without letters or digits has none', () => {
  expect(searchTerms('data Data 数据 DATA 数据').terms).toEqual([asTyped('data'), asTyped('数据')]);
  expect(searchTerms(' “——” !?() ').terms).toEqual([]);
});

test('folding what is folded changes nothing, and Han never stands in one run with other letters', () => {
  const text = fc.string({
    unit: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 1 }), fc.constantFrom(...Array.from('数据𠮷Aéﬁ １-“”々'))),
  });
  fc.assert(
    fc.property(text, (text) => {
      const runs = runsOf(text);
      expect(runsOf(runs.join(' '))).toEqual(runs);
      for (const run of runs) {
        const han = Array.from(run).filter((character) => /\p{Script=Han}/u.test(character)).length;
        expect(han).toBe(isHan(run) ? Array.from(run).length : 0);
      }
    }),
    { numRuns: 1000 },
  );
});
