import { describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/answers/graph.ts';
import { outlineOf } from '../../ui/outline/outline-of.ts';
import { causal } from '../fixtures/small-dataset.ts';

const drawn = (id: string, given: Partial<Graph['concepts'][number]> = {}): Graph['concepts'][number] => ({
  id,
  pref: { zh: id, en: id },
  theme: 'labour',
  core: true,
  x: 5,
  y: 5,
  degree: 0,
  ...given,
});

const graph: Graph = {
  regions: [{ id: 'west', title: { zh: '西', en: 'West' }, x: 0, y: 0, width: 10, height: 10 }],
  concepts: [
    drawn('a', { degree: 1 }),
    drawn('b', { degree: 3 }),
    drawn('c', { core: false }),
    drawn('far', { x: 99 }),
  ],
  claims: [
    causal('1', 'a', 'b'),
    causal('2', 'a', 'far', { relation: 'inhibits' }),
    causal('3', 'c', 'b'),
    causal('4', 'a', 'c'),
  ],
};

describe('the outline', () => {
  it('holds regions with the concepts that lie in them, most claims first, and the rest by theme', () => {
    const groups = outlineOf(graph, 'core');
    expect(groups.map(({ title, concepts }) => [title, concepts.map(({ concept }) => concept.id)])).toEqual([
      [{ zh: '西', en: 'West' }, ['b', 'a']],
      ['labour', ['far']],
    ]);
  });

  it('holds the very concepts and claims the graph holds, once everything is shown', () => {
    const entries = outlineOf(graph, 'all').flatMap(({ concepts }) => concepts);
    expect(entries.map(({ concept }) => concept.id).toSorted()).toEqual(['a', 'b', 'c', 'far']);
    expect(entries.flatMap(({ claims }) => claims.map(({ id }) => id)).toSorted()).toEqual(['1', '2', '3', '4']);
  });

  it('holds beside the core what is asked for', () => {
    const entries = outlineOf(graph, 'core', new Set(['c'])).flatMap(({ concepts }) => concepts);
    expect(entries.map(({ concept }) => concept.id).toSorted()).toEqual(['a', 'b', 'c', 'far']);
    expect(entries.flatMap(({ claims }) => claims.map(({ id }) => id))).toContain('3');
  });

  it('holds with the core alone only the claims between core concepts', () => {
    const entries = outlineOf(graph, 'core').flatMap(({ concepts }) => concepts);
    expect(entries.flatMap(({ claims }) => claims.map(({ id }) => id)).toSorted()).toEqual(['1', '2']);
  });
});
