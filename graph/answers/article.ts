import { z } from 'zod';
import { Article } from '../model/article.ts';

export const Counts = z.object({
  concepts: z.int(),
  claims: z.int(),
  causal: z.int(),
  inferences: z.int(),
  oppositions: z.int(),
  works: z.int(),
});
export type Counts = z.infer<typeof Counts>;

/** How far the coding has come, by section: every sentence claimed or listed as claiming nothing, or not yet. */
export const Coverage = z.object({
  sentences: z.int(),
  covered: z.int(),
  coded: z.array(z.string()),
  uncoded: z.array(z.string()),
});
export type Coverage = z.infer<typeof Coverage>;

export const ArticleSummary = Article.pick({ id: true, title: true, authors: true, year: true, language: true }).extend(
  {
    version: z.string(),
    counts: Counts,
    coverage: Coverage,
  },
);
export type ArticleSummary = z.infer<typeof ArticleSummary>;

export const ArticleWhole = Article.extend({ version: z.string(), counts: Counts, coverage: Coverage });
export type ArticleWhole = z.infer<typeof ArticleWhole>;
