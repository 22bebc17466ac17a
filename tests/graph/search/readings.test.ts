import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksIn } from '../../../graph/search/marks.ts';
import { readingsOf } from '../../../graph/search/readings.ts';
import { slips } from '../../../graph/search/slips.ts';
import { corrected, inKnownWords, inPieces, singular } from '../../../graph/search/spelling.ts';
import { folded } from '../../../graph/search/terms.ts';
import { vocabularyOf } from '../../../graph/search/vocabulary.ts';
import { causal } from '../../fixtures/small-dataset.ts';

const text = {
  zh: '合成数据缓解数据饥渴；大模型竞争走向垄断。资本',
  en: 'Time and space: times pace a time-space fix; the proletariat deskilling monopoly rates rest labour.',
};
const vocabulary = vocabularyOf([
  causal('c1', 'a', 'b', { text }),
  causal('c2', 'a', 'b', { text: { zh: '', en: 'time space' } }),
]);

describe('a query', () => {
  const wordings = (query: string) =>
    [...readingsOf(query, () => vocabulary)].map(({ terms, least }) => [
      least,
      ...terms.map(({ wordings }) => wordings.map(({ way, runs }) => `${way}:${runs.join('+')}`).join(' ')),
    ]);

  test('is taken as it stands and as pinyin first, then as initials, at last for another word', () => {
    expect(wordings('proletariet')).toEqual([
      ['all', 'typed:proletariet pinyin:proletariet'],
      ['all', 'typed:proletariet pinyin:proletariet initials:proletariet'],
      ['all', 'typed:proletariet pinyin:proletariet initials:proletariet typo:proletariat'],
    ]);
  });

  test('asks for no vocabulary before its first reading is refused', () => {
    const first = readingsOf('shikong', () => {
      throw new Error('asked');
    }).next();
    expect(first.value).toMatchObject({ least: 'all' });
  });

  test('of several words is pinyin of one name as well, and without its tones', () => {
    expect(wordings('shí kōng')[0]).toEqual([
      'all',
      'typed:shí pinyin:shikong pinyin:shi',
      'typed:kōng pinyin:shikong pinyin:kong',
    ]);
    expect(wordings('lǜ 率')[0]).toEqual(['all', 'typed:lǜ pinyin:lv', 'typed:率']);
  });

  test('that no record holds whole is taken in parts', () => {
    expect(wordings('垄断 资本').at(-1)).toEqual(['one', 'typed:垄断', 'typed:资本']);
    expect(wordings('数据饥渴垄断').at(-1)).toEqual(['one', 'typed:数据饥渴', 'typed:垄断']);
  });

  test('without letters has one reading, which holds nothing', () => {
    expect(wordings('“——”')).toEqual([['all']]);
  });
});

describe('what a word was meant for', () => {
  test('the singular of a plural that does not occur', () => {
    expect(singular('monopolies', vocabulary)).toEqual(['monopoly']);
    expect(singular('fixes', vocabulary)).toEqual(['fix']);
    expect(singular('rates', vocabulary)).toBeUndefined();
  });

  test('words that occur, the more frequent first', () => {
    expect(inKnownWords('timespacefix', vocabulary)).toEqual(['time', 'space', 'fix']);
    expect(inKnownWords('timeszzfix', vocabulary)).toBeUndefined();
  });

  test('pieces of a Han run that all occur; in a sentence a third may be unknown, in a name nothing', () => {
    expect(inPieces('数据饥渴与合成数据', vocabulary)).toEqual(['数据饥渴', '合成数据']);
    expect(inPieces('大模型竞争导致垄断', vocabulary)).toEqual(['大模型竞争', '垄断']);
    expect(inPieces('资本论', vocabulary)).toBeUndefined();
  });

  test('a word one slip away from four letters on, two from eight on, and never for a short or a known one', () => {
    expect(corrected('labuor', vocabulary)).toEqual(['labour']);
    expect(corrected('prolitareat', vocabulary)).toEqual(['proletariat']);
    expect(corrected('lbuor', vocabulary)).toEqual([]);
    expect(corrected('fxi', vocabulary)).toEqual([]);
    expect(corrected('lab', vocabulary)).toEqual([]);
    expect(corrected('west', vocabulary)).toEqual([]);
  });
});

test('a slip is a letter too many, missing, wrong, or changed for its neighbour', () => {
  expect(['abcde', 'abd', 'abxd', 'abdc', 'abcd'].map((word) => slips(word, 'abcd', 2))).toEqual([1, 1, 1, 1, 0]);
  expect(slips('abcd', 'dcba', 2)).toBe(3);
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(slips(a, b, 9)).toBe(slips(b, a, 9));
      expect(slips(a, b, 9) === 0).toBe(a === b);
      expect(Math.min(slips(a, b, 1), 2)).toBe(Math.min(slips(a, b, 9), 2));
    }),
  );
});

test('marks stand where the folded text came from', () => {
  const marked = (text: string, part: string) => {
    const at = folded(text).indexOf(part);
    return marksIn(text, [[at, at + part.length]]).map(([from, to]) => text.slice(from, to));
  };
  expect(marked('Ｍａａ服務', '服务')).toEqual(['服務']);
  expect(marked('ﬁx 时空', '时空')).toEqual(['时空']);
  expect(marked('nai\u0308ve fix', 'fix')).toEqual(['fix']);
  expect(marked('𠮷時空', '时空')).toEqual(['時空']);
});
