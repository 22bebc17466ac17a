import { describe, expect, it } from 'vitest';
import type { Path } from '../../graph/answers/path.ts';
import { buildAdjacency } from '../../graph/questions/adjacency.ts';
import { commonNeighbours } from '../../graph/questions/common-neighbours.ts';
import { cut } from '../../graph/questions/cut.ts';
import { inferencesOf } from '../../graph/questions/joints.ts';
import { describePath } from '../../graph/questions/paths.ts';
import {
  clashDrawing,
  comparisonDrawing,
  cutDrawing,
  influenceDrawing,
  pathDrawing,
  stepDrawing,
} from '../../ui/state/drawing.ts';
import { causal, descriptive } from '../fixtures/small-dataset.ts';

const name = (id: string) => ({ id, pref: { zh: id, en: id } });
const names = new Map(['a', 'b', 'c', 'd'].map((id) => [id, name(id)]));
const ab = causal('ab', 'a', 'b');
const bc = causal('bc', 'b', 'c');
const bcNot = causal('bc-not', 'b', 'c', { relation: 'inhibits' });
const path = (...claims: Parameters<typeof describePath>[1]): Path =>
  describePath('a', claims, inferencesOf([]), names);

describe('a drawn influence', () => {
  const reached = (id: string, distance: number) => ({ ...name(id), distance, sign: 'plus' as const, routes: [] });
  const answer = { concepts: [reached('b', 1), { ...reached('c', 2), sign: 'ambiguous' as const }], claims: [ab, bc] };

  it('marks each concept with its sign and grows fainter with every step', () => {
    const { centre, concepts, claims } = influenceDrawing('a', answer, 'of', new Set());
    expect(centre).toEqual(['a']);
    expect(concepts.get('b')).toEqual({ near: true, note: { text: '+', tone: 'plus' } });
    expect(concepts.get('c')).toEqual({ near: false, note: { text: '±', tone: 'ambiguous' } });
    expect(claims.get('ab')?.strength).toBe(1);
    expect(claims.get('bc')?.strength).toBeLessThan(1);
  });

  it('leaves out what a comparison takes away, with the claims that led there', () => {
    const { concepts, claims } = influenceDrawing('a', answer, 'of', new Set(['c']));
    expect([...concepts.keys()]).toEqual(['b']);
    expect([...claims.keys()]).toEqual(['ab']);
  });
});

describe('a drawn clash', () => {
  it('numbers both witnesses, and names a claim that belongs to both by both', () => {
    const clash = { from: name('a'), to: name('c'), plus: path(ab, bc), minus: path(ab, bcNot) };
    const { centre, claims } = clashDrawing(clash);
    expect(centre).toEqual(['a', 'c']);
    // Its colour is that of the claim's own sign, whichever witness it belongs to.
    expect([...claims].map(([id, { note }]) => [id, note?.text, note?.tone])).toEqual([
      ['ab', 'A1·B1', 'accent'],
      ['bc', 'A2', 'plus'],
      ['bc-not', 'B2', 'minus'],
    ]);
    expect(clashDrawing({ ...clash, plus: path(ab), minus: path(bcNot, bc) }).claims.get('bc')?.note).toEqual({
      text: 'B2',
      tone: 'plus',
    });
  });
});

describe('a drawn path', () => {
  it('is marked where only the reader joins two claims', () => {
    const far = causal('bc', 'b', 'c', { anchors: ['2.p1.s1'] });
    expect([...pathDrawing(path(ab, far)).stitched]).toEqual(['b']);
    expect([...pathDrawing(path(ab, bc)).stitched]).toEqual([]);
  });
});

describe('a drawn chain of which only part counts', () => {
  const interpreted = causal('bc', 'b', 'c', { fidelity: 'interpreted' });

  it('is crossed and fainter at the hops that do not count, and only there', () => {
    const { claims } = pathDrawing(path(ab, interpreted), 'stated');
    expect([...claims.keys()]).toEqual(['bc']);
    expect(claims.get('bc')?.note?.text).toBe('✕');
    expect(claims.get('bc')?.strength).toBeLessThan(1);
    expect(pathDrawing(path(ab, interpreted), 'author').claims.size).toBe(0);
    expect(pathDrawing(path(ab, interpreted)).claims.size).toBe(0);
  });

  it('is crossed in the witness of a clash, too', () => {
    const clash = { from: name('a'), to: name('c'), plus: path(ab, interpreted), minus: path(ab, bcNot) };
    const notes = [...clashDrawing(clash, 'stated').claims.values()].map(({ note }) => note?.text);
    expect(notes).toEqual(['A1·B1', 'A2✕', 'B2']);
  });
});

