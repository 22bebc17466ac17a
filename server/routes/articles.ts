import { z } from 'zod';
import { ArticleSummary, ArticleWhole, type ArticleWhole as Whole } from '../../graph/answers/article.ts';
import { list, one, problems } from '../http/answers.ts';
import type { Routes, Sources } from '../http/api.ts';
import { articleExample, articleSummaryExample, metaExample } from '../http/examples.ts';
import { existingArticle } from '../http/existing.ts';
import { articleParameter, noQuery } from '../http/parameters.ts';
import { stamp } from '../http/stamp.ts';
import type { StoredArticle } from '../stores/claim-store.ts';

/** Which articles there are, and one of them whole. */
export function articleRoutes(api: Routes, { store, facts }: Sources): void {
  api.get(
    '/api/articles',
    {
      schema: {
        operationId: 'articles',
        summary: 'Every article, with how far its coding has come.',
        tags: ['articles'],
        querystring: noQuery,
        response: {
          200: list(z.array(ArticleSummary), 'The articles, ordered by id. The version is made of all of theirs.', {
            data: [articleSummaryExample],
            meta: metaExample({ total: 1, shown: 1 }),
          }),
          ...problems(),
        },
      },
    },
    async () => {
      const all = await store.articles();
      const data = await Promise.all(
        all.map(async (stored) => {
          const { id, title, authors, year, language, version, counts, coverage } = await whole(stored);
          return { id, title, authors, year, language, version, counts, coverage };
        }),
      );
      const version = all.map((stored) => stored.version).join('+');
      return { data, meta: stamp(store, version, { total: data.length, shown: data.length }, []) };
    },
  );

  api.get(
    '/api/articles/:article',
    {
      schema: {
        operationId: 'article',
        summary: 'One article whole: sections, regions, tables, notes, and the fingerprints of its passages.',
        tags: ['articles'],
        params: z.object({ article: articleParameter }),
        querystring: noQuery,
        response: { 200: one(ArticleWhole, 'The article.', articleExample), ...problems('no-such-article') },
      },
    },
    async (request) => ({ data: await whole(await existingArticle(store, request.params.article)) }),
  );

  async function whole(stored: StoredArticle): Promise<Whole> {
    const { coverage } = await facts(stored);
    return { ...stored.article, version: stored.version, counts: stored.counts, coverage };
  }
}
