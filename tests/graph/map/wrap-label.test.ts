import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualWidth } from '../../../graph/map/pill.ts';
import { wrapLabel } from '../../../graph/map/wrap-label.ts';

const wrap = (label: string, widest = 9, most = 3) => wrapLabel(label, usualWidth, widest, most);

describe('wrapping a label', () => {
  it('leaves a short label on one line', () => {
    expect(wrap('磨坊产量')).toEqual(['磨坊产量']);
    expect(wrap('Flood risk')).toEqual(['Flood risk']);
  });
  it('breaks Chinese between words into lines of nearly equal width', () => {
    expect(wrap('熟练工匠的相对过剩程度')).toEqual(['熟练工匠的', '相对过剩程度']);
  });
  it('breaks English at spaces, and inside a compound only where the word alone is too wide', () => {
    expect(wrap('Scale of steam-engine use')).toEqual(['Scale of', 'steam-engine use']);
    expect(wrap('counter-industrialisation', 8)).toEqual(['counter-', 'industrialisation']);
  });
  it('leaves no short word alone on a line where another division is just as narrow', () => {
    expect(wrap('transformation of the mills', 7)).toEqual(['transformation', 'of the', 'mills']);
  });
  it('begins no line with a closing sign and ends none with an opening one', () => {
    const lines = wrap('水力即服务（租用磨坊）的普及', 6);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(line).not.toMatch(/^[）」]/);
      expect(line).not.toMatch(/[（「]$/);
    }
  });
  it('loses no character but the spaces at which it breaks', () => {
    const label = fc.array(fc.constantFrom('水', '坊', 'mill', 'water-', ' ', '（', '）'), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(label, (parts) => {
        const text = parts.join('').trim();
        fc.pre(text !== '');
        expect(wrap(text, 4).join('').replaceAll(' ', '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });
  it('gives no more lines than allowed, even if they are too wide', () => {
    expect(wrap('一二三四五六七八九十一二三四五六七八九十', 3, 2)).toHaveLength(2);
  });
});
