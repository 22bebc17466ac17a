import { describe, expect, it } from 'vitest';
import { middleOfNext, middleShowing } from '../../../ui/graph-view/pan.ts';

const map = { left: 0, top: 0, right: 1200, bottom: 780 };

describe('where the map is moved to show a concept', () => {
  it('is over the concept, in the midst of the map', () => {
    expect(middleShowing({ x: 600, y: 400 }, map, { width: 300, height: 300 })).toEqual({ x: 600, y: 400 });
  });
  it('leaves nothing of the pane empty beyond the end of the map', () => {
    const span = { width: 800, height: 300 };
    const middle = middleShowing({ x: 1190, y: 5 }, map, span);
    expect(middle.x + span.width / 2).toBe(map.right);
    expect(middle.y - span.height / 2).toBe(map.top);
  });
  it('is the middle of the map in a direction in which all of it has room', () => {
    expect(middleShowing({ x: 1190, y: 700 }, map, { width: 800, height: 900 })).toEqual({ x: 800, y: 390 });
  });
  it('is the concept where it stands outside of the map', () => {
    expect(middleShowing({ x: 600, y: 2000 }, map, { width: 1300, height: 900 })).toEqual({ x: 600, y: 2000 });
  });
});

describe('the next page of the map', () => {
  const span = { width: 400, height: 300 };
  it('shows again what stood at the edge, and moves in one direction alone', () => {
    const next = middleOfNext('right', { x: 300, y: -50 }, map, span);
    expect(next.y).toBe(-50);
    expect(next.x - span.width / 2).toBeGreaterThan(300);
    expect(next.x - span.width / 2).toBeLessThan(300 + span.width / 2);
  });
  it('ends where the map ends', () => {
    expect(middleOfNext('below', { x: 300, y: 600 }, map, span)).toEqual({ x: 300, y: 630 });
    expect(middleOfNext('left', { x: 300, y: 600 }, map, span)).toEqual({ x: 200, y: 600 });
  });
});
