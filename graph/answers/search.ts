import { z } from 'zod';
import { PassageReference } from '../model/passage.ts';
import { Bilingual } from '../model/text.ts';
import { modalities, voices } from '../model/vocabulary.ts';
import { searchVias } from './search-vias.ts';

export const searchKinds = ['concept', 'claim', 'work'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What was found, and where the words matched. */
export const SearchHit = z.object({
  kind: z.enum(searchKinds),
  id: z.string(),
  /** A concept's label, a claim's paraphrase; a work's title stands in both languages. */
  label: Bilingual,
  /** The field that matched best, such as `pref.zh`, `alt.en`, `text.zh`, `title`. */
  field: z.string(),
  /** The text of that field. */
  matched: z.string(),
  /** What of that text matched: `from` one place up to, not including, another, in UTF-16 code units. */
  marks: z.array(z.object({ from: z.int().nonnegative(), to: z.int().nonnegative() })),
  /** Missing where the words stand as they were typed. */
  via: z.enum(searchVias).meta({ description: 'how it was found where the words do not stand as typed' }).optional(),
  /** Of a claim: where it stands, whose it is, and how strongly it is held. */
  said: z
    .object({ anchors: z.array(PassageReference), voice: z.enum(voices), modality: z.enum(modalities) })
    .optional(),
});
export type SearchHit = z.infer<typeof SearchHit>;
