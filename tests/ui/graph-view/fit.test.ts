import { describe, expect, it } from 'vitest';
import { firstPart, framingOf, projectionOf } from '../../../ui/graph-view/fit.ts';

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
  it('is the top of its left part in a low one, as at 200 % zoom, large enough to read', () => {
    const low = { width: 720, height: 288 };
    const part = firstPart(map, low);
    expect([part.left, part.top]).toEqual([map.left, map.top]);
    expect(part.bottom).toBeLessThan(map.bottom);
    expect(projectionOf(part, low).zoom).toBeGreaterThan(0.45);
  });
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
