import { z } from 'zod';
import { type DrawnRegion, Graph } from '../../graph/answers/graph.ts';
import type { MapLayout } from '../../graph/model/layout.ts';
import { list, problems } from '../http/answers.ts';
import type { Routes, Sources } from '../http/api.ts';
import { causalOnly } from '../http/causal.ts';
import { graphExample, metaExample } from '../http/examples.ts';
import { existingArticle, existingInFilter } from '../http/existing.ts';
import { causalFilter, filterOf } from '../http/filter-parameters.ts';
import { articleParameter, ids } from '../http/parameters.ts';
import { filteredOut, notCoded, stamp } from '../http/stamp.ts';
import type { StoredArticle } from '../stores/claim-store.ts';

/** The causal layer, for drawing. */
export function graphRoute(api: Routes, { store, facts }: Sources): void {
  api.get(
    '/api/articles/:article/graph',
    {
      schema: {
        operationId: 'graph',
        summary: 'All concepts with their places on the map, and the causal claims that pass a filter.',
        description:
          'Concepts are all there whatever the filter; `degree` counts the claims given. `total` counts claims.',
        tags: ['graph'],
        params: z.object({ article: articleParameter }),
        querystring: z.strictObject({
          ...causalFilter,
          concept: ids('Concepts that are the claim’s cause, effect or mediator.').optional(),
        }),
        response: {
          200: list(Graph, 'Regions as in the article, concepts and claims ordered by id.', {
            data: graphExample,
            meta: metaExample({ total: 1, shown: 1 }),
          }),
          ...problems('no-such-article', 'no-such-concept'),
        },
      },
    },
    async (request) => {
      const stored = await existingArticle(store, request.params.article);
      const filter = filterOf(request.query);
      await existingInFilter(store, stored, filter);
      const { id } = stored.article;
      const [layout, concepts, { items }, { coverage }] = await Promise.all([
        store.layout(id),
        store.concepts(id, {}),
        store.claims(id, { ...filter, kind: ['causal'] }),
        facts(stored),
      ]);
      const claims = causalOnly(items);
      const ends = claims.flatMap(({ cause, effect }) => (cause === effect ? [cause] : [cause, effect]));
      const degrees = new Map<string, number>();
      for (const end of ends) degrees.set(end, (degrees.get(end) ?? 0) + 1);
      const data: Graph = {
        regions: layout === undefined ? [] : regionsOf(stored, layout),
        concepts: concepts.map(({ id: concept, pref, theme, core }) => {
          const { x, y } = layout?.concepts[concept] ?? { x: 0, y: 0 };
          return { id: concept, pref, theme, core, x, y, degree: degrees.get(concept) ?? 0 };
        }),
        claims,
      };
      const total = claims.length;
      const reasons = [filteredOut(stored.counts.causal - total, 'causal claim'), notCoded(coverage, filter.section)];
      return { data, meta: stamp(store, stored.version, { total, shown: total }, reasons) };
    },
  );
}

/** The regions that have a place on the map, in the article's order. */
function regionsOf({ article }: StoredArticle, layout: MapLayout): DrawnRegion[] {
  return article.regions.flatMap(({ id, title }) => {
    const box = layout.regions.find((region) => region.id === id);
    return box === undefined ? [] : [{ id, title, x: box.x, y: box.y, width: box.width, height: box.height }];
  });
}
