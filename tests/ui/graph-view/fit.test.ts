import { describe, expect, it } from 'vitest';
import type { Point } from '../../../ui/graph-view/curve.ts';
import { firstPart, framingOf, holds, projectionOf } from '../../../ui/graph-view/fit.ts';

const map = { left: 0, top: 0, right: 1200, bottom: 780 };

describe('the first picture', () => {
  it('is the whole map in the middle of a pane that has room for it', () => {
    const pane = { width: 900, height: 600 };
    expect(firstPart(map, pane, 'en')).toBe(map);
    const { at } = projectionOf(map, pane);
    const [corner, opposite] = [at({ x: 0, y: 0 }), at({ x: 1200, y: 780 })];
    expect(corner.x).toBeGreaterThan(0);
    expect(corner.y).toBeGreaterThan(0);
    expect(opposite.x).toBeCloseTo(pane.width - corner.x);
    expect(opposite.y).toBeCloseTo(pane.height - corner.y);
  });
  it('is its left part from the top on, as near as its names want it, in a narrow one', () => {
    for (const [language, zoom] of [
      ['zh', 0.64],
      ['en', 0.68],
    ] as const) {
      const pane = { width: 390, height: 490 };
      const part = firstPart(map, pane, language);
      expect([part.left, part.top]).toEqual([map.left, map.top]);
      expect(part.right).toBeLessThan(map.right / 2);
      expect(projectionOf(part, pane).zoom).toBeCloseTo(zoom, 2);
    }
  });
  it('is its left part, too, where the whole has room but its longer names have not', () => {
    const pane = { width: 768, height: 725 };
    expect(firstPart(map, pane, 'zh')).toBe(map);
    const part = firstPart(map, pane, 'en');
    expect(part.left).toBe(map.left);
    expect(part.right).toBeLessThan(map.right);
    expect(projectionOf(part, pane).zoom).toBeCloseTo(0.68, 2);
  });
  it('comes in a low one as near as its names want it, and stands in its middle', () => {
    const pane = { width: 860, height: 320 };
    const part = firstPart(map, pane, 'en');
    expect(part.top).toBe(map.top);
    expect(projectionOf(part, pane).zoom).toBeCloseTo(0.68, 1);
    expect(map.left - part.left).toBeCloseTo(part.right - map.right);
    expect(part.left).toBeLessThan(map.left);
  });
  it('comes no nearer than keeps half the height of a map in sight', () => {
    const part = firstPart({ ...map, bottom: 2400 }, { width: 860, height: 320 }, 'en');
    expect(part.bottom).toBeGreaterThan(1200);
  });
});

it('a pane holds the whole map where no side of it lies beyond', () => {
  const pane = { width: 900, height: 600 };
  const whole = projectionOf(map, pane);
  expect(holds(whole, pane, map)).toBe(true);
  for (const [x, y] of [
    [30, 0],
    [-30, 0],
    [0, 30],
    [0, -30],
  ] as const) {
    const moved = { ...whole, at: (point: Point) => ({ x: whole.at(point).x + 3 * x, y: whole.at(point).y + 3 * y }) };
    expect(holds(moved, pane, map), `${x} ${y}`).toBe(false);
  }
});

describe('concepts that are to be read together', () => {
  const pane = { width: 900, height: 600 };
  const phone = { width: 390, height: 400 };
  const seen = { zoom: 0.7, seen: true };
  const unseen = { zoom: 0.7, seen: false };
  const core = { x: 100, y: 100, core: true };
  const neighbour = { x: 180, y: 110, core: true };
  const among = { ...neighbour, core: false };

  it('stay as they are where all are in sight and large enough', () => {
    expect(framingOf([core, neighbour], map, pane, seen)).toBeUndefined();
  });

  it('are shown on the whole map where it can be read, and on their part of it where it cannot', () => {
    expect(framingOf([core, neighbour], map, pane, unseen)?.extent).toBe(map);
    const { extent, zoom } = framingOf([core, neighbour], map, phone, unseen) ?? {};
    expect(extent?.right).toBeLessThan(map.right / 2);
    expect(zoom).toBeGreaterThan(1);
  });

  it('are fetched nearer where one outside the core has no room beside another', () => {
    const framing = framingOf([core, among], map, pane, seen);
    expect(framing?.extent.right).toBeLessThan(map.right / 2);
    expect(framingOf([core, among], map, pane, { zoom: framing?.zoom ?? 0, seen: true })).toBeUndefined();
  });

  it('are not, where they lie so far apart that nobody would gain by it', () => {
    expect(framingOf([core, among, { x: 1100, y: 700, core: true }], map, pane, seen)).toBeUndefined();
  });

  it('are shown again where they are in sight, but too small to be read', () => {
    expect(framingOf([core, neighbour], map, phone, { zoom: 0.3, seen: true })?.zoom).toBeGreaterThan(1);
  });
});
