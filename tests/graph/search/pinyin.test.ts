import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPinyin, type Spell } from '../../../graph/search/pinyin.ts';
import { matchSpelt, spellings } from '../../../graph/search/spelt-name.ts';

let spell: Spell;
beforeAll(async () => {
  spell = await loadPinyin();
}, 30_000);

const read = (name: string, person = false) => spell(name, person).map(({ readings: [first] }) => first);

describe('how a name is read', () => {
  test.each([
    ['重要性', 'zhong yao xing'],
    ['重复性', 'chong fu xing'],
    ['行业', 'hang ye'],
    ['行为', 'xing wei'],
    ['长尾数据', 'chang wei shu ju'],
    ['增长', 'zeng zhang'],
    ['调用量', 'diao yong liang'],
    ['协调', 'xie tiao'],
    ['劳动生产率', 'lao dong sheng chan lv'],
    ['参差不齐', 'cen ci bu qi'],
    ['大模型', 'da mo xing'],
    ['模样', 'mu yang'],
    ['AI资本主义', 'ai zi ben zhu yi'],
    ['過剩', 'guo sheng'],
  ])('%s: %s', (name, syllables) => {
    expect(read(name).join(' ')).toBe(syllables);
  });

  test('a person’s surname as surnames are', () => {
    expect(read('曾白凌', true)).toEqual(['zeng', 'bai', 'ling']);
  });

  test('nothing without a Han character', () => {
    expect(spell('general intellect', false)).toEqual([]);
  });
});

describe('letters in a name', () => {
  const found = (letters: string, name: string, way: 'pinyin' | 'initials' = 'pinyin') => {
    const match = matchSpelt(letters, spell(name, false), way);
    return match && [...name].slice(match.start, match.end).join('') + (match.misread ? '?' : '');
  };

  test('from any character on, the last syllable unfinished or not', () => {
    expect(found('shikong', '时空修复')).toBe('时空');
    expect(found('kongxi', '时空修复')).toBe('空修');
    expect(found('ikong', '时空修复')).toBeUndefined();
    expect(found('skxf', '时空修复', 'initials')).toBe('时空修复');
    expect(found('kx', '时空修复', 'initials')).toBe('空修');
    expect(found('k', '时空修复', 'initials')).toBeUndefined();
  });

  test('one character may be read otherwise, and what is read rightly comes first', () => {
    expect(found('chongyao', '重要性')).toBe('重要?');
    expect(found('zhongyao', '重要性')).toBe('重要');
    expect(found('chonggou', '系统重构')).toBe('重构?');
    expect(found('changzhang', '增长成长')).toBeUndefined();
    expect(found('zhang', '长尾增长')).toBe('长');
  });

  test('not in its Latin words alone', () => {
    expect(found('chatgpt', 'ChatGPT与国际竞争')).toBeUndefined();
    expect(matchSpelt('aizi', spell('AI资本主义', false), 'pinyin')).toMatchObject({ start: 0, end: 2 });
  });

  test('begin one of the spellings that an index keeps, whenever they match', () => {
    const name = fc.string({ unit: fc.constantFrom(...'重长行调率数据合成AI劳动的模'), minLength: 1, maxLength: 20 });
    const asked = fc.record({ name, start: fc.nat(20), length: fc.integer({ min: 1, max: 18 }), cut: fc.nat(3) });
    let matches = 0;
    fc.assert(
      fc.property(asked, fc.nat(3), fc.boolean(), ({ name, start, length, cut }, other, short) => {
        const units = spell(name, false);
        const wanted = units.slice(start % Math.max(1, units.length)).slice(0, length);
        const sounds = wanted.map(({ readings }, place) => readings[place === other ? 1 : 0] ?? readings[0] ?? '');
        const letters = sounds.map((sound) => (short ? sound.charAt(0) : sound)).join('');
        const typed = letters.slice(0, Math.max(2, letters.length - cut));
        for (const way of ['pinyin', 'initials'] as const) {
          if (typed.length < 2 || matchSpelt(typed, units, way) === undefined) continue;
          matches += 1;
          expect(spellings(units).some((spelling) => spelling.startsWith(typed))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
    expect(matches).toBeGreaterThan(300);
  });
});
