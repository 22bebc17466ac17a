import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringOf } from '../../../ui/loops/ring.ts';

const anySize = fc.record({ width: fc.integer({ min: 40, max: 140 }), height: fc.integer({ min: 28, max: 80 }) });

describe('a loop as a ring', () => {
  it('keeps its pills apart and inside the picture, on a phone as on a projector', () => {
    fc.assert(
      fc.property(
        fc.array(anySize, { minLength: 2, maxLength: 8 }),
        fc.constantFrom(300, 342, 500, 760),
        (sizes, room) => {
          const { pills, width, height } = ringOf(sizes, room);
          pills.forEach((a, index) => {
            expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
            expect(a.x + a.width / 2).toBeLessThanOrEqual(width);
            expect(a.y - a.height / 2).toBeGreaterThanOrEqual(0);
            expect(a.y + a.height / 2).toBeLessThanOrEqual(height);
            for (const b of pills.slice(index + 1)) {
              const across = Math.abs(a.x - b.x) - (a.width + b.width) / 2;
              const down = Math.abs(a.y - b.y) - (a.height + b.height) / 2;
              expect(Math.max(across, down)).toBeGreaterThan(10);
            }
          });
        },
      ),
    );
  });

  it('runs clockwise, each link from beside its cause to beside its effect', () => {
    const sizes = Array.from({ length: 5 }, () => ({ width: 100, height: 40 }));
    const { pills, links, centre } = ringOf(sizes, 700);
    links.forEach(({ middle, end }, index) => {
      const [from, to] = [pills[index], pills[(index + 1) % pills.length]];
      if (from === undefined || to === undefined) throw new Error('a link without ends');
      const turn = (from.x - centre.x) * (to.y - centre.y) - (from.y - centre.y) * (to.x - centre.x);
      expect(turn).toBeGreaterThan(0);
      expect(Math.abs(end.x - to.x) < 60 && Math.abs(end.y - to.y) < 30).toBe(true);
      for (const { x, y } of pills) expect(Math.abs(middle.x - x) > 50 || Math.abs(middle.y - y) > 20).toBe(true);
    });
  });

  it('shows two concepts facing each other, where there is room', () => {
    const [left, right] = ringOf(
      [
        { width: 100, height: 40 },
        { width: 100, height: 40 },
      ],
      700,
    ).pills;
    expect(left?.y).toBeCloseTo(right?.y ?? 0);
    expect(left?.x).toBeLessThan(right?.x ?? 0);
  });
});
