import { describe, expect, it } from 'vitest';
import { firstPart, projectionOf } from '../../../ui/graph-view/fit.ts';

const map = { left: 0, top: 0, right: 1200, bottom: 780 };

describe('the first picture', () => {
  it('is the whole map in the middle of a pane that has room for it', () => {
    const pane = { width: 900, height: 600 };
    expect(firstPart(map, pane)).toBe(map);
    const { at } = projectionOf(map, pane);
    const [corner, opposite] = [at({ x: 0, y: 0 }), at({ x: 1200, y: 780 })];
    expect(corner.x).toBeGreaterThan(0);
    expect(corner.y).toBeGreaterThan(0);
    expect(opposite.x).toBeCloseTo(pane.width - corner.x);
    expect(opposite.y).toBeCloseTo(pane.height - corner.y);
  });
  it('is its left part, large enough to read, in a narrow one', () => {
    const part = firstPart(map, { width: 390, height: 600 });
    expect(part.left).toBe(map.left);
    expect(part.right).toBeLessThan(map.right / 2);
  });
});
