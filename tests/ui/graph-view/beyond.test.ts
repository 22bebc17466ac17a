import { describe, expect, it } from 'vitest';
import { countBeyond, placeSigns, sidesBeyond, signSizes } from '../../../ui/graph-view/beyond.ts';

const pane = { width: 600, height: 400 };
const pill = (x: number, y: number) => ({ x, y, width: 80, height: 30, radius: 8 });

describe('what lies beyond the pane', () => {
  it('is counted on the side on which it lies furthest out, and where it is cut off', () => {
    const boxes = [pill(300, 200), pill(620, 390), pill(900, -40), pill(300, 600), pill(575, 100), pill(-10, 200)];
    expect(Object.fromEntries(countBeyond(boxes, pane))).toEqual({
      below: 1,
      left: 1,
      right: 3,
    });
  });
  it('is the map behind an edge', () => {
    const map = { left: 0, top: 0, right: 500, bottom: 500 };
    const at = ({ x, y }: { x: number; y: number }) => ({ x: x + 20, y: y - 20 });
    expect(sidesBeyond({ zoom: 1, at }, pane, map)).toEqual(['above', 'below']);
  });
});

describe('the sign of what lies beyond', () => {
  const covers = (a: { x: number; y: number }, size: { width: number; height: number }, b: ReturnType<typeof pill>) =>
    Math.abs(a.x - b.x) < (size.width + b.width) / 2 && Math.abs(a.y - b.y) < (size.height + b.height) / 2;

  it('stands in the middle of its edge', () => {
    const { signs } = placeSigns(new Map([['right', 3]]), pane, []);
    expect(signs).toMatchObject([{ side: 'right', count: 3, y: 200 }]);
    expect(signs[0]?.x).toBeGreaterThan(570);
  });
  it('moves along its edge where a label stands, and inwards where labels stand all along', () => {
    const one = pill(570, 200);
    const [moved] = placeSigns(new Map([['right', 3]]), pane, [one]).signs;
    expect(moved && covers(moved, signSizes.right, one)).toBe(false);
    expect(moved?.x).toBeGreaterThan(570);
    const all = Array.from({ length: 14 }, (_, row) => pill(570, row * 30));
    const [inside] = placeSigns(new Map([['right', 3]]), pane, all).signs;
    expect(inside?.x).toBeLessThan(530);
    expect(inside?.x).toBeGreaterThan(480);
  });
  it('covers no other sign, nor the place from which the whole is shown', () => {
    const counts = new Map([
      ['left', 1],
      ['right', 1],
      ['above', 1],
      ['below', 1],
    ] as const);
    const { signs, whole } = placeSigns(counts, { width: 130, height: 130 }, []);
    const boxes = [
      ...signs.map(({ side, x, y }) => ({ x, y, ...signSizes[side], radius: 0 })),
      { ...whole, ...signSizes.whole, radius: 0 },
    ];
    expect(boxes).toHaveLength(5);
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(0, index)) expect(covers(box, box, other)).toBe(false);
  });
});
