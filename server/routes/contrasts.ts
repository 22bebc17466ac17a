import { z } from 'zod';
import { Contrast } from '../../graph/answers/contrast.ts';
import type { BilingualReason } from '../../graph/answers/meta.ts';
import { oppositionKinds } from '../../graph/model/vocabulary.ts';
import { passes } from '../../graph/questions/claim-filter.ts';
import { list, problems } from '../http/answers.ts';
import type { Routes, Sources } from '../http/api.ts';
import { contrastExample, metaExample } from '../http/examples.ts';
import { existingArticle, existingInFilter } from '../http/existing.ts';
import { claimFilter, filterOf } from '../http/filter-parameters.ts';
import { pageOf, pageParameters, pageReason } from '../http/pages.ts';
import { articleParameter, flag, id, someOf } from '../http/parameters.ts';
import { filteredOut, notCoded, stamp } from '../http/stamp.ts';

/** What the article sets against what. */
export function contrastsRoute(api: Routes, { store, facts }: Sources): void {
  api.get(
    '/api/articles/:article/contrasts',
    {
      schema: {
        operationId: 'contrasts',
        summary: 'What the article sets against each other: contrasts, concessions and tensions.',
        description:
          '`explicit: false` marks what the coder joins across the text. A filter keeps those with a claim that passes it.',
        tags: ['claims'],
        params: z.object({ article: articleParameter }),
        querystring: z.strictObject({
          axis: id('Only those along this axis, such as analytic-versus-generative.').optional(),
          opposition: someOf(oppositionKinds, 'Which kinds of opposition.').optional(),
          explicit: flag('true: only what the text marks; false: only what the coder joins.').optional(),
          ...pageParameters('contrasts', 200, 200),
          ...claimFilter,
        }),
        response: {
          200: list(z.array(Contrast), 'Oppositions by id; their claims in their own order.', {
            data: [contrastExample],
            meta: metaExample({ total: 1, shown: 1 }),
          }),
          ...problems('no-such-article', 'no-such-concept'),
        },
      },
    },
    async (request) => {
      const stored = await existingArticle(store, request.params.article);
      const { axis, opposition: kinds, explicit, limit, after, ...asked } = request.query;
      const filter = filterOf(asked);
      await existingInFilter(store, stored, filter);
      const { oppositions, claims, concepts, coverage } = await facts(stored);
      const all: Contrast[] = oppositions
        .filter((one) => axis === undefined || one.axis === axis)
        .filter((one) => kinds === undefined || kinds.includes(one.kind))
        .filter((one) => explicit === undefined || one.explicit === explicit)
        .map((opposition) => ({ opposition, claims: opposition.claims.flatMap((id) => claims.get(id) ?? []) }))
        .filter((one) => one.claims.some((claim) => passes(claim, filter, (concept) => concepts.get(concept))));
      const { page: data, next } = pageOf(all, ({ opposition }) => opposition.id, { limit, after });
      const counted = { total: all.length, shown: data.length };
      const reasons = [
        pageReason('contrasts', { ...counted, next }),
        all.length === 0 && axis !== undefined
          ? noAxis(
              axis,
              oppositions.flatMap((one) => one.axis ?? []),
            )
          : undefined,
        filteredOut(oppositions.length - all.length, 'opposition'),
        notCoded(coverage, filter.section),
      ];
      return { data, meta: stamp(store, stored.version, counted, reasons) };
    },
  );
}

function noAxis(axis: string, known: readonly string[]): BilingualReason {
  const names = [...new Set(known)].sort();
  const none = names.length === 0;
  return {
    code: 'not-found',
    detail: {
      zh: `没有以“${axis}”为轴的对立。已有的轴：${none ? '无' : names.join('、')}。`,
      en: `Nothing is opposed along ${axis}. Axes: ${none ? 'none' : names.join(', ')}.`,
    },
  };
}
