/** An article as it is read: sections, paragraphs, sentences and table cells in order, each with what the coding says of it. */
import type { ArticleWhole } from '../../graph/answers/article.ts';
import type { Inference, Opposition } from '../../graph/model/argument.ts';
import type { Claim } from '../../graph/model/claim.ts';
import { paragraphOf } from '../../graph/model/reference.ts';
import type { Bilingual } from '../../graph/model/text.ts';
import type { SilenceReason } from '../../graph/model/vocabulary.ts';

export interface Reading {
  readonly sections: readonly ReadSection[];
  readonly notes: ArticleWhole['notes'];
}

export interface ReadSection {
  readonly id: string;
  readonly title: Bilingual;
  readonly paragraphs: readonly ReadParagraph[];
  readonly tables: readonly ReadTable[];
}

export interface ReadParagraph {
  /** Such as `1.1.p3`. */
  readonly ref: string;
  readonly number: number;
  readonly sentences: readonly ReadSentence[];
  readonly steps: Steps;
}

/** The inferences and oppositions that begin in a paragraph or table. */
export interface Steps {
  readonly inferences: readonly Inference[];
  readonly oppositions: readonly Opposition[];
}

export interface ReadSentence {
  readonly ref: string;
  readonly number: number;
  readonly claims: readonly Claim[];
  /** Why it claims nothing, where it does not. */
  readonly silence: SilenceReason | undefined;
  readonly notes: ArticleWhole['notes'];
}

export interface ReadTable {
  readonly id: string;
  readonly title: Bilingual;
  /** The cells that something is claimed in, row by row. */
  readonly cells: readonly ReadCells[];
  readonly steps: Steps;
}

/** Cells of one row in which the same is claimed. */
export interface ReadCells {
  readonly refs: readonly [string, ...string[]];
  readonly row: Bilingual;
  readonly columns: readonly Bilingual[];
  readonly claims: readonly Claim[];
}

interface Coding extends Steps {
  readonly claims: readonly Claim[];
}

/** A claim stands at every sentence it is anchored at. */
export function readingOf(article: ArticleWhole, { claims, inferences, oppositions }: Coding): Reading {
  const claimsAt = byEvery(claims, ({ anchors }) => anchors);
  const notesAt = byEvery(article.notes, ({ anchors }) => anchors);
  const silenceAt = new Map(article.silent.map(({ ref, reason }) => [ref, reason]));
  const inferencesIn = byEvery(inferences, ({ anchors }) => anchors.slice(0, 1).map(paragraphOf));
  const oppositionsIn = byEvery(oppositions, ({ anchors }) => anchors.slice(0, 1).map(paragraphOf));
  const stepsOf = (ref: string): Steps => ({
    inferences: inferencesIn.get(ref) ?? [],
    oppositions: oppositionsIn.get(ref) ?? [],
  });
  const sentence = (ref: string, number: number): ReadSentence => ({
    ref,
    number,
    claims: claimsAt.get(ref) ?? [],
    silence: silenceAt.get(ref),
    notes: notesAt.get(ref) ?? [],
  });
  const paragraph = (ref: string, number: number, sentences: number): ReadParagraph => ({
    ref,
    number,
    sentences: Array.from({ length: sentences }, (_, index) => sentence(`${ref}.s${index + 1}`, index + 1)),
    steps: stepsOf(ref),
  });
  const table = ({ id, title, rows, columns }: ArticleWhole['tables'][number]): ReadTable => ({
    id,
    title,
    cells: rows.flatMap((row, r) => {
      const cells: ReadCells[] = [];
      columns.forEach((column, c) => {
        const ref = `${id}.r${r + 1}.c${c + 1}`;
        const claimed = claimsAt.get(ref);
        if (claimed === undefined) return;
        const same = cells.findIndex((one) => sameItems(one.claims, claimed));
        const known = cells[same];
        if (known === undefined) cells.push({ refs: [ref], row, columns: [column], claims: claimed });
        else cells[same] = { ...known, refs: [...known.refs, ref], columns: [...known.columns, column] };
      });
      return cells;
    }),
    steps: stepsOf(id),
  });
  return {
    sections: article.sections.map(({ id, title, paragraphs }) => ({
      id,
      title,
      paragraphs: paragraphs.map((sentences, index) => paragraph(`${id}.p${index + 1}`, index + 1, sentences)),
      tables: article.tables.filter(({ section }) => section === id).map(table),
    })),
    notes: article.notes,
  };
}

/** Every reference of a reading in the order of the article. */
export function referencesOf({ sections }: Reading): readonly string[] {
  return sections.flatMap(({ paragraphs, tables }) => [
    ...paragraphs.flatMap(({ sentences }) => sentences.map(({ ref }) => ref)),
    ...tables.flatMap(({ cells }) => cells.flatMap(({ refs }) => refs)),
  ]);
}

const sameItems = <Item>(some: readonly Item[], others: readonly Item[]) =>
  some.length === others.length && some.every((item, index) => item === others[index]);

function byEvery<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): ReadonlyMap<string, Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [item]);
      else list.push(item);
    }
  }
  return lists;
}
