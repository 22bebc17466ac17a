import { describe, expect, it } from 'vitest';
import { usualWidth } from '../../../graph/map/pill.ts';
import { claimBox, labelBox, padding, type } from '../../../ui/argument/claim-box.ts';
import { clipped, wrapParagraph } from '../../../ui/argument/wrap-paragraph.ts';

const words = {
  head: 'promotes · hypothetical',
  text: 'When the river rises, the mill turns faster, and whoever lives by the mill is glad of it.',
  foot: '§ 1 ¶1 s1',
};

describe('the box of a claim', () => {
  it('holds the whole paraphrase, and grows with it', () => {
    const box = claimBox(words, 'en', 218, usualWidth);
    expect(box.lines.join('')).toBe(words.text);
    const longer = claimBox({ ...words, text: `${words.text} ${words.text}` }, 'en', 218, usualWidth);
    expect(longer.height - box.height).toBeCloseTo((longer.lines.length - box.lines.length) * type.en.leading, -1);
  });

  it('has no line that is wider than it, in Chinese as in English', () => {
    for (const [language, text] of [
      ['en', words.text],
      ['zh', '河水上涨时，水磨转得更快，靠水磨过活的人都为之高兴，磨坊主也不例外。'],
    ] as const) {
      const { lines } = claimBox({ ...words, text }, language, 218, usualWidth);
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) {
        expect(usualWidth(line.trimEnd()) * type[language].font).toBeLessThanOrEqual(218 - 2 * padding.across);
        expect(line).not.toMatch(/^[，。]/);
      }
    }
  });

  it('clips what stands around the paraphrase, and says so', () => {
    expect(clipped('a cited source', usualWidth, 4)).toMatch(/^a ci.*…$/);
    expect(clipped('short', usualWidth, 9)).toBe('short');
  });

  it('keeps a word that is wider than the box whole', () => {
    expect(wrapParagraph('an incomprehensibility', usualWidth, 5)).toEqual(['an ', 'incomprehensibility']);
  });

  it('makes labels as wide as their words', () => {
    expect(labelBox('a longer label', usualWidth).width).toBeGreaterThan(labelBox('label', usualWidth).width);
  });
});
