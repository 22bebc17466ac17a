import { z } from 'zod';
import { Line, Slug } from './text.ts';
import { workTypes } from './vocabulary.ts';

/** A work the article cites, in its own language, as a bibliography gives it. */
export const Work = z.strictObject({
  id: Slug,
  type: z.enum(workTypes),
  title: Line,
  creators: z.array(Line).min(1),
  year: z.int().min(1000).max(9999).nullable(),
  container: Line.optional(),
  publisher: Line.optional(),
  pages: Line.optional(),
  url: z.url().optional(),
});
export type Work = z.infer<typeof Work>;
