import { z } from 'zod';
import { Clash } from '../../graph/answers/clash.ts';
import type { Reason } from '../../graph/answers/meta.ts';
import { clashes } from '../../graph/questions/clashes.ts';
import { list, problems } from '../http/answers.ts';
import type { Api, Sources } from '../http/api.ts';
import { causalLayer } from '../http/causal-layer.ts';
import { deadline } from '../http/deadline.ts';
import { clashExample, metaExample } from '../http/examples.ts';
import { existingArticle, existingConcept, existingInFilter } from '../http/existing.ts';
import { causalFilter, filterOf } from '../http/filter-parameters.ts';
import { articleParameter, id } from '../http/parameters.ts';
import { searchBounds } from '../http/search-bounds.ts';
import { cutShort, filteredOut, notCoded, stamp } from '../http/stamp.ts';

/** Where the article leads from one concept to another with both signs. */
export function clashesRoute(api: Api, sources: Sources): void {
  const { store, timeLimit } = sources;
  api.get(
    '/api/articles/:article/clashes',
    {
      schema: {
        operationId: 'clashes',
        summary: 'Pairs of concepts reached both with plus and with minus, with the shortest chain each way.',
        description:
          'Computed from the causal claims; what the author opposes himself is another question (contrasts). `total` is ' +
          'null where budget or time ran out.',
        tags: ['graph'],
        params: z.object({ article: articleParameter }),
        querystring: z.strictObject({
          from: id('Only clashes that begin with this concept.').optional(),
          to: id('Only clashes that end with this concept.').optional(),
          ...searchBounds('chain', { maxLength: 4, limit: 50 }),
          ...causalFilter,
        }),
        response: {
          200: list(z.array(Clash), 'Those with the shortest chains first, then by the concepts’ ids.', {
            data: [clashExample],
            meta: metaExample({ total: 1, shown: 1 }),
          }),
          ...problems('no-such-article', 'no-such-concept'),
        },
      },
    },
    async (request, reply) => {
      const stored = await existingArticle(store, request.params.article);
      const { from, to, maxLength, limit, budget, ...asked } = request.query;
      if (from !== undefined) await existingConcept(store, stored.article.id, from, 'from');
      if (to !== undefined) await existingConcept(store, stored.article.id, to, 'to');
      const filter = filterOf(asked);
      await existingInFilter(store, stored, filter);
      const { adjacency, inferences, names, leftOut, coverage } = await causalLayer(sources, stored, filter);
      const bounds = { maxLength, limit, budget, signal: deadline(timeLimit) };
      const { items, total, cut } = clashes({ adjacency, from, to, inferences, names, bounds });
      if (cut === 'time') reply.header('cache-control', 'no-store');
      const counted = { total: cut === undefined || cut === 'limit' ? total : null, shown: items.length };
      return {
        data: [...items],
        meta: stamp(store, stored.version, counted, [
          cutShort(cut, bounds, timeLimit),
          total === 0 && cut === undefined ? none(maxLength) : undefined,
          filteredOut(leftOut, 'causal claim'),
          notCoded(coverage, filter.section),
        ]),
      };
    },
  );
}

function none(maxLength: number): Reason {
  return {
    code: 'not-connected',
    detail: `No two of these concepts are joined with both signs by chains of at most ${maxLength} causal claims.`,
  };
}
