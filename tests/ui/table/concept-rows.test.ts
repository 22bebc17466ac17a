import { describe, expect, it } from 'vitest';
import type { DrawnConcept } from '../../../graph/answers/graph.ts';
import { type ConceptColumn, conceptRows, conceptsHolding, sortedConcepts } from '../../../ui/table/concept-rows.ts';

const concept = (id: string, zh: string, given: Partial<DrawnConcept> = {}): DrawnConcept => ({
  id,
  pref: { zh, en: id },
  theme: 'order',
  core: true,
  x: 0,
  y: 0,
  degree: 0,
  ...given,
});
const measured = (id: string, outDegree: number, betweenness: number | null) => ({
  id,
  pref: { zh: id, en: id },
  inDegree: 1,
  outDegree,
  betweenness,
  pageRank: 0.1,
  community: 0,
});
const rows = conceptRows(
  [concept('rain', '雨'), concept('mill', '磨', { core: false }), concept('river', '河', { theme: 'technology' })],
  {
    concepts: [measured('rain', 2, 0.5), measured('mill', 0, null), measured('river', 1, 0.2)],
    communities: 1,
    modularity: 0,
    methods: { betweenness: '', pageRank: '', communities: '' },
  },
);
const order = (column: ConceptColumn, descending: boolean, language: 'zh' | 'en' = 'en') =>
  sortedConcepts(rows, { column, descending }, language).map(({ id }) => id);

describe('the rows of the table of concepts', () => {
  it('carry where each concept stands, and are ordered by it', () => {
    expect(rows[0]).toMatchObject({ id: 'rain', out: 2, in: 1, betweenness: 0.5 });
    expect(order('out', true)).toEqual(['rain', 'river', 'mill']);
    expect(order('betweenness', false)).toEqual(['mill', 'river', 'rain']);
  });

  it('are ordered by name in the language of the view, and by the other language', () => {
    expect(order('name', false)).toEqual(['mill', 'rain', 'river']);
    expect(order('name', false, 'zh')).toEqual(['river', 'mill', 'rain']);
    expect(order('other', false)).toEqual(['river', 'mill', 'rain']);
  });

  it('are ordered by theme as the model lists them, and by whether they carry the argument', () => {
    expect(order('theme', false)).toEqual(['river', 'mill', 'rain']);
    expect(order('core', false)).toEqual(['rain', 'river', 'mill']);
  });

  it('hold the words looked for', () => {
    expect(conceptsHolding(rows, '雨').map(({ id }) => id)).toEqual(['rain']);
    expect(conceptsHolding(rows, 'RI').map(({ id }) => id)).toEqual(['river']);
  });
});
