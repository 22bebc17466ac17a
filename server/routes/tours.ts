import { z } from 'zod';
import { nearest } from '../../graph/model/nearest.ts';
import { Tour } from '../../graph/model/tour.ts';
import { Refusal } from '../../graph/questions/refusal.ts';
import { list, one, problems } from '../http/answers.ts';
import type { Routes, Sources } from '../http/api.ts';
import { metaExample, tourExample } from '../http/examples.ts';
import { existingArticle, noneHere } from '../http/existing.ts';
import { articleParameter, idParameter, noQuery } from '../http/parameters.ts';
import { stamp } from '../http/stamp.ts';

/** The tours of an article, for a seminar. */
export function tourRoutes(api: Routes, { store, facts }: Sources): void {
  api.get(
    '/api/articles/:article/tours',
    {
      schema: {
        operationId: 'tours',
        summary: 'The tours of an article: steps with a focus, a text, a question and its answer.',
        tags: ['articles'],
        params: z.object({ article: articleParameter }),
        querystring: noQuery,
        response: {
          200: list(z.array(Tour), 'Tours by id.', {
            data: [tourExample],
            meta: metaExample({ total: 1, shown: 1 }),
          }),
          ...problems('no-such-article'),
        },
      },
    },
    async (request) => {
      const stored = await existingArticle(store, request.params.article);
      const { tours } = await facts(stored);
      return {
        data: [...tours],
        meta: stamp(store, stored.version, { total: tours.length, shown: tours.length }, []),
      };
    },
  );

  api.get(
    '/api/articles/:article/tours/:id',
    {
      schema: {
        operationId: 'tour',
        summary: 'One tour whole.',
        tags: ['articles'],
        params: z.object({ article: articleParameter, id: idParameter }),
        querystring: noQuery,
        response: { 200: one(Tour, 'The tour.', tourExample), ...problems('no-such-article', 'no-such-tour') },
      },
    },
    async (request) => {
      const { tours } = await facts(await existingArticle(store, request.params.article));
      const { id } = request.params;
      const data = tours.find((tour) => tour.id === id);
      if (data === undefined) {
        const known = tours.map((tour) => tour.id);
        throw new Refusal('no-such-tour', noneHere('导览', 'tour', id), 'id', nearest(id, known));
      }
      return { data };
    },
  );
}
