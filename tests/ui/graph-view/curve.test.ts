import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  angleAt,
  curveBetween,
  distanceTo,
  entryInto,
  exitFrom,
  isInside,
  pointAt,
} from '../../../ui/graph-view/curve.ts';

const pill = { x: 300, y: 100, width: 120, height: 40, radius: 9 };

describe('the curve of a line', () => {
  it('bends to the left hand of someone who walks along it, by curvature times distance', () => {
    const { control } = curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.25);
    expect(control).toEqual({ x: 50, y: -25 });
  });
  it('keeps to different sides in the two directions', () => {
    const there = curveBetween({ x: 0, y: 0 }, { x: 100, y: 40 }, 0.2);
    const back = curveBetween({ x: 100, y: 40 }, { x: 0, y: 0 }, 0.2);
    const [a, b] = [pointAt(there, 0.5), pointAt(back, 0.5)];
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeCloseTo(0.2 * Math.hypot(100, 40));
  });
  it('begins and ends at its ends', () => {
    const curve = curveBetween({ x: 3, y: 4 }, { x: 50, y: 60 }, 0.3);
    expect(pointAt(curve, 0)).toEqual({ x: 3, y: 4 });
    expect(pointAt(curve, 1)).toEqual({ x: 50, y: 60 });
    expect(angleAt(curveBetween({ x: 0, y: 0 }, { x: 10, y: 0 }, 0), 0.5)).toBe(0);
  });
});

describe('where a curve meets a pill', () => {
  it('is on its border, from whatever side it comes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 359 }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        (degrees, bend) => {
          const angle = (degrees * Math.PI) / 180;
          const start = { x: 300 + 400 * Math.cos(angle), y: 100 + 400 * Math.sin(angle) };
          const curve = curveBetween(start, pill, bend);
          const entry = entryInto(pill, curve);
          if (entry === undefined) throw new Error('no entry');
          expect(isInside(pill, pointAt(curve, entry))).toBe(false);
          expect(isInside(pill, pointAt(curve, entry + 1e-4))).toBe(true);
          const exit = exitFrom(pill, curveBetween(pill, start, -bend));
          expect(exit).toBeCloseTo(1 - entry, 2);
        },
      ),
    );
  });
  it('leaves out the rounded corners', () => {
    expect(isInside(pill, { x: 241, y: 81 })).toBe(false);
    expect(isInside(pill, { x: 243.5, y: 83.5 })).toBe(true);
  });
  it('is nowhere where the whole curve lies inside', () => {
    expect(entryInto(pill, curveBetween({ x: 280, y: 100 }, pill, 0.1))).toBeUndefined();
  });
});

it('measures how far a point is from a part of a curve', () => {
  const curve = curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 0);
  expect(distanceTo(curve, { x: 50, y: 7 })).toBeCloseTo(7);
  expect(distanceTo(curve, { x: 0, y: 0 }, 0.5, 1)).toBeCloseTo(50);
});
