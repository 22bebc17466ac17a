import { describe, expect, it } from 'vitest';
import { usualWidth } from '../../../graph/map/pill.ts';
import { badgePlace } from '../../../ui/graph-view/badge-place.ts';
import { type Bundle, bundlesOf } from '../../../ui/graph-view/bundles.ts';
import { castOf } from '../../../ui/graph-view/cast.ts';
import { mixed } from '../../../ui/graph-view/colour.ts';
import { pointAt } from '../../../ui/graph-view/curve.ts';
import { lineEmphasis, marksOf } from '../../../ui/graph-view/emphasis.ts';
import { hitAt } from '../../../ui/graph-view/hit.ts';
import { titleSetter } from '../../../ui/graph-view/region-titles.ts';
import { labelSetter, sceneOf } from '../../../ui/graph-view/scene.ts';
import type { GraphView } from '../../../ui/graph-view/view.ts';
import { causal, concept } from '../../fixtures/small-dataset.ts';
import { plainView } from './plain-view.ts';

const graph = {
  regions: [],
  concepts: [
    { ...concept('a', { pref: { zh: '水', en: 'The water of the river' } }), x: 100, y: 100, degree: 2 },
    { ...concept('b', { pref: { zh: '坊', en: 'The mill on the bank' } }), x: 400, y: 100, degree: 2 },
    { ...concept('c', { core: false }), x: 110, y: 104, degree: 1 },
  ],
  claims: [causal('1', 'a', 'b'), causal('2', 'b', 'a', { relation: 'inhibits' }), causal('3', 'c', 'b')],
};
function scene(given: Partial<GraphView> = {}, zoom = 1, data = graph) {
  const now = { ...plainView, ...given };
  const bundles = bundlesOf(data);
  const curvatures = new Map(bundles.map(({ key }) => [key, 0.05]));
  const marks = marksOf(now, bundles);
  const at = ({ x, y }: { x: number; y: number }) => ({ x: x * zoom, y: y * zoom });
  const emphasisOf = (bundle: Bundle) => lineEmphasis(bundle, now, marks, 1, { from: 5, to: 10 });
  return sceneOf(
    castOf(data, bundles, now, marks, false, emphasisOf),
    data.regions,
    now,
    marks,
    { zoom, at },
    { width: 1000, height: 800 },
    labelSetter(usualWidth),
    titleSetter(usualWidth),
    curvatures,
    emphasisOf,
  );
}

describe('what is drawn', () => {
  it('stays where it is when the language changes', () => {
    const places = (language: 'zh' | 'en') =>
      scene({ language }).pills.map(({ concept: { id }, box }) => [id, box.x, box.y]);
    expect(places('en')).toEqual(places('zh'));
    expect(scene({ language: 'en' }).pills[0]?.box.width).toBeGreaterThan(scene().pills[0]?.box.width ?? 0);
  });
  it('is of concepts outside the core a dot where a core pill has its place', () => {
    const pill = scene({ shown: 'all' }).pills.find((one) => one.concept.id === 'c');
    expect(pill?.dot).toBe(true);
    expect(pill?.label).toBeUndefined();
  });
  it('gives what belongs to the focus its label beside its dot', () => {
    const focus = { concept: 'b', concepts: new Set(['a', 'b', 'c']), claims: new Set(['1', '2', '3']) };
    const pill = scene({ focus }).pills.find((one) => one.concept.id === 'c');
    expect(pill?.label).toBeDefined();
  });
  it('ends every line at the border of its pills', () => {
    for (const { curve, from, to } of scene().lines) {
      const [start, end] = [pointAt(curve, from), pointAt(curve, to)];
      expect(Math.abs(end.x - start.x)).toBeLessThan(300 - 20);
      expect(Math.abs(end.x - start.x)).toBeGreaterThan(150);
    }
  });
});

describe('what lies under the pointer', () => {
  it('is a pill before the lines that end at it', () => {
    expect(hitAt(scene(), { x: 102, y: 101 })).toMatchObject({ kind: 'concept', pill: { concept: { id: 'a' } } });
  });
  it('is a line with every line parallel to it', () => {
    const hit = hitAt(scene(), { x: 250, y: 98 });
    if (hit?.kind !== 'line') throw new Error('no line');
    expect(hit.line.bundle.claims).toEqual(['1']);
    expect([...hit.claims].sort()).toEqual(['1', '2']);
  });
  it('is nothing elsewhere', () => {
    expect(hitAt(scene(), { x: 250, y: 180 })).toBeUndefined();
  });
});

