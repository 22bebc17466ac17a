import { z } from 'zod';
import { Neighbourhood } from '../../graph/answers/graph.ts';
import type { BilingualReason } from '../../graph/answers/meta.ts';
import { isEmpty } from '../../graph/questions/claim-filter.ts';
import type { Direction } from '../../graph/questions/distances.ts';
import { list, problems } from '../http/answers.ts';
import type { Routes, Sources } from '../http/api.ts';
import { metaExample, neighbourhoodExample } from '../http/examples.ts';
import { existingArticle, existingConcept, existingInFilter } from '../http/existing.ts';
import { causalFilter, filterOf } from '../http/filter-parameters.ts';
import { articleParameter, id, oneOf, wholeOr } from '../http/parameters.ts';
import { filteredOut, notCoded, stamp } from '../http/stamp.ts';

const directions = ['in', 'out', 'both'] as const satisfies readonly Direction[];

/** What lies within some steps of a concept. */
export function neighbourhoodRoute(api: Routes, { store, facts }: Sources): void {
  api.get(
    '/api/articles/:article/neighbourhood',
    {
      schema: {
        operationId: 'neighbourhood',
        summary: 'The concepts within some steps of one concept, and the causal claims between them.',
        description: '`total` counts causal claims.',
        tags: ['graph'],
        params: z.object({ article: articleParameter }),
        querystring: z.strictObject({
          concept: id('The concept in the middle.'),
          depth: wholeOr(1, 1, 8, 'How many causal claims away.'),
          direction: oneOf(directions, 'in: what leads to it; out: what it leads to.').default('both'),
          ...causalFilter,
        }),
        response: {
          200: list(Neighbourhood, 'Concepts by distance, then by id; claims by id.', {
            data: neighbourhoodExample,
            meta: metaExample({ total: 1, shown: 1 }),
          }),
          ...problems('no-such-article', 'no-such-concept'),
        },
      },
    },
    async (request) => {
      const stored = await existingArticle(store, request.params.article);
      const { concept, depth, direction, ...asked } = request.query;
      const article = stored.article.id;
      const { id: middle } = await existingConcept(store, article, concept, 'concept');
      const filter = filterOf(asked);
      await existingInFilter(store, stored, filter);
      const question = { depth, direction, filter };
      const [found, unfiltered, concepts, { coverage }] = await Promise.all([
        store.neighbourhood(article, middle, question),
        isEmpty(filter) ? undefined : store.neighbourhood(article, middle, { ...question, filter: {} }),
        store.concepts(article, {}),
        facts(stored),
      ]);
      const byId = new Map(concepts.map((one) => [one.id, one]));
      const data: Neighbourhood = {
        concepts: found.distances.flatMap(({ concept: near, distance }) => {
          const one = byId.get(near);
          return one === undefined ? [] : [{ ...one, distance }];
        }),
        claims: [...found.claims],
      };
      const total = data.claims.length;
      const reasons = [
        data.concepts.length > 1 ? undefined : alone(middle, direction, !isEmpty(filter)),
        filteredOut((unfiltered?.claims.length ?? total) - total, 'causal claim'),
        notCoded(coverage, filter.section),
      ];
      return { data, meta: stamp(store, stored.version, { total, shown: total }, reasons) };
    },
  );
}

function alone(concept: string, direction: Direction, filtered: boolean): BilingualReason {
  const which = filtered
    ? { zh: '没有通过筛选的因果论断', en: 'No causal claim that passes the filter' }
    : { zh: '没有因果论断', en: 'No causal claim' };
  const leads = {
    in: { zh: `指向“${concept}”`, en: `leads to ${concept}` },
    out: { zh: `由“${concept}”出发`, en: `leads away from ${concept}` },
    both: { zh: `指向“${concept}”或由它出发`, en: `leads to or from ${concept}` },
  }[direction];
  return { code: 'not-connected', detail: { zh: `${which.zh}${leads.zh}。`, en: `${which.en} ${leads.en}.` } };
}
