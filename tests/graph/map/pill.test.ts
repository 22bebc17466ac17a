import { describe, expect, it } from 'vitest';
import { fontAt, pillOf, usualWidth } from '../../../graph/map/pill.ts';

describe('the pill of a concept', () => {
  it('keeps its type between 11 and 15.5 pixels at any zoom, Chinese from 11.5 on', () => {
    for (const zoom of [0.1, 0.5, 0.9, 1, 1.3, 4]) {
      for (const language of ['zh', 'en'] as const) {
        expect(fontAt(zoom, language)).toBeGreaterThanOrEqual(language === 'zh' ? 11.5 : 11);
        expect(fontAt(zoom, language)).toBeLessThanOrEqual(15.5);
      }
    }
  });
  it('is wide enough for its widest line and high enough for all', () => {
    const pill = pillOf('Relative surplus of skilled craftsmen', 'en', 14, usualWidth);
    expect(pill.lines.length).toBeGreaterThan(1);
    expect(pill.width).toBeGreaterThan(Math.max(...pill.lines.map(usualWidth)) * 14 + 14);
    expect(pill.height).toBeGreaterThan(pill.lines.length * 14 * 1.17);
  });
  it('takes a Han character for as wide as it is high', () => {
    expect(usualWidth('水车动力')).toBe(4);
    expect(usualWidth('mill')).toBeLessThan(2.2);
  });
});