describe('a drawn cut', () => {
  it('crosses out what is denied and points down where support is lost; what is no line is not drawn', () => {
    const { centre, concepts, claims } = cutDrawing({
      denied: [ab, descriptive('x', ['a'])],
      unsupported: [bc, descriptive('y', ['b'])],
      weakened: [],
      inferences: [],
      loops: { before: 0, after: 0, broken: [] },
      connections: { before: 2, after: 1, lost: [{ from: name('a'), to: name('d') }] },
    });
    expect(centre).toEqual(['a', 'b']);
    expect([...claims].map(([id, { note }]) => [id, note?.text])).toEqual([
      ['bc', '↓'],
      ['ab', '✕'],
    ]);
    expect(concepts.get('d')?.near).toBe(true);
  });
});

describe('a drawn cut of loops', () => {
  it('is about the concept whose loops they are, wherever the claims that break them lie', () => {
    const ca = causal('ca', 'c', 'a');
    const { data } = cut({
      adjacency: buildAdjacency([ab, bc, ca]),
      claims: new Map([ab, bc, ca].map((claim) => [claim.id, claim])),
      inferences: [],
      names,
      core: [],
      denied: new Set(['bc']),
      bounds: { maxLength: 8, limit: 10, budget: 1000 },
    });
    const { centre, claims } = cutDrawing(data, 'a');
    expect(centre).toEqual(['a', 'b', 'c']);
    expect([...claims].map(([id, { note }]) => [id, note?.text])).toEqual([
      ['ab', undefined],
      ['bc', '✕'],
      ['ca', undefined],
    ]);
  });
});

describe('a drawn comparison', () => {
  it('tells shared neighbours from those of one alone', () => {
    const all = [causal('1', 'a', 'c'), causal('2', 'b', 'c'), causal('3', 'b', 'd'), causal('4', 'a', 'b')];
    const { concepts, claims } = comparisonDrawing('a', 'b', commonNeighbours(all, 'a', 'b'), all);
    expect(concepts.get('c')).toEqual({ near: true, note: { text: 'AB', tone: 'accent' } });
    expect(concepts.get('d')?.note?.text).toBe('B');
    expect(concepts.get('d')?.near).toBe(true);
    expect(claims.get('4')?.strength).toBe(1);
    expect(claims.get('3')?.strength).toBeLessThan(1);
  });

  it('brings in of many neighbours only what both touch, and marks the others where they are drawn', () => {
    const many = Array.from({ length: 20 }, (_, index) => causal(`m${index}`, 'a', `n${index}`));
    const all = [ab, causal('ac', 'a', 'c'), causal('bc', 'b', 'c'), ...many];
    const { concepts, claims } = comparisonDrawing('a', 'b', commonNeighbours(all, 'a', 'b'), all);
    expect(concepts.get('c')?.near).toBe(true);
    expect(concepts.get('n3')).toEqual({ near: false, note: { text: 'A', tone: 'ambiguous' } });
    expect(claims.get('ac')?.strength).toBe(1);
    expect(claims.get('m3')?.strength).toBeLessThan(0.3);
  });
});

describe('a drawn step of a tour', () => {
  const cd = causal('cd', 'c', 'd', { relation: 'inhibits' });
  const focus = { concepts: ['b'], claims: ['a-description', 'cd', 'bc'] };

  it('is about its concepts and what its claims join, the claims numbered as it lists them', () => {
    const { centre, claims } = stepDrawing(focus, [ab, bc, cd], []);
    expect(centre.toSorted()).toEqual(['b', 'c', 'd']);
    expect(claims.get('bc')).toEqual({ strength: 1, note: { text: '3', tone: 'plus' } });
    expect(claims.get('cd')).toEqual({ strength: 1, note: { text: '2', tone: 'minus' } });
    expect(claims.has('a-description')).toBe(false);
  });

  it('shows faintly what else touches its concepts, and nothing further', () => {
    const { concepts, claims } = stepDrawing({ concepts: ['a'] }, [ab, bc], []);
    expect(claims.get('ab')?.strength).toBeLessThan(0.5);
    expect(concepts.get('b')).toEqual({ near: false, note: undefined });
    expect(claims.has('bc')).toBe(false);
  });

  it('draws no claim that does not pass, and keeps the numbers of those that do', () => {
    const { centre, claims } = stepDrawing(focus, [bc], []);
    expect([...claims]).toEqual([['bc', { strength: 1, note: { text: '3', tone: 'plus' } }]]);
    expect(centre.toSorted()).toEqual(['b', 'c']);
  });

  it('is marked where the reader alone goes on from one of its claims to the next', () => {
    const far = causal('bc', 'b', 'c', { anchors: ['2.p1.s1'] });
    const told = { claims: ['ab', 'bc'] };
    expect([...stepDrawing(told, [ab, far], []).stitched]).toEqual(['b']);
    expect([...stepDrawing(told, [ab, bc], []).stitched]).toEqual([]);
    const inference = { id: 'i', premises: ['ab'], conclusion: 'bc' };
    const held = { ...inference, scheme: 'default' as const, explicit: true, anchors: ['1.p1.s1'] };
    expect([...stepDrawing(told, [ab, far], [held]).stitched]).toEqual([]);
    expect([...stepDrawing(told, [far], []).stitched]).toEqual([]);
  });
});