describe('parallel claims of one sign', () => {
  const parallel = { ...graph, claims: [...graph.claims, causal('4', 'a', 'b'), causal('5', 'a', 'b')] };
  const focus = { concept: 'a', concepts: new Set(['a', 'b']), claims: new Set(['1', '2', '4', '5']) };
  const line = (given: Partial<GraphView>) =>
    scene(given, 1, parallel).lines.find(({ bundle }) => bundle.key === 'a b plus');
  it('are one line until they are in focus; then each has its own, from the same start to the same end', () => {
    expect(line({})?.strands).toEqual([]);
    const strands = line({ focus })?.strands ?? [];
    expect(strands).toHaveLength(3);
    expect(new Set(strands.map(({ start, end }) => JSON.stringify([start, end]))).size).toBe(1);
    const middles = strands.map((strand) => pointAt(strand, 0.5));
    for (const [index, { x, y }] of middles.slice(1).entries()) {
      const before = middles[index] ?? { x, y };
      expect(Math.hypot(x - before.x, y - before.y)).toBeCloseTo(9, 0);
    }
  });
  it('stay one line on a path, which goes along one of them', () => {
    expect(line({ path: ['4'] })?.strands).toEqual([]);
  });
  it('are told with the nearest one first', () => {
    const fan = line({ focus });
    const last = fan?.strands.at(-1);
    if (fan === undefined || last === undefined) throw new Error('no fan');
    const hit = hitAt(scene({ focus }, 1, parallel), pointAt(last, 0.5));
    expect(hit?.kind === 'line' ? hit.claims.slice(0, 3) : []).toEqual(['5', '1', '4']);
  });
});

describe('the badge of a line', () => {
  it('stands on the line, on no pill and on no other badge', () => {
    const drawn = scene();
    const taken: Parameters<typeof badgePlace>[3] = [];
    const places = drawn.lines.map((line) => badgePlace(line, drawn, 16, taken));
    expect(places).toHaveLength(2);
    const [first, second] = places;
    if (first === undefined || second === undefined) throw new Error('no place');
    expect(Math.hypot(first.x - second.x, first.y - second.y)).toBeGreaterThanOrEqual(16);
  });
  it('that must be read covers no more than it must', () => {
    const drawn = scene();
    const [line] = drawn.lines;
    if (line === undefined) throw new Error('no line');
    // All tried first is taken; a gap is left at three quarters.
    const at = (share: number) => pointAt(line.curve, line.from + (line.to - line.from) * share);
    const wall = (from: number, to: number) => {
      const [left, right] = [at(from).x, at(to).x].sort((a, b) => a - b) as [number, number];
      return { x: (left + right) / 2, y: at(0.5).y, width: right - left, height: 60, radius: 0 };
    };
    expect(badgePlace(line, drawn, 16, [wall(0, 0.66), wall(0.74, 1)])).toBeUndefined();
    const place = badgePlace(line, drawn, 16, [wall(0, 0.66), wall(0.74, 1)], true);
    expect(place?.x).toBeCloseTo(at(0.7).x);
  });
  it('stand half-way where there is no room, if they must be read, and nowhere if not', () => {
    const drawn = scene();
    const [line] = drawn.lines;
    if (line === undefined) throw new Error('no line');
    expect(badgePlace(line, drawn, 2000, [])).toBeUndefined();
    const middle = pointAt(line.curve, (line.from + line.to) / 2);
    const place = badgePlace(line, drawn, 2000, [], true);
    expect(place?.x).toBeCloseTo(middle.x);
    expect(place?.y).toBeCloseTo(middle.y);
  });
});

it('mixes colours towards the paper', () => {
  expect(mixed('#000000', '#ffffff', 0)).toBe('#ffffff');
  expect(mixed('#000', '#fff', 1)).toBe('#000000');
  expect(mixed('#204060', '#000000', 0.5)).toBe('#102030');
});
