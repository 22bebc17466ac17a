import { z } from 'zod';
import type { BilingualReason } from '../../graph/answers/meta.ts';
import { Support } from '../../graph/answers/support.ts';
import type { Inference } from '../../graph/model/argument.ts';
import { byId } from '../../graph/model/order.ts';
import { isEmpty, passes } from '../../graph/questions/claim-filter.ts';
import { groundsOf, supportSteps } from '../../graph/questions/support.ts';
import { list, problems } from '../http/answers.ts';
import type { Routes, Sources } from '../http/api.ts';
import { metaExample, supportExample } from '../http/examples.ts';
import { existingArticle, existingClaim, existingInFilter } from '../http/existing.ts';
import { claimFilter, filterOf } from '../http/filter-parameters.ts';
import { articleParameter, id } from '../http/parameters.ts';
import { filteredOut, notCoded, stamp } from '../http/stamp.ts';

/** What rests on what. */
export function supportRoute(api: Routes, { store, facts }: Sources): void {
  api.get(
    '/api/articles/:article/support',
    {
      schema: {
        operationId: 'support',
        summary: 'What a claim rests on, down to its grounds, and what rests on it.',
        description:
          'Steps that the text does not mark are the coder’s (`explicit: false`). A filter keeps the steps of which every ' +
          'claim passes it, the one asked about aside. `total` counts steps.',
        tags: ['claims'],
        params: z.object({ article: articleParameter }),
        querystring: z.strictObject({ claim: id('The claim.'), ...claimFilter }),
        response: {
          200: list(Support, 'The argument around the claim.', {
            data: supportExample,
            meta: metaExample({ total: 1, shown: 1 }),
          }),
          ...problems('no-such-article', 'no-such-claim', 'no-such-concept'),
        },
      },
    },
    async (request) => {
      const stored = await existingArticle(store, request.params.article);
      const article = stored.article.id;
      const { claim: asked, ...rest } = request.query;
      const claim = await existingClaim(store, article, asked, 'claim');
      const filter = filterOf(rest);
      await existingInFilter(store, stored, filter);
      const [below, above, { claims, concepts, coverage }] = await Promise.all([
        store.support(article, claim.id, 'in'),
        store.support(article, claim.id, 'out'),
        facts(stored),
      ]);
      const counts = (id: string) => {
        const other = claims.get(id);
        return id === claim.id || (other !== undefined && passes(other, filter, (concept) => concepts.get(concept)));
      };
      const holds = ({ premises, conclusion }: Inference) => [...premises, conclusion].every(counts);
      const restsOn = supportSteps(below.filter(holds), claim.id, 'in');
      const bears = supportSteps(above.filter(holds), claim.id, 'out');
      const total = restsOn.length + bears.length;
      const met = new Set(
        [...restsOn, ...bears]
          .flatMap(({ inference: { premises, conclusion } }) => [...premises, conclusion])
          .concat(claim.id),
      );
      const data: Support = {
        claim,
        restsOn: [...restsOn],
        bears: [...bears],
        grounds: [...groundsOf(restsOn)],
        claims: [...met].flatMap((id) => claims.get(id) ?? []).sort(byId),
      };
      const reasons = [
        total === 0 ? unargued(claim.id, isEmpty(filter)) : undefined,
        filteredOut(below.length + above.length - total, 'inference'),
        notCoded(coverage, filter.section),
      ];
      return { data, meta: stamp(store, stored.version, { total, shown: total }, reasons) };
    },
  );
}

function unargued(claim: string, unfiltered: boolean): BilingualReason {
  const which = unfiltered ? { zh: '', en: '' } : { zh: '通过筛选的', en: ' that passes the filter' };
  return {
    code: 'not-connected',
    detail: {
      zh: `没有${which.zh}推论以“${claim}”为结论或前提。`,
      en: `No inference${which.en} concludes ${claim} or takes it for a premise.`,
    },
  };
}
