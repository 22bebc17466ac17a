import { describe, expect, it } from 'vitest';
import { bandsOf, pathOf, throughBands } from '../../../ui/argument/lines.ts';

const bands = bandsOf([
  { x: 0, y: 50, height: 60 },
  { x: 300, y: 50, height: 100 },
  { x: 0, y: 200, height: 80 },
  { x: 0, y: 350, height: 60 },
]);

describe('the lines of an argument', () => {
  it('know the layers by the tallest thing in them', () => {
    expect(bands.map(({ top, bottom }) => [top, bottom])).toEqual([
      [0, 100],
      [160, 240],
      [320, 380],
    ]);
  });

  it('run straight down through a layer they pass, and past what is taller in the layer they leave', () => {
    const line = throughBands({ x: 10, y: 80 }, { x: 40, y: 320 }, [{ x: 120, y: 200 }], bands);
    expect(line.map(({ x, y }) => `${x},${y}`)).toEqual(['10,80', '10,100', '120,160', '120,240', '40,320']);
  });

  it('leave and reach every point upright', () => {
    expect(
      pathOf([
        { x: 0, y: 0 },
        { x: 0, y: 10 },
        { x: 50, y: 30 },
      ]),
    ).toBe('M0 0L0 10C0 20 50 20 50 30');
  });
});
