import { z } from 'zod';
import { Argument } from '../../graph/answers/argument.ts';
import { Contrast } from '../../graph/answers/contrast.ts';
import { SectionEvidence } from '../../graph/answers/evidence.ts';
import type { BilingualReason } from '../../graph/answers/meta.ts';
import { Support } from '../../graph/answers/support.ts';
import type { Inference } from '../../graph/model/argument.ts';
import type { Claim } from '../../graph/model/claim.ts';
import { byId } from '../../graph/model/order.ts';
import { oppositionKinds } from '../../graph/model/vocabulary.ts';
import { isEmpty, passes } from '../../graph/questions/claim-filter.ts';
import { evidence } from '../../graph/questions/evidence.ts';
import { groundsOf, supportSteps } from '../../graph/questions/support.ts';
import { list, problems } from '../http/answers.ts';
import type { Routes, Sources } from '../http/api.ts';
import { argumentExample, contrastExample, evidenceExample, metaExample, supportExample } from '../http/examples.ts';
import { existingArticle, existingClaim, existingInFilter } from '../http/existing.ts';
import { claimFilter, filterOf } from '../http/filter-parameters.ts';
import { pageOf, pageParameters, pageReason } from '../http/pages.ts';
import { articleParameter, flag, id, someOf } from '../http/parameters.ts';
import { filteredOut, notCoded, stamp } from '../http/stamp.ts';

/** How the article argues: what rests on what, what it sets against what, and what backs it. */
export function argumentRoutes(api: Routes, { store, facts }: Sources): void {
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
        claims: known(claims, [...met]).sort(byId),
      };
      const reasons = [
        total === 0 ? unargued(claim.id, isEmpty(filter)) : undefined,
        filteredOut(below.length + above.length - total, 'inference'),
        notCoded(coverage, filter.section),
      ];
      return { data, meta: stamp(store, stored.version, { total, shown: total }, reasons) };
    },
  );

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
        .map((opposition) => ({ opposition, claims: known(claims, opposition.claims) }))
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

  api.get(
    '/api/articles/:article/evidence',
    {
      schema: {
        operationId: 'evidence',
        summary: 'How each section is backed: figures, cited works, hearsay, marked argument, or nothing.',
        tags: ['claims'],
        params: z.object({ article: articleParameter }),
        querystring: z.strictObject(claimFilter),
        response: {
          200: list(z.array(SectionEvidence), 'Sections, then tables, in the order of the article.', {
            data: [evidenceExample],
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
      const [{ inferences, coverage }, { items }, works] = await Promise.all([
        facts(stored),
        store.claims(stored.article.id, filter),
        store.works(stored.article.id),
      ]);
      const { sections, tables } = stored.article;
      const all = [...sections, ...tables].map((part) => part.id);
      const asked = filter.section === undefined ? all : all.filter((part) => filter.section?.includes(part));
      const data = evidence({ sections: asked, claims: items, inferences, works });
      const reasons = [filteredOut(stored.counts.claims - items.length, 'claim'), notCoded(coverage, filter.section)];
      const counted = { total: data.length, shown: data.length };
      return { data: [...data], meta: stamp(store, stored.version, counted, reasons) };
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

function known(claims: ReadonlyMap<string, Claim>, ids: readonly string[]): Claim[] {
  return ids.flatMap((claim) => claims.get(claim) ?? []);
}
