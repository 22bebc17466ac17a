import { describe, expect, it } from 'vitest';
import { usualWidth } from '../../../graph/map/pill.ts';
import { bundlesOf } from '../../../ui/graph-view/bundles.ts';
import { castOf } from '../../../ui/graph-view/cast.ts';
import { isInside, pointAt } from '../../../ui/graph-view/curve.ts';
import { lineEmphasis, marksOf } from '../../../ui/graph-view/emphasis.ts';
import { overpassesOf } from '../../../ui/graph-view/overpasses.ts';
import { titleSetter } from '../../../ui/graph-view/region-titles.ts';
import { labelSetter, sceneOf } from '../../../ui/graph-view/scene.ts';
import type { GraphView } from '../../../ui/graph-view/view.ts';
import { causal, concept } from '../../fixtures/small-dataset.ts';
import { plainView } from './plain-view.ts';

/** Three concepts in a row, and a claim from the first to the last. */
const data = {
  regions: [],
  concepts: ['a', 'b', 'c'].map((id, place) => ({ ...concept(id), x: 100 + 200 * place, y: 100, degree: 1 })),
  claims: [causal('1', 'a', 'c'), causal('2', 'a', 'b')],
};

function sceneWith(given: Partial<GraphView>) {
  const view = { ...plainView, ...given };
  const bundles = bundlesOf(data);
  const marks = marksOf(view, bundles);
  const emphasisOf = (bundle: (typeof bundles)[number]) => lineEmphasis(bundle, view, marks, 1, { from: 5, to: 10 });
  const measure = (text: string) => usualWidth(text);
  return sceneOf(
    castOf(data, bundles, view, marks, false, emphasisOf),
    data.regions,
    view,
    marks,
    { zoom: 1, at: (point) => point },
    { width: 800, height: 300 },
    labelSetter(measure),
    titleSetter(measure),
    new Map(bundles.map(({ key }) => [key, 0])),
    emphasisOf,
  );
}

describe('a line that meets a pill of which it says nothing', () => {
  it('is drawn over it where it is asked for, and over that pill alone', () => {
    const scene = sceneWith({ claim: '1' });
    const middle = scene.pills.find((pill) => pill.concept.id === 'b')?.label;
    const [bridge, ...more] = overpassesOf(scene);
    expect(more).toEqual([]);
    if (bridge === undefined || middle === undefined) throw new Error('There is no bridge.');
    expect(bridge.over).toBe('b');
    const { curve, from, to } = bridge.line;
    expect([from, to].map((t) => Math.round(pointAt(curve, t).x - middle.x))).toEqual([
      expect.closeTo(-middle.width / 2 - 3, -1),
      expect.closeTo(middle.width / 2 + 3, -1),
    ]);
    expect(isInside(middle, pointAt(curve, (from + to) / 2))).toBe(true);
  });

  it('stays under it where nothing is asked for', () => {
    expect(overpassesOf(sceneWith({}))).toEqual([]);
  });

  it('is under its own pills always', () => {
    expect(overpassesOf(sceneWith({ claim: '2' }))).toEqual([]);
  });
});
