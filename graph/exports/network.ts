/**
 * The causal layer as network tools know it: concepts as nodes, causal claims as edges, everything in plain words of one
 * language. What a part of an article refers to but does not hold is left out.
 */
import type { Dataset } from '../model/dataset.ts';
import { sectionOf } from '../model/reference.ts';
import { signOf } from '../model/sign.ts';
import type { Language } from '../model/vocabulary.ts';

/** Column by column, in the order of every table that is written. */
export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly gloss: string;
  readonly theme: string;
  readonly core: boolean;
}

export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  /** A word, because a spreadsheet takes `+` for a formula. */
  readonly sign: string;
  readonly modality: string;
  readonly horizon: string;
  readonly voice: string;
  readonly fidelity: string;
  readonly section: string;
  /** References joined by spaces. */
  readonly anchors: string;
  /** The ids of mediating concepts that a summary claim names, joined by spaces. */
  readonly via: string;
  /** Our paraphrase. */
  readonly text: string;
}

export interface Network {
  readonly title: string;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

export function networkOf({ article, concepts, claims }: Dataset, language: Language): Network {
  const known = new Set(concepts.map(({ id }) => id));
  return {
    title: article.title[language],
    nodes: concepts.map(({ id, pref, gloss, theme, core }) => ({
      id,
      label: pref[language],
      labelZh: pref.zh,
      labelEn: pref.en,
      gloss: gloss[language],
      theme,
      core,
    })),
    edges: claims.flatMap((claim) => {
      if (claim.kind !== 'causal' || !known.has(claim.cause) || !known.has(claim.effect)) return [];
      return [
        {
          id: claim.id,
          source: claim.cause,
          target: claim.effect,
          relation: claim.relation,
          sign: signOf(claim.relation),
          modality: claim.modality,
          horizon: claim.horizon,
          voice: claim.voice,
          fidelity: claim.fidelity,
          section: sectionOf(claim.anchors[0] ?? ''),
          anchors: claim.anchors.join(' '),
          via: (claim.via ?? []).join(' '),
          text: claim.text[language],
        },
      ];
    }),
  };
}
