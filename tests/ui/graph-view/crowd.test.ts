import { describe, expect, it } from 'vitest';
import { randomLayer } from '../../../bench/random-layer.ts';
import { usualWidth } from '../../../graph/map/pill.ts';
import { type Bundle, bundlesOf } from '../../../ui/graph-view/bundles.ts';
import { castOf } from '../../../ui/graph-view/cast.ts';
import { lineEmphasis, marksOf } from '../../../ui/graph-view/emphasis.ts';
import { fadedShare, fading } from '../../../ui/graph-view/fading.ts';
import { dotUnder } from '../../../ui/graph-view/hit.ts';
import { titleSetter } from '../../../ui/graph-view/region-titles.ts';
import { sampled } from '../../../ui/graph-view/sampled.ts';
import { labelSetter, sceneOf } from '../../../ui/graph-view/scene.ts';
import { thinLines } from '../../../ui/graph-view/thin-lines.ts';
import type { GraphView } from '../../../ui/graph-view/view.ts';
import { concept } from '../../fixtures/small-dataset.ts';
import { plainView } from './plain-view.ts';

const count = 1000;
const claims = [...randomLayer(count, 2)];
const graph = {
  regions: [],
  concepts: Array.from({ length: count }, (_, n) => ({
    ...concept(`n${n}`),
    x: (n % 40) * 150,
    y: Math.floor(n / 40) * 90,
    degree: n,
  })),
  claims,
};
const bundles = bundlesOf(graph);
const view: GraphView = { ...plainView, language: 'en' };
const setLabel = labelSetter(usualWidth);

function crowd(given: Partial<GraphView> = {}, zoom = 0.1, concepts = graph.concepts) {
  const now = { ...view, ...given };
  const marks = marksOf(now, bundles);
  const emphasisOf = (bundle: Bundle) => lineEmphasis(bundle, now, marks, 1, { from: 5, to: 10 });
  const projection = { zoom, at: ({ x, y }: { x: number; y: number }) => ({ x: x * zoom, y: y * zoom }) };
  const cast = castOf({ concepts }, bundles, now, marks, false, emphasisOf);
  const titles = titleSetter(usualWidth);
  const window = { width: 600, height: 240 };
  const scene = sceneOf(cast, [], now, marks, projection, window, setLabel, titles, new Map(), emphasisOf);
  const thin = thinLines(cast, marks, emphasisOf, () => '#000000');
  return { cast, projection, scene, thin };
}

describe('a graph of thousands of lines', () => {
  it('shows labels of the most important in the window, none over another, and leaves its lines to the thin drawing', () => {
    const { cast, scene, thin } = crowd();
    expect(cast.concepts).toHaveLength(count);
    expect(scene.lines).toEqual([]);
    expect(thin).toHaveLength(bundles.length);
    const lengths = thin.map(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y));
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(scene.pills.length).toBeGreaterThan(5);
    expect(scene.pills.length).toBeLessThanOrEqual(60);
    expect(scene.pills[0]?.concept.id).toBe(`n${count - 1}`);
    scene.pills.forEach(({ box: a }, index) => {
      for (const { box: b } of scene.pills.slice(0, index)) {
        expect(Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2).toBe(
          true,
        );
      }
    });
  });
  it('is drawn with care where a view shows few of it: its core, or what a filter leaves', () => {
    const core = graph.concepts.map((one, index) => ({ ...one, core: index < 200 }));
    const isCore = new Set(core.flatMap(({ id, core: is }) => (is ? id : [])));
    const among = bundles.filter(({ cause, effect }) => isCore.has(cause) && isCore.has(effect));
    const first = crowd({}, 1, core);
    expect(among.length).toBeGreaterThan(20);
    expect(first.scene.lines.map(({ bundle }) => bundle.key).sort()).toEqual(among.map(({ key }) => key).sort());
    expect(first.thin).toEqual([]);
    expect(first.scene.pills).toHaveLength(200);
    const left = new Set(bundles.slice(0, 50).flatMap((bundle) => bundle.claims));
    const filtered = crowd({ claims: left });
    expect(filtered.cast.bundles).toHaveLength(50);
    expect(filtered.thin).toEqual([]);
    expect(filtered.cast.crowded).toBe(true);
  });
  it('fades a line the more of the screen it crosses, and never wholly', () => {
    const shares = [0, 60, 120, 300, 500, 2000].map(fadedShare);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[1]).toBe(0);
    expect(shares[5]).toBe(fading.most);
    expect(fading.most).toBeLessThan(0.9);
  });
  it('shows other labels where one zooms in', () => {
    const near = crowd({}, 1).scene.pills.map(({ concept: { id } }) => id);
    expect(near).toContain('n0');
    expect(near).not.toContain(`n${count - 1}`);
  });
  it('draws the lines of what is in focus with care, also to concepts whose label has no room', () => {
    const own = bundles.filter(({ cause, effect }) => cause === 'n7' || effect === 'n7');
    const near = new Set(own.flatMap(({ cause, effect }) => [cause, effect]));
    const focus = { concept: 'n7', concepts: near, claims: new Set(own.flatMap((bundle) => bundle.claims)) };
    const { lines, pills } = crowd({ focus }).scene;
    expect(lines.map(({ bundle }) => bundle.key).sort()).toEqual(own.map(({ key }) => key).sort());
    expect(pills[0]?.concept.id).toBe('n7');
  });
  it('is while it moves an even sample of its lines, and the rest of them follows', () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => index);
    const { rest, sample } = sampled(lines);
    expect(sample).toHaveLength(4000);
    expect([...rest, ...sample].sort((a, b) => a - b)).toEqual(lines);
    const gaps = sample.slice(1).map((line, index) => line - (sample[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(16);
    expect(sampled(lines.slice(0, 3000)).rest).toEqual([]);
  });
  it('has a concept under the pointer at every dot', () => {
    const { cast, projection } = crowd();
    const hit = dotUnder(cast, projection, { x: 150 * 0.1 + 2, y: 1 }, 'en', setLabel);
    expect(hit?.kind === 'concept' && hit.pill.concept.id).toBe('n1');
    expect(dotUnder(cast, projection, { x: 900, y: 900 }, 'en', setLabel)).toBeUndefined();
  });
});
