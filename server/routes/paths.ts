import { z } from 'zod';
import type { Reason } from '../../graph/answers/meta.ts';
import { Path } from '../../graph/answers/path.ts';
import { type ClaimFilter, isEmpty } from '../../graph/questions/claim-filter.ts';
import { paths } from '../../graph/questions/paths.ts';
import { Refusal } from '../../graph/questions/refusal.ts';
import { list, problems } from '../http/answers.ts';
import type { Api, Sources } from '../http/api.ts';
import { deadline } from '../http/deadline.ts';
import { metaExample, pathExample } from '../http/examples.ts';
import { existingArticle, existingConcept, existingInFilter } from '../http/existing.ts';
import { causalFilter, filterOf } from '../http/filter-parameters.ts';
import { articleParameter, id } from '../http/parameters.ts';
import { longest, searchBounds } from '../http/search-bounds.ts';
import { cutShort, filteredOut, notCoded, stamp } from '../http/stamp.ts';

/** By which chains of claims one concept leads to another. */
export function pathsRoute(api: Api, { store, facts, timeLimit }: Sources): void {
  api.get(
    '/api/articles/:article/paths',
    {
      schema: {
        operationId: 'paths',
        summary: 'The chains of causal claims by which one concept leads to another, shortest first.',
        description:
          'No chain passes a concept twice; parallel claims make different chains. `total` is null where the search ' +
          'did not end by itself.',
        tags: ['graph'],
        params: z.object({ article: articleParameter }),
        querystring: z.strictObject({
          from: id('The concept the chains begin with.'),
          to: id('The concept they end with.'),
          ...searchBounds('chain'),
          ...causalFilter,
        }),
        response: {
          200: list(z.array(Path), 'The chains, ordered by length, then by the ids of their claims.', {
            data: [pathExample],
            meta: metaExample({ total: 1, shown: 1 }),
          }),
          ...problems('no-such-article', 'no-such-concept', 'same-concept'),
        },
      },
    },
    async (request, reply) => {
      const stored = await existingArticle(store, request.params.article);
      const { from, to, maxLength, limit, budget, ...asked } = request.query;
      const article = stored.article.id;
      await existingConcept(store, article, from, 'from');
      await existingConcept(store, article, to, 'to');
      if (from === to) {
        throw new Refusal('same-concept', 'from and to are the same concept; loops are another question.', 'to');
      }
      const filter = filterOf(asked);
      await existingInFilter(store, stored, filter);
      const [corridor, unfiltered, { coverage, names }] = await Promise.all([
        store.corridor(article, { from, to, maxLength, filter }),
        isEmpty(filter) ? undefined : store.corridor(article, { from, to, maxLength, filter: {} }),
        facts(stored),
      ]);
      const { inferences } = await store.argument(
        article,
        corridor.map((claim) => claim.id),
      );
      const bounds = { maxLength, limit, budget, signal: deadline(timeLimit) };
      const { items, cut } = paths({ from, to, corridor, inferences, names, bounds });
      // Asked again on a quieter machine, the same question may have a fuller answer.
      if (cut === 'time') reply.header('cache-control', 'no-store');
      const reasons = [
        cutShort(cut, bounds, timeLimit),
        items.length === 0 && cut === undefined ? await unconnected(article, from, to, maxLength, filter) : undefined,
        filteredOut((unfiltered?.length ?? corridor.length) - corridor.length, 'causal claim', ' on the way'),
        notCoded(coverage, filter.section),
      ];
      const counted = { total: cut === undefined ? items.length : null, shown: items.length };
      return { data: [...items], meta: stamp(store, stored.version, counted, reasons) };
    },
  );

  /** Why nothing leads there, and whether anything would if chains might be longer or run the other way. */
  async function unconnected(
    article: string,
    from: string,
    to: string,
    maxLength: number,
    filter: ClaimFilter,
  ): Promise<Reason> {
    const [longer, back] = await Promise.all([
      maxLength < longest ? store.corridor(article, { from, to, maxLength: longest, filter }) : [],
      store.corridor(article, { from: to, to: from, maxLength, filter }),
    ]);
    const under = isEmpty(filter) ? '' : ' under this filter';
    const sentences = [
      `No chain of at most ${maxLength} causal claims leads from ${from} to ${to}${under}.`,
      ...(longer.length > 0 ? [`One of at most ${longest} does: ask with maxLength=${longest}.`] : []),
      ...(back.length > 0 ? [`Chains lead the other way, from ${to} to ${from}.`] : []),
    ];
    return { code: 'not-connected', detail: sentences.join(' ') };
  }
}
