import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normalText, textOf } from '../../../graph/passages/normalise.ts';

describe('normalising a text (han-alnum-v1)', { timeout: 30_000 }, () => {
  it('keeps Han characters, ASCII letters and digits, in lower case', () => {
    expect(normalText('“合成数据”(Synthetic Data)，60 %；第②版…Ω é ж')).toBe('合成数据syntheticdata60第版');
  });

  it('keeps Han characters outside the basic plane', () => {
    expect(normalText('𠮷野家〇々')).toBe('𠮷野家〇々');
  });

  it('takes full-width digits and letters, ligatures and compatibility forms for what they mean', () => {
    expect(normalText('ＡＩ２０２４ﬁ㈱⼈')).toBe('ai2024fi株人');
  });

  it('takes an accent with its letter, whether they are one character or two', () => {
    expect([normalText('caf\u00e9s'), normalText('cafe\u0301s')]).toEqual(['cafs', 'cafs']);
  });

  it('removes note marks of every kind, and no other figures', () => {
    expect(normalText('甲[^1]乙[12]丙［３］丁〔4〕戊[5-7]己[8,9]庚①辛⑳壬²癸')).toBe('甲乙丙丁戊己庚辛壬癸');
    expect(normalText('2024年(第3期)[图1]')).toBe('2024年第3期图1');
  });

  it('gives the way back: every character comes from the original at its offsets', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 20 }),
        (one, two) => {
          const text = one + two;
          const { codes, starts, ends } = normalise(text);
          codes.forEach((code, index) => {
            const original = text.slice(starts[index], ends[index]);
            expect(Array.from(normalText(original))).toContain(String.fromCodePoint(code));
            expect(starts[index]).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
          });
        },
      ),
    );
  });

  it('changes nothing that is normalised already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalText(text);
        expect(normalText(once)).toBe(once);
      }),
    );
  });

  it('gives texts of any length back as a string', () => {
    const long = '数据ai'.repeat(30_000);
    expect(textOf(normalise(long).codes)).toBe(long);
  });
});
