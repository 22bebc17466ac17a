import { describe, expect, it } from 'vitest';
import { bundlesOf } from '../../../ui/graph-view/bundles.ts';
import { busyFrom, lineEmphasis, marksOf, naturalStrength, standingOf } from '../../../ui/graph-view/emphasis.ts';
import { causal, concept } from '../../fixtures/small-dataset.ts';

const concepts = ['a', 'b', 'c', 'd'].map((id) => ({ ...concept(id), x: 0, y: 0, degree: 1 }));
const bundles = bundlesOf({
  concepts,
  claims: [
    causal('1', 'a', 'b'),
    causal('2', 'b', 'c', { relation: 'inhibits' }),
    causal('3', 'c', 'd'),
    causal('4', 'a', 'c'),
  ],
});
const quiet = {
  focus: undefined,
  path: undefined,
  claim: undefined,
  claims: undefined,
  drawing: undefined,
  pinned: new Set<string>(),
};
const busy = { from: 5, to: 10 };

function strengths(view: Parameters<typeof lineEmphasis>[1] & Parameters<typeof marksOf>[0], busier = 3) {
  const marks = marksOf(view, bundles);
  return Object.fromEntries(
    bundles.map((bundle) => [bundle.claims[0], lineEmphasis(bundle, view, marks, busier, busy)]),
  );
}

describe('what stands out', () => {
  it('are the chains between concepts with few lines; the lines of hubs are faint', () => {
    expect(naturalStrength(3, busy)).toBeGreaterThan(0.8);
    expect(naturalStrength(7, busy)).toBeLessThan(naturalStrength(6, busy));
    expect(naturalStrength(24, busy)).toBeLessThan(0.25);
  });
  it('takes for a hub what has far more lines than most', () => {
    const { from, to } = busyFrom([1, 2, 6, 6, 6, 7, 24, 0]);
    expect(from).toBe(6);
    expect(to).toBeLessThan(24);
  });
  it('are the own lines of the concept in focus, then those of its surroundings', () => {
    const focus = { concept: 'a', concepts: new Set(['a', 'b', 'c']), claims: new Set(['1', '2', '4']) };
    const found = strengths({ ...quiet, focus });
    expect(found['1']).toEqual({ strength: 1, lit: true });
    expect(found['4']).toEqual({ strength: 1, lit: true });
    expect(found['2']?.lit).toBe(false);
    expect(found['2']?.strength).toBeGreaterThan(found['3']?.strength ?? 1);
    const marks = marksOf(quiet, bundles);
    expect(['a', 'b', 'd'].map((id) => standingOf(id, { ...quiet, focus }, marks))).toEqual(['focus', 'lit', 'faint']);
  });
  it('are the hops of a path, numbered in order', () => {
    const view = { ...quiet, path: ['4', '3'] };
    const marks = marksOf(view, bundles);
    expect([...marks.hops.values()]).toEqual([[1], [2]]);
    expect(strengths(view)['3']).toEqual({ strength: 1, lit: true });
    expect(strengths(view)['1']?.strength).toBeLessThan(0.2);
    expect(['a', 'b'].map((id) => standingOf(id, view, marks))).toEqual(['lit', 'faint']);
  });
  it('is the line of the claim that is lit, even of a hub', () => {
    const found = strengths({ ...quiet, claim: '2' }, 30);
    expect(found['2']).toEqual({ strength: 1, lit: true });
    expect(found['1']?.lit).toBe(false);
  });
  it('are what is pinned and the lines between, whatever else is asked for', () => {
    const view = { ...quiet, path: ['3'], pinned: new Set(['a', 'b']) };
    const marks = marksOf(view, bundles);
    expect(['a', 'b', 'c'].map((id) => standingOf(id, view, marks))).toEqual(['lit', 'lit', 'lit']);
    const found = strengths(view);
    expect(found['1']?.strength).toBeGreaterThan(0.8);
    expect(found['4']?.strength).toBeLessThan(0.2);
  });
  it('is a drawn answer, as bright as it says; all else steps back', () => {
    const drawing = {
      centre: ['a'],
      concepts: new Map([
        ['b', { near: true, note: undefined }],
        ['c', { near: false, note: undefined }],
      ]),
      claims: new Map([
        ['1', { strength: 1, note: { text: 'A1', tone: 'plus' as const } }],
        ['2', { strength: 0.5, note: undefined }],
      ]),
      stitched: new Set<string>(),
    };
    const view = { ...quiet, drawing };
    const marks = marksOf(view, bundles);
    expect(['a', 'b', 'c', 'd'].map((id) => standingOf(id, view, marks))).toEqual(['focus', 'lit', 'plain', 'faint']);
    expect([...marks.answer.values()].map(({ notes }) => notes.map(({ text }) => text))).toEqual([['A1'], []]);
    const found = strengths(view);
    expect(found['1']).toEqual({ strength: 1, lit: true });
    expect(found['2']).toEqual({ strength: 0.5, lit: false });
    expect(found['3']?.strength).toBeLessThan(0.2);
  });
  it('is nothing that the filter leaves out, unless it is on the path', () => {
    const claims = new Set(['1', '3', '4']);
    expect(strengths({ ...quiet, claims })['2']).toBeUndefined();
    expect(strengths({ ...quiet, claims })['1']).toBeDefined();
    expect(strengths({ ...quiet, claims, path: ['2'] })['2']?.lit).toBe(true);
  });
  it('are not the concepts that no claim joins any more under the filter', () => {
    const view = { ...quiet, claims: new Set(['1']) };
    const marks = marksOf(view, bundles);
    expect(['a', 'b', 'c'].map((id) => standingOf(id, view, marks))).toEqual(['plain', 'plain', 'faint']);
  });
  it('counts of parallel claims only those that the filter leaves', () => {
    const parallel = bundlesOf({ concepts, claims: [causal('1', 'a', 'b'), causal('2', 'a', 'b')] });
    const [bundle] = parallel;
    const drawn = (claims: ReadonlySet<string> | undefined) =>
      marksOf({ ...quiet, claims }, parallel).drawn.get(bundle?.key ?? '');
    expect(drawn(undefined)).toEqual(['1', '2']);
    expect(drawn(new Set(['2']))).toEqual(['2']);
  });
});
