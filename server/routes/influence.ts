import { z } from 'zod';
import { Influence } from '../../graph/answers/influence.ts';
import type { Reason } from '../../graph/answers/meta.ts';
import { influence } from '../../graph/questions/influence.ts';
import { Refusal } from '../../graph/questions/refusal.ts';
import { list, problems } from '../http/answers.ts';
import type { Api, Sources } from '../http/api.ts';
import { causalLayer } from '../http/causal-layer.ts';
import { deadline } from '../http/deadline.ts';
import { influenceExample, metaExample } from '../http/examples.ts';
import { existingArticle, existingConcept, existingInFilter } from '../http/existing.ts';
import { causalFilter, filterOf } from '../http/filter-parameters.ts';
import { articleParameter, id } from '../http/parameters.ts';
import { searchBounds } from '../http/search-bounds.ts';
import { cutShort, filteredOut, notCoded, stamp } from '../http/stamp.ts';

/** Everything up- or downstream of a concept. */
export function influenceRoute(api: Api, sources: Sources): void {
  const { store, timeLimit } = sources;
  api.get(
    '/api/articles/:article/influence',
    {
      schema: {
        operationId: 'influence',
        summary: 'Everything a concept leads to (`of`), or that leads to it (`on`): how far away and with which sign.',
        description:
          'Signs are those of chains that pass no concept twice. `total` counts concepts, or is null where budget or time ' +
          'ran out; then signs may be missing, too.',
        tags: ['graph'],
        params: z.object({ article: articleParameter }),
        querystring: z.strictObject({
          of: id('Asks what this concept leads to.').optional(),
          on: id('Asks what leads to this concept. Give either of or on.').optional(),
          ...searchBounds('chain', { maxLength: 6, limit: 200 }),
          ...causalFilter,
        }),
        response: {
          200: list(Influence, 'Concepts, nearest first, then by id; claims by id.', {
            data: influenceExample,
            meta: metaExample({ total: 1, shown: 1 }),
          }),
          ...problems('no-such-article', 'no-such-concept'),
        },
      },
    },
    async (request, reply) => {
      const stored = await existingArticle(store, request.params.article);
      const { of, on, maxLength, limit, budget, ...asked } = request.query;
      const concept = of ?? on;
      if (concept === undefined || (of !== undefined && on !== undefined)) {
        throw new Refusal('bad-parameter', 'Give either of (downstream) or on (upstream).', 'of');
      }
      const direction = of === undefined ? 'in' : 'out';
      await existingConcept(store, stored.article.id, concept, of === undefined ? 'on' : 'of');
      const filter = filterOf(asked);
      await existingInFilter(store, stored, filter);
      const { adjacency, inferences, names, leftOut, coverage } = await causalLayer(sources, stored, filter);
      const bounds = { maxLength, limit, budget, signal: deadline(timeLimit) };
      const { data, total, cut } = influence({ adjacency, concept, direction, inferences, names, bounds });
      if (cut === 'time') reply.header('cache-control', 'no-store');
      const counted = { total: cut === undefined || cut === 'limit' ? total : null, shown: data.concepts.length };
      return {
        data,
        meta: stamp(store, stored.version, counted, [
          cutShort(cut, bounds, timeLimit),
          total === 0 && cut === undefined ? alone(concept, direction) : undefined,
          filteredOut(leftOut, 'causal claim'),
          notCoded(coverage, filter.section),
        ]),
      };
    },
  );
}

function alone(concept: string, direction: 'in' | 'out'): Reason {
  const leads = direction === 'in' ? 'leads to' : 'leads away from';
  return { code: 'not-connected', detail: `No causal claim ${leads} ${concept}.` };
}
