import { z } from 'zod';
import { CutAnswer } from '../../graph/answers/cut.ts';
import type { BilingualReason } from '../../graph/answers/meta.ts';
import { Refusal } from '../../graph/questions/refusal.ts';
import { analyseFor } from '../http/analyse.ts';
import { list, problems } from '../http/answers.ts';
import type { Routes, Sources } from '../http/api.ts';
import { causalLayer } from '../http/causal-layer.ts';
import { cutExample, metaExample } from '../http/examples.ts';
import { existingArticle, existingClaim, existingConcept, existingInFilter } from '../http/existing.ts';
import { causalFilter, filterOf } from '../http/filter-parameters.ts';
import { articleParameter, id, listedIds } from '../http/parameters.ts';
import { searchBounds } from '../http/search-bounds.ts';
import { cutShort, filteredOut, notCoded, stamp } from '../http/stamp.ts';

const nothingToDeny: BilingualReason = {
  code: 'not-found',
  detail: {
    zh: '没有可以否定的：没有这样的论断，或没有这样的回路。',
    en: 'There is nothing to deny: no such claim, or no such loop.',
  },
};

/** What falls if claims are denied. */
export function cutRoute(api: Routes, sources: Sources): void {
  const { store, facts, timeLimit } = sources;
  api.get(
    '/api/articles/:article/cut',
    {
      schema: {
        operationId: 'cut',
        summary: 'What falls if claims, or all claims from one concept to another, are denied.',
        description:
          'Support that is lost, loops that are broken, core concepts that are no longer joined. With `breaking`, the ' +
          'smallest set of claims is denied without which no loop passes that concept. `total` counts denied claims.',
        tags: ['claims'],
        params: z.object({ article: articleParameter }),
        querystring: z.strictObject({
          claims: listedIds('Claims to deny.'),
          from: id('With `to`: denies every causal claim from this concept to that one.').optional(),
          to: id('Where those claims end.').optional(),
          breaking: id('Denies the fewest claims that break all loops through this concept.').optional(),
          ...searchBounds('loop', { maxLength: 8, limit: 200 }),
          ...causalFilter,
        }),
        response: {
          200: list(CutAnswer, 'What falls.', { data: cutExample, meta: metaExample({ total: 1, shown: 1 }) }),
          ...problems('no-such-article', 'no-such-concept', 'no-such-claim'),
        },
      },
    },
    async (request, reply) => {
      const stored = await existingArticle(store, request.params.article);
      const article = stored.article.id;
      const { claims: named = [], from, to, breaking, maxLength, limit, budget, ...asked } = request.query;
      if ((from === undefined) !== (to === undefined)) {
        const detail = { zh: 'from 与 to 须同时给出。', en: 'from and to are given together.' };
        throw new Refusal('bad-parameter', detail, from === undefined ? 'from' : 'to');
      }
      if (named.length === 0 && from === undefined && breaking === undefined) {
        const detail = {
          zh: '请说明要否定什么：claims，from 与 to，或 breaking。',
          en: 'Say what is denied: claims, from and to, or breaking.',
        };
        throw new Refusal('bad-parameter', detail, 'claims');
      }
      for (const claim of new Set(named)) await existingClaim(store, article, claim, 'claims');
      for (const [at, concept] of Object.entries({ from, to, breaking })) {
        if (concept !== undefined) await existingConcept(store, article, concept, at);
      }
      const filter = filterOf(asked);
      await existingInFilter(store, stored, filter);
      const [{ only, leftOut }, { coverage }] = await Promise.all([
        causalLayer(sources, stored, filter),
        facts(stored),
      ]);
      const bounds = { maxLength, limit, budget };
      const analyse = analyseFor(sources, stored, bounds, request.signal);
      const { data, known, cut } = await analyse('cut', { claims: named, from, to, breaking }, only);
      if (cut === 'time') reply.header('cache-control', 'no-store');
      const shown = data.denied.length;
      const counted = { total: known ? shown : null, shown };
      return {
        data,
        meta: stamp(store, stored.version, counted, [
          cutShort(cut, bounds, timeLimit),
          shown === 0 && known ? nothingToDeny : undefined,
          filteredOut(leftOut, 'causal claim'),
          notCoded(coverage, filter.section),
        ]),
      };
    },
  );
}
