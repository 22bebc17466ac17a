import { z } from 'zod';
import { ClaimWhole } from '../../graph/answers/claim.ts';
import { Claim } from '../../graph/model/claim.ts';
import { conceptsOf } from '../../graph/model/concepts-of.ts';
import { codeUnitOrder } from '../../graph/model/order.ts';
import type { ClaimFilter } from '../../graph/questions/claim-filter.ts';
import { rank } from '../../graph/search/rank.ts';
import { searchTerms } from '../../graph/search/terms.ts';
import { list, one, problems } from '../http/answers.ts';
import type { Routes, Sources } from '../http/api.ts';
import { claimExample, claimWholeExample, metaExample } from '../http/examples.ts';
import { existingArticle, existingClaim, existingInFilter } from '../http/existing.ts';
import { claimFilter, filterOf } from '../http/filter-parameters.ts';
import { nameOf } from '../http/names.ts';
import { pageParameters, pageReason } from '../http/pages.ts';
import { articleParameter, idParameter, noQuery, text } from '../http/parameters.ts';
import { filteredOut, notCoded, stamp } from '../http/stamp.ts';
import type { Page } from '../stores/claim-store.ts';

/** Claims by any of their fields, page by page; and one of them with its argument. */
export function claimRoutes(api: Routes, { store, facts }: Sources): void {
  api.get(
    '/api/articles/:article/claims',
    {
      schema: {
        operationId: 'claims',
        summary: 'The claims of an article that pass a filter.',
        tags: ['claims'],
        params: z.object({ article: articleParameter }),
        querystring: z.strictObject({
          ...claimFilter,
          text: text('Words, Chinese or English, that must all stand in the paraphrase.').optional(),
          ...pageParameters('claims', 50, 200),
        }),
        response: {
          200: list(z.array(Claim), 'Claims, ordered by id.', {
            data: [claimExample],
            meta: metaExample({ total: 2, shown: 1 }, [
              pageReason('claims', { shown: 1, total: 2, next: claimExample.id }),
            ]),
          }),
          ...problems('no-such-article', 'no-such-concept'),
        },
      },
    },
    async (request) => {
      const stored = await existingArticle(store, request.params.article);
      const { text: words, limit, after, ...asked } = request.query;
      const filter = filterOf(asked);
      await existingInFilter(store, stored, filter);
      const page = { limit: limit + 1, ...(after === undefined ? {} : { after }) };
      const { items, total } =
        words === undefined
          ? await store.claims(stored.article.id, filter, page)
          : await worded(stored.article.id, filter, words, page);
      const data = items.slice(0, limit);
      const next = items.length > limit ? data.at(-1)?.id : undefined;
      const { coverage } = await facts(stored);
      const reasons = [
        pageReason('claims', { shown: data.length, total, next }),
        filteredOut(stored.counts.claims - total, 'claim'),
        notCoded(coverage, filter.section),
      ];
      return { data, meta: stamp(store, stored.version, { total, shown: data.length }, reasons) };
    },
  );

  api.get(
    '/api/articles/:article/claims/:id',
    {
      schema: {
        operationId: 'claim',
        summary: 'One claim whole: what it rests on, what rests on it, what stands against it, what it cites.',
        tags: ['claims'],
        params: z.object({ article: articleParameter, id: idParameter }),
        querystring: noQuery,
        response: {
          200: one(ClaimWhole, 'The claim.', claimWholeExample),
          ...problems('no-such-article', 'no-such-claim'),
        },
      },
    },
    async (request) => {
      const { article } = await existingArticle(store, request.params.article);
      const claim = await existingClaim(store, article.id, request.params.id);
      return { data: await claimWhole(article.id, claim) };
    },
  );

  /** The claims whose paraphrase holds every word, within a filter. */
  async function worded(article: string, filter: ClaimFilter, words: string, page: Page) {
    const terms = searchTerms(words);
    const [{ claims }, passing] = await Promise.all([
      store.candidates(article, terms, ['claim']),
      store.claims(article, filter),
    ]);
    const matching = new Set(rank(terms, { concepts: [], claims, works: [] }).map(({ id }) => id));
    const found = passing.items.filter((claim) => matching.has(claim.id));
    const { after } = page;
    const ahead = after === undefined ? found : found.filter((claim) => codeUnitOrder(claim.id, after) > 0);
    return { items: ahead.slice(0, page.limit), total: found.length };
  }

  async function claimWhole(article: string, claim: Claim): Promise<ClaimWhole> {
    const mentioned = new Set(conceptsOf(claim));
    const cited = new Set(claim.cites?.map(({ work }) => work));
    const [{ inferences, oppositions }, concepts, works] = await Promise.all([
      store.argument(article, [claim.id]),
      store.concepts(article, {}),
      cited.size === 0 ? [] : store.works(article),
    ]);
    const others = new Set([
      ...inferences.flatMap(({ premises, conclusion }) => [...premises, conclusion]),
      ...oppositions.flatMap((opposition) => opposition.claims),
    ]);
    others.delete(claim.id);
    const claims = await Promise.all([...others].sort(codeUnitOrder).map((other) => store.claim(article, other)));
    return {
      claim,
      concepts: concepts.filter((concept) => mentioned.has(concept.id)).map(nameOf),
      concludedBy: inferences.filter(({ conclusion }) => conclusion === claim.id),
      premiseOf: inferences.filter(({ premises }) => premises.includes(claim.id)),
      oppositions: [...oppositions],
      claims: claims.filter((other) => other !== undefined),
      works: works.filter((work) => cited.has(work.id)),
    };
  }
}
