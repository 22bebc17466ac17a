import { z } from 'zod';
import { Argument } from '../../graph/answers/argument.ts';
import { list, problems } from '../http/answers.ts';
import type { Routes, Sources } from '../http/api.ts';
import { argumentExample, metaExample } from '../http/examples.ts';
import { existingArticle, existingInFilter } from '../http/existing.ts';
import { claimFilter, filterOf } from '../http/filter-parameters.ts';
import { articleParameter } from '../http/parameters.ts';
import { filteredOut, notCoded, stamp } from '../http/stamp.ts';

/** The argument layer, or what is left of it among some claims. */
export function argumentRoute(api: Routes, { store, facts }: Sources): void {
  api.get(
    '/api/articles/:article/argument',
    {
      schema: {
        operationId: 'argument',
        summary: 'The claims that pass a filter, with the inferences and oppositions among them.',
        description:
          'An inference or opposition is given where all of its claims are: what is left of the argument when only ' +
          'these claims stand. `total` counts claims.',
        tags: ['claims'],
        params: z.object({ article: articleParameter }),
        querystring: z.strictObject(claimFilter),
        response: {
          200: list(Argument, 'Everything ordered by id; the claims of an opposition in their own order.', {
            data: argumentExample,
            meta: metaExample({ total: 2, shown: 2 }),
          }),
          ...problems('no-such-article', 'no-such-concept'),
        },
      },
    },
    async (request) => {
      const stored = await existingArticle(store, request.params.article);
      const filter = filterOf(request.query);
      await existingInFilter(store, stored, filter);
      const [{ inferences, oppositions, coverage }, { items, total }] = await Promise.all([
        facts(stored),
        store.claims(stored.article.id, filter),
      ]);
      const given = new Set(items.map((claim) => claim.id));
      const data: Argument = {
        claims: [...items],
        inferences: inferences.filter(({ premises, conclusion }) =>
          [...premises, conclusion].every((claim) => given.has(claim)),
        ),
        oppositions: oppositions.filter((one) => one.claims.every((claim) => given.has(claim))),
      };
      const reasons = [filteredOut(stored.counts.claims - total, 'claim'), notCoded(coverage, filter.section)];
      return { data, meta: stamp(store, stored.version, { total, shown: total }, reasons) };
    },
  );
}
