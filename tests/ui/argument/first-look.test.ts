import { describe, expect, it } from 'vitest';
import { firstLook, fitted } from '../../../ui/argument/first-look.ts';

const pane = { width: 1000, height: 600 };
const head = { x: 1400, y: 900, width: 200, height: 100 };

describe('how an argument stands at first', () => {
  it('is whole where it can then be read, enlarged for the back of a room, though not without end', () => {
    expect(firstLook({ width: 400, height: 300 }, pane, head, 'bottom')).toMatchObject({ zoom: 1.6, x: 180 });
    expect(firstLook({ width: 1100, height: 300 }, pane, head, 'bottom').zoom).toBeCloseTo(952 / 1100);
    expect(firstLook({ width: 1250, height: 300 }, pane, head, 'bottom').zoom).toBeCloseTo(952 / 1250);
    expect(firstLook({ width: 800, height: 300 }, pane, head, 'bottom').zoom).toBeCloseTo(952 / 800);
  });

  it('is at a size that can be read otherwise, with its head in sight and no empty margin', () => {
    for (const at of ['bottom', 'middle', 'top'] as const) {
      const { zoom, x, y } = firstLook({ width: 3000, height: 2000 }, pane, head, at);
      expect(zoom).toBeGreaterThanOrEqual(0.8);
      const [left, top] = [x + head.x * zoom, y + head.y * zoom];
      expect(left).toBeGreaterThan(0);
      expect(left + head.width * zoom).toBeLessThan(pane.width);
      expect(top).toBeGreaterThan(0);
      expect(top + head.height * zoom).toBeLessThan(pane.height);
    }
    expect(firstLook({ width: 3000, height: 2000 }, pane, { ...head, x: 0, y: 0 }, 'bottom')).toMatchObject({
      x: 24,
      y: 24,
    });
  });

  it('fits a picture of any size when asked to', () => {
    const { zoom, x, y } = fitted({ width: 16_000, height: 11_000 }, pane);
    expect(x + 16_000 * zoom).toBeLessThanOrEqual(pane.width);
    expect(y + 11_000 * zoom).toBeLessThanOrEqual(pane.height);
  });
});
