import { z } from 'zod';
import { Argument } from '../../graph/answers/argument.ts';
import { Contrast } from '../../graph/answers/contrast.ts';
import { SectionEvidence } from '../../graph/answers/evidence.ts';
import { Support } from '../../graph/answers/support.ts';
import type { Claim } from '../../graph/model/claim.ts';
import { byId } from '../../graph/model/order.ts';
import { oppositionKinds } from '../../graph/model/vocabulary.ts';
import { passes } from '../../graph/questions/claim-filter.ts';
import { evidence } from '../../graph/questions/evidence.ts';
import { groundsOf, supportSteps } from '../../graph/questions/support.ts';
import { list, one, problems } from '../http/answers.ts';
import type { Api, Sources } from '../http/api.ts';
import { argumentExample, contrastExample, evidenceExample, metaExample, supportExample } from '../http/examples.ts';
import { existingArticle, existingClaim, existingInFilter } from '../http/existing.ts';
import { causalFilter, claimFilter, filterOf } from '../http/filter-parameters.ts';
import { articleParameter, flag, id, someOf } from '../http/parameters.ts';
import { filteredOut, notCoded, stamp } from '../http/stamp.ts';

/** How the article argues: what rests on what, what it sets against what, and what backs it. */
export function argumentRoutes(api: Api, { store, facts }: Sources): void {
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
        description: 'Steps that the text does not mark are the coder’s (`explicit: false`).',
        tags: ['claims'],
        params: z.object({ article: articleParameter }),
        querystring: z.strictObject({ claim: id('The claim.') }),
        response: {
          200: one(Support, 'The argument around the claim.', supportExample),
          ...problems('no-such-article', 'no-such-claim'),
        },
      },
    },
    async (request) => {
      const stored = await existingArticle(store, request.params.article);
      const article = stored.article.id;
      const claim = await existingClaim(store, article, request.query.claim, 'claim');
      const [below, above, { claims }] = await Promise.all([
        store.support(article, claim.id, 'in'),
        store.support(article, claim.id, 'out'),
        facts(stored),
      ]);
      const restsOn = supportSteps(below, claim.id, 'in');
      const met = new Set(
        [...below, ...above].flatMap(({ premises, conclusion }) => [...premises, conclusion]).concat(claim.id),
      );
      const data: Support = {
        claim,
        restsOn: [...restsOn],
        bears: [...supportSteps(above, claim.id, 'out')],
        grounds: [...groundsOf(restsOn)],
        claims: known(claims, [...met]).sort(byId),
      };
      return { data };
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
      const { axis, opposition: kinds, explicit, ...asked } = request.query;
      const filter = filterOf(asked);
      await existingInFilter(store, stored, filter);
      const { oppositions, claims, concepts, coverage } = await facts(stored);
      const data: Contrast[] = oppositions
        .filter((one) => axis === undefined || one.axis === axis)
        .filter((one) => kinds === undefined || kinds.includes(one.kind))
        .filter((one) => explicit === undefined || one.explicit === explicit)
        .map((opposition) => ({ opposition, claims: known(claims, opposition.claims) }))
        .filter((one) => one.claims.some((claim) => passes(claim, filter, (concept) => concepts.get(concept))));
      const counted = { total: data.length, shown: data.length };
      const reasons = [
        data.length === 0 && axis !== undefined
          ? noAxis(
              axis,
              oppositions.flatMap((one) => one.axis ?? []),
            )
          : undefined,
        filteredOut(oppositions.length - data.length, 'opposition'),
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
        querystring: z.strictObject(causalFilter),
        response: {
          200: list(z.array(SectionEvidence), 'Sections, then tables, in the order of the article.', {
            data: [evidenceExample],
            meta: metaExample({ total: 1, shown: 1 }),
          }),
          ...problems('no-such-article'),
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

function noAxis(axis: string, known: readonly string[]) {
  const names = [...new Set(known)].sort().join(', ');
  return {
    code: 'not-found' as const,
    detail: `Nothing is opposed along ${axis}. Axes: ${names === '' ? 'none' : names}.`,
  };
}

function known(claims: ReadonlyMap<string, Claim>, ids: readonly string[]): Claim[] {
  return ids.flatMap((claim) => claims.get(claim) ?? []);
}
