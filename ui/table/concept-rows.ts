/** Concepts as rows, with where each stands in the network of claims. */
import type { DrawnConcept } from '../../graph/answers/graph.ts';
import type { Measures } from '../../graph/answers/measures.ts';
import { codeUnitOrder } from '../../graph/model/order.ts';
import { type Language, themes } from '../../graph/model/vocabulary.ts';
import { folded } from './claim-rows.ts';
import type { Sort } from './sort.ts';

export const conceptColumns = ['name', 'other', 'theme', 'core', 'out', 'in', 'betweenness', 'pageRank'] as const;
export type ConceptColumn = (typeof conceptColumns)[number];
export const numericColumns: readonly string[] = ['out', 'in', 'betweenness', 'pageRank'];

export interface ConceptRow extends Pick<DrawnConcept, 'id' | 'pref' | 'theme' | 'core'> {
  readonly out: number;
  readonly in: number;
  /** Null where the network is too large to measure them. */
  readonly betweenness: number | null;
  readonly pageRank: number | null;
}

export function conceptRows(concepts: readonly DrawnConcept[], measures: Measures): readonly ConceptRow[] {
  const measured = new Map(measures.concepts.map((one) => [one.id, one]));
  return concepts.map(({ id, pref, theme, core }) => {
    const { outDegree = 0, inDegree = 0, betweenness = 0, pageRank = 0 } = measured.get(id) ?? {};
    return { id, pref, theme, core, out: outDegree, in: inDegree, betweenness, pageRank };
  });
}

export function sortedConcepts(
  rows: readonly ConceptRow[],
  { column, descending }: Sort<ConceptColumn>,
  language: Language,
): readonly ConceptRow[] {
  const other = language === 'zh' ? 'en' : 'zh';
  const inLanguage = new Intl.Collator(language);
  const inOther = new Intl.Collator(other);
  const compare = (a: ConceptRow, b: ConceptRow): number => {
    switch (column) {
      case 'name':
        return inLanguage.compare(a.pref[language], b.pref[language]);
      case 'other':
        return inOther.compare(a.pref[other], b.pref[other]);
      case 'theme':
        return themes.indexOf(a.theme) - themes.indexOf(b.theme);
      case 'core':
        return Number(b.core) - Number(a.core);
      case 'out':
      case 'in':
      case 'betweenness':
      case 'pageRank':
        return (a[column] ?? 0) - (b[column] ?? 0);
    }
  };
  const side = descending ? -1 : 1;
  return [...rows].sort((a, b) => compare(a, b) * side || codeUnitOrder(a.id, b.id));
}

export function conceptsHolding(rows: readonly ConceptRow[], words: string): readonly ConceptRow[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  return rows.filter(({ id, pref }) => {
    const text = folded([id, pref.zh, pref.en].join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}
