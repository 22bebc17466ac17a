import { z } from 'zod';
import { Measures } from '../../graph/answers/measures.ts';
import { analyseFor } from '../http/analyse.ts';
import { list, problems } from '../http/answers.ts';
import type { Routes, Sources } from '../http/api.ts';
import { causalLayer } from '../http/causal-layer.ts';
import { measuresExample, metaExample } from '../http/examples.ts';
import { existingArticle, existingInFilter } from '../http/existing.ts';
import { causalFilter, filterOf } from '../http/filter-parameters.ts';
import { articleParameter } from '../http/parameters.ts';
import { filteredOut, notCoded, stamp } from '../http/stamp.ts';

/** Of which counts only the budget: what a measure may look at, some hundred milliseconds. */
const bounds = { maxLength: 1, limit: 1, budget: 5_000_000 };

/** Where each concept stands in the causal network. */
export function measuresRoute(api: Routes, sources: Sources): void {
  const { store, facts } = sources;
  api.get(
    '/api/articles/:article/measures',
    {
      schema: {
        operationId: 'measures',
        summary: 'Degree, betweenness, PageRank and community of each concept in the causal network.',
        description: 'The methods and their parameters are named in the answer. `total` counts concepts.',
        tags: ['graph'],
        params: z.object({ article: articleParameter }),
        querystring: z.strictObject(causalFilter),
        response: {
          200: list(Measures, 'Concepts by id.', {
            data: measuresExample,
            meta: metaExample({ total: 2, shown: 2 }),
          }),
          ...problems('no-such-article'),
        },
      },
    },
    async (request) => {
      const stored = await existingArticle(store, request.params.article);
      const filter = filterOf(request.query);
      await existingInFilter(store, stored, filter);
      const [{ only, leftOut }, { coverage }] = await Promise.all([
        causalLayer(sources, stored, filter),
        facts(stored),
      ]);
      const { data, cut } = await analyseFor(sources, stored, bounds, request.signal)('measures', {}, only);
      const total = data.concepts.length;
      const tooLarge = {
        zh: '网络过大，值为 null 的指标没有计算。',
        en: 'The network is too large for the measures that are null.',
      };
      return {
        data,
        meta: stamp(store, stored.version, { total, shown: total }, [
          cut === undefined ? undefined : { code: cut, detail: tooLarge },
          filteredOut(leftOut, 'causal claim'),
          notCoded(coverage, filter.section),
        ]),
      };
    },
  );
}
