import { describe, expect, it } from 'vitest';
import { isInside, type RoundedBox } from '../../../ui/graph-view/curve.ts';
import type { Standing } from '../../../ui/graph-view/emphasis.ts';
import { marksOf } from '../../../ui/graph-view/emphasis.ts';
import { byImportance, detailZoom, isShown, roomFor } from '../../../ui/graph-view/visibility.ts';
import { concept } from '../../fixtures/small-dataset.ts';

const nothing = marksOf({ path: undefined, claim: undefined, claims: undefined, drawing: undefined }, []);
const box = (x: number, y: number) => ({ x, y, width: 100, height: 30, radius: 9 });

describe('which concepts are shown', () => {
  const minor = { id: 'minor', core: false };
  const view = {
    shown: 'core' as const,
    focus: undefined,
    drawing: undefined,
    pinned: new Set<string>(),
    hidden: new Set<string>(),
  };
  it('is the core alone in the first picture', () => {
    expect(isShown({ id: 'major', core: true }, view, nothing, false)).toBe(true);
    expect(isShown(minor, view, nothing, false)).toBe(false);
  });
  it('is all of them on demand, and when one zooms in', () => {
    expect(isShown(minor, { ...view, shown: 'all' }, nothing, false)).toBe(true);
    expect(isShown(minor, view, nothing, true)).toBe(true);
  });
  it('includes what surrounds the focus', () => {
    const focus = { concept: 'major', concepts: new Set(['major', 'minor']), claims: new Set<string>() };
    expect(isShown(minor, { ...view, focus }, nothing, false)).toBe(true);
  });
  it('leaves out what is put away, unless it is asked for', () => {
    const hidden = new Set(['major']);
    const major = { id: 'major', core: true };
    expect(isShown(major, { ...view, hidden }, nothing, true)).toBe(false);
    const focus = { concept: 'major', concepts: new Set<string>(), claims: new Set<string>() };
    expect(isShown(major, { ...view, hidden, focus }, nothing, false)).toBe(true);
    expect(isShown(minor, { ...view, pinned: new Set(['minor']) }, nothing, false)).toBe(true);
  });
  it('lets them out only beyond the zoom at which the whole map is seen', () => {
    for (const whole of [0.3, 1, 1.5, 2]) expect(detailZoom(whole)).toBeGreaterThan(whole);
  });
});

const apart = (a: RoundedBox | undefined, b: RoundedBox | undefined) => {
  if (a === undefined || b === undefined) throw new Error('no room');
  return Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
};

describe('which labels have room', () => {
  it('are the most important where two would overlap', () => {
    const [first, second, third] = roomFor(
      [box(0, 0), box(50, 10), box(200, 0)].map((one) => ({ box: one, call: 'spare' as const })),
    );
    expect(first).toEqual({ box: box(0, 0), beside: false });
    expect(second).toBeUndefined();
    expect(third).toEqual({ box: box(200, 0), beside: false });
  });
  it('are those, too, that only have to be pushed a little, so that they still cover their places', () => {
    const [, second] = roomFor([box(0, 0), box(95, 28)].map((one) => ({ box: one, call: 'steady' as const })));
    expect(second?.beside).toBe(false);
    expect(apart(box(0, 0), second?.box)).toBe(true);
    expect(isInside(second?.box ?? box(0, 0), { x: 95, y: 28 })).toBe(true);
  });
  it('cover nothing that is kept free, such as the title of a region', () => {
    const title = { ...box(0, -30), height: 20 };
    const [found] = roomFor([{ box: box(10, -8), call: 'steady' }], [title]);
    expect(apart(title, found?.box)).toBe(true);
    expect(roomFor([{ box: box(10, -28), call: 'steady' }], [title])).toEqual([undefined]);
  });
  it('are all that must be read: one that has no room at its place stands beside it and overlaps none', () => {
    const found = roomFor([box(0, 0), box(10, 5), box(20, -5)].map((one) => ({ box: one, call: 'needed' as const })));
    found.forEach((a, index) => {
      for (const b of found.slice(0, index)) expect(apart(a?.box, b?.box)).toBe(true);
    });
  });
  it('give what is merely wanted the room beside its place that all others have left, inside its region', () => {
    const calls = ['spare', 'wanted', 'spare'] as const;
    const [first, wanted, last] = roomFor(
      [box(0, 0), box(20, 0), box(140, 0)].map((one, index) => ({ box: one, call: calls[index] ?? 'spare' })),
    );
    expect(first?.box).toEqual(box(0, 0));
    expect(last?.box).toEqual(box(140, 0));
    expect(wanted?.beside).toBe(true);
    for (const other of [first, last]) expect(apart(wanted?.box, other?.box)).toBe(true);
    const narrow = { x: -60, y: -20, width: 120, height: 40 };
    const [, kept] = roomFor([
      { box: box(0, 0), call: 'spare' },
      { box: box(20, 0), call: 'wanted', within: narrow },
    ]);
    expect(kept).toBeUndefined();
  });
  it('puts what is asked for before the core, the core before the rest, the busy before the others', () => {
    const entry = (id: string, standing: Standing, core: boolean, degree: number) => ({
      concept: { ...concept(id, { core }), x: 0, y: 0, degree },
      standing,
    });
    const sorted = [
      entry('faint', 'faint', true, 90),
      entry('minor', 'plain', false, 50),
      entry('quiet', 'plain', true, 1),
      entry('busy', 'plain', true, 9),
      entry('near', 'lit', false, 1),
      entry('focus', 'focus', false, 1),
    ].sort(byImportance);
    expect(sorted.map((one) => one.concept.id)).toEqual(['focus', 'near', 'busy', 'quiet', 'minor', 'faint']);
  });
});
