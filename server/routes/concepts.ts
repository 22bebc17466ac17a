import { z } from 'zod';
import { ConceptWhole } from '../../graph/answers/concept.ts';
import { Concept } from '../../graph/model/concept.ts';
import { conceptsOf } from '../../graph/model/concepts-of.ts';
import { themes } from '../../graph/model/vocabulary.ts';
import { list, one, problems } from '../http/answers.ts';
import type { Routes, Sources } from '../http/api.ts';
import { conceptExample, conceptWholeExample, metaExample } from '../http/examples.ts';
import { existingArticle, existingConcept } from '../http/existing.ts';
import { nameOf } from '../http/names.ts';
import { pageOf, pageParameters, pageReason } from '../http/pages.ts';
import { articleParameter, flag, idParameter, noQuery, someOf } from '../http/parameters.ts';
import { filteredOut, notCoded, stamp } from '../http/stamp.ts';

/** Which concepts there are, and one of them with everything that touches it. */
export function conceptRoutes(api: Routes, { store, facts }: Sources): void {
  api.get(
    '/api/articles/:article/concepts',
    {
      schema: {
        operationId: 'concepts',
        summary: 'The concepts of an article, page by page where there are many.',
        tags: ['concepts'],
        params: z.object({ article: articleParameter }),
        querystring: z.strictObject({
          theme: someOf(themes, 'What the concept belongs to.').optional(),
          core: flag('true: only concepts that carry the argument; false: only the others.').optional(),
          ...pageParameters('concepts', 1000, 1000),
        }),
        response: {
          200: list(z.array(Concept), 'The concepts, ordered by id.', {
            data: [conceptExample],
            meta: metaExample({ total: 1, shown: 1 }),
          }),
          ...problems('no-such-article'),
        },
      },
    },
    async (request) => {
      const stored = await existingArticle(store, request.params.article);
      const { theme, core, ...asked } = request.query;
      const filter = { ...(theme === undefined ? {} : { theme }), ...(core === undefined ? {} : { core }) };
      const all = await store.concepts(stored.article.id, filter);
      const { page: data, next } = pageOf(all, (concept) => concept.id, asked);
      const { coverage } = await facts(stored);
      const counted = { total: all.length, shown: data.length };
      const reasons = [
        pageReason('concepts', { ...counted, next }),
        filteredOut(stored.counts.concepts - all.length, 'concept'),
        notCoded(coverage),
      ];
      return { data, meta: stamp(store, stored.version, counted, reasons) };
    },
  );

  api.get(
    '/api/articles/:article/concepts/:id',
    {
      schema: {
        operationId: 'concept',
        summary: 'One concept whole: every claim that touches it, and the concepts these join it to.',
        tags: ['concepts'],
        params: z.object({ article: articleParameter, id: idParameter }),
        querystring: noQuery,
        response: {
          200: one(ConceptWhole, 'The concept. Claims are ordered by id.', conceptWholeExample),
          ...problems('no-such-article', 'no-such-concept'),
        },
      },
    },
    async (request) => {
      const { article } = await existingArticle(store, request.params.article);
      const concept = await existingConcept(store, article.id, request.params.id, 'id');
      return { data: await whole(article.id, concept) };
    },
  );

  async function whole(article: string, concept: Concept): Promise<ConceptWhole> {
    const { id, broader } = concept;
    const [all, { items: claims }] = await Promise.all([
      store.concepts(article, {}),
      store.claims(article, { concept: [id] }),
    ]);
    const joined = new Set(claims.flatMap(conceptsOf));
    return {
      concept,
      broader: all.filter((other) => other.id === broader).map(nameOf)[0] ?? null,
      narrower: all.filter((other) => other.broader === id).map(nameOf),
      incoming: claims.filter((claim) => claim.kind === 'causal' && claim.effect === id),
      outgoing: claims.filter((claim) => claim.kind === 'causal' && claim.cause === id),
      mediating: claims.filter((claim) => claim.kind === 'causal' && claim.via?.includes(id) === true),
      about: claims.filter((claim) => claim.kind !== 'causal'),
      related: all.filter((other) => other.id !== id && joined.has(other.id)).map(nameOf),
    };
  }
}
