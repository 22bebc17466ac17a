import { z } from 'zod';
import { Loop } from '../../graph/answers/loop.ts';
import type { Reason } from '../../graph/answers/meta.ts';
import { loops } from '../../graph/questions/loops.ts';
import { list, problems } from '../http/answers.ts';
import type { Api, Sources } from '../http/api.ts';
import { causalLayer } from '../http/causal-layer.ts';
import { deadline } from '../http/deadline.ts';
import { loopExample, metaExample } from '../http/examples.ts';
import { existingArticle, existingConcept, existingInFilter } from '../http/existing.ts';
import { causalFilter, filterOf } from '../http/filter-parameters.ts';
import { articleParameter, id } from '../http/parameters.ts';
import { searchBounds } from '../http/search-bounds.ts';
import { cutShort, filteredOut, notCoded, stamp } from '../http/stamp.ts';

/** The feedback loops. */
export function loopsRoute(api: Api, sources: Sources): void {
  const { store, timeLimit } = sources;
  api.get(
    '/api/articles/:article/loops',
    {
      schema: {
        operationId: 'loops',
        summary: 'The feedback loops, shortest first: closed chains of causal claims, with their polarity.',
        description:
          'No loop passes a concept twice; parallel claims make different loops. A loop is given once, from the concept ' +
          'asked about or else from the one whose id is smallest. `total` is null where the search did not end by itself.',
        tags: ['graph'],
        params: z.object({ article: articleParameter }),
        querystring: z.strictObject({
          through: id('Only loops that pass this concept.').optional(),
          ...searchBounds('loop'),
          ...causalFilter,
        }),
        response: {
          200: list(z.array(Loop), 'Loops, ordered by length, then by where they begin, then by their claims.', {
            data: [loopExample],
            meta: metaExample({ total: 1, shown: 1 }),
          }),
          ...problems('no-such-article', 'no-such-concept'),
        },
      },
    },
    async (request, reply) => {
      const stored = await existingArticle(store, request.params.article);
      const { through, maxLength, limit, budget, ...asked } = request.query;
      if (through !== undefined) await existingConcept(store, stored.article.id, through, 'through');
      const filter = filterOf(asked);
      await existingInFilter(store, stored, filter);
      const { adjacency, inferences, names, leftOut, coverage } = await causalLayer(sources, stored, filter);
      const bounds = { maxLength, limit, budget, signal: deadline(timeLimit) };
      const { items, cut } = loops({ adjacency, through, inferences, names, bounds });
      if (cut === 'time') reply.header('cache-control', 'no-store');
      const counted = { total: cut === undefined ? items.length : null, shown: items.length };
      const none = items.length === 0 && cut === undefined;
      return {
        data: [...items],
        meta: stamp(store, stored.version, counted, [
          cutShort(cut, bounds, timeLimit),
          none ? noLoop(through, maxLength) : undefined,
          filteredOut(leftOut, 'causal claim'),
          notCoded(coverage, filter.section),
        ]),
      };
    },
  );
}

function noLoop(through: string | undefined, maxLength: number): Reason {
  const where = through === undefined ? '' : ` that passes ${through}`;
  return {
    code: 'not-connected',
    detail: `No chain of at most ${maxLength} causal claims${where} closes into a loop.`,
  };
}
