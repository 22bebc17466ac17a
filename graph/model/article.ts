import { z } from 'zod';
import { Passage, PassageReference } from './passage.ts';
import { Bilingual, Identifier, Line, Slug } from './text.ts';
import { citationIntents, languages, silenceReasons } from './vocabulary.ts';

export const Section = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9]+(?:\.[0-9]+)*$/)
    .max(16),
  title: Bilingual,
  /** What its places are called by, where the article gives it no number: an abstract, an introduction. */
  name: Bilingual.optional(),
  /** Sentences per paragraph, in order. */
  paragraphs: z.array(z.int().positive()).min(1),
});
export type Section = z.infer<typeof Section>;

/** A named part of the article, drawn as one area of the map. A concept lives where it is most often an effect. */
export const Region = z.strictObject({
  id: Slug,
  title: Bilingual,
  /** Columns of the map from left (1) to right; regions of one column stand above one another in the order given. */
  column: z.int().min(1).max(6),
  /** Concepts whose effects lie in these sections live here. */
  sections: z.array(Section.shape.id).default([]),
  /** Concepts that live here whatever the count says. */
  concepts: z.array(Slug).default([]),
});
export type Region = z.infer<typeof Region>;

export const Table = z.strictObject({
  id: z.string().regex(/^T[1-9][0-9]*$/),
  section: Section.shape.id,
  title: Bilingual,
  rows: z.array(Bilingual).min(1),
  columns: z.array(Bilingual).min(1),
});
export type Table = z.infer<typeof Table>;

/** A numbered note: where it stands, and the work it names; null where the copy has no entry for it. */
export const Note = z.strictObject({
  n: z.int().positive(),
  anchors: z.array(PassageReference).min(1),
  work: Slug.nullable(),
  intent: z.enum(citationIntents).nullable(),
  pages: Line.optional(),
  /** The coder's doubt about its place or entry. */
  remark: Bilingual.optional(),
});
export type Note = z.infer<typeof Note>;

/** A sentence that claims nothing, and why. */
export const SilentSentence = z.strictObject({
  ref: PassageReference,
  reason: z.enum(silenceReasons),
});
export type SilentSentence = z.infer<typeof SilentSentence>;

export const Author = z.strictObject({ name: Bilingual, affiliation: Bilingual.optional() });

export const Article = z.strictObject({
  id: Slug,
  title: Bilingual,
  authors: z.array(Author).min(1),
  container: Bilingual.optional(),
  year: z.int().min(1000).max(9999),
  issue: Line.optional(),
  pages: Line.optional(),
  doi: Line.optional(),
  url: z.url().optional(),
  language: z.enum(languages),
  keywords: z.array(Bilingual).default([]),
  /** What it argues, in two or three sentences of the coders' own. */
  summary: Bilingual.optional(),
  /** Licence of the coding (not of the article). */
  licence: Line,
  coders: z.array(Line).default([]),
  sections: z.array(Section).min(1),
  regions: z.array(Region).default([]),
  tables: z.array(Table).default([]),
  notes: z.array(Note).default([]),
  silent: z.array(SilentSentence).default([]),
  passages: z.array(Passage).default([]),
});
export type Article = z.infer<typeof Article>;

export const ArticleIdentifier = Identifier;
