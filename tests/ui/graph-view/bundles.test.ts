import { describe, expect, it } from 'vitest';
import { bundlesOf } from '../../../ui/graph-view/bundles.ts';
import { curvaturesOf } from '../../../ui/graph-view/curvatures.ts';
import { curveBetween, pointAt } from '../../../ui/graph-view/curve.ts';
import { causal, concept } from '../../fixtures/small-dataset.ts';

const drawn = (id: string, x = 0, y = 0) => ({ ...concept(id), x, y, degree: 1 });
const box = (x: number, y: number) => ({ x, y, width: 80, height: 30, radius: 9 });

describe('the lines of the map', () => {
  const concepts = [drawn('a'), drawn('b')];
  it('gather parallel claims of one sign and direction', () => {
    const claims = [
      causal('1', 'a', 'b'),
      causal('2', 'a', 'b', { relation: 'enables' }),
      causal('3', 'a', 'b', { relation: 'inhibits' }),
      causal('4', 'b', 'a'),
    ];
    expect(bundlesOf({ concepts, claims }).map(({ key, claims: ids }) => [key, ids])).toEqual([
      ['a b plus', ['1', '2']],
      ['a b minus', ['3']],
      ['b a plus', ['4']],
    ]);
  });
  it('leave out what a concept does to itself, and concepts that are not on the map', () => {
    expect(bundlesOf({ concepts, claims: [causal('1', 'a', 'a'), causal('2', 'a', 'gone')] })).toEqual([]);
  });
});

describe('how much a line bends', () => {
  const places = new Map([
    ['a', box(0, 0)],
    ['b', box(400, 0)],
    ['c', box(200, 0)],
    ['d', box(200, 300)],
  ]);
  const middles = (claims: Parameters<typeof bundlesOf>[0]['claims'], ids: readonly string[], boxes = places) => {
    const concepts = ids.map((id) => drawn(id, boxes.get(id)?.x, boxes.get(id)?.y));
    const bundles = bundlesOf({ concepts, claims });
    const curvatures = curvaturesOf({ concepts }, bundles, boxes);
    return bundles.map(({ cause, effect, key }) => {
      const [start, end] = [boxes.get(cause), boxes.get(effect)];
      if (start === undefined || end === undefined) throw new Error(key);
      return pointAt(curveBetween(start, end, curvatures.get(key) ?? 0), 0.5).y;
    });
  };
  it('is little where nothing stands in the way, and never nothing', () => {
    const [middle] = middles([causal('1', 'a', 'b')], ['a', 'b']);
    expect(Math.abs(middle ?? 0)).toBeGreaterThan(1);
    expect(Math.abs(middle ?? 0)).toBeLessThan(15);
  });
  it('takes it past a pill that stands between', () => {
    const [middle] = middles([causal('1', 'a', 'b')], ['a', 'b', 'c']);
    expect(Math.abs(middle ?? 0)).toBeGreaterThan(15);
  });
  it('rather takes it a longer way past a pill than out of the map', () => {
    // Above is nearer, but nothing of the map is there.
    const tall = ['e', { ...box(200, 10.5), height: 149 }] as const;
    const [middle] = middles([causal('1', 'a', 'b')], ['a', 'b', 'd', 'e'], new Map([...places, tall]));
    expect(middle).toBeGreaterThan(85);
  });
  it('keeps lines between the same two concepts apart, in one direction and in both', () => {
    const claims = [
      causal('1', 'a', 'b'),
      causal('2', 'a', 'b', { relation: 'inhibits' }),
      causal('3', 'b', 'a'),
      causal('4', 'b', 'a', { relation: 'reshapes' }),
    ];
    const found = middles(claims, ['a', 'b']).sort((a, b) => a - b);
    for (let index = 1; index < found.length; index += 1) {
      expect((found[index] ?? 0) - (found[index - 1] ?? 0)).toBeGreaterThan(15);
    }
  });
});
