import { z } from 'zod';
import { SectionEvidence } from '../../graph/answers/evidence.ts';
import { evidence } from '../../graph/questions/evidence.ts';
import { list, problems } from '../http/answers.ts';
import type { Routes, Sources } from '../http/api.ts';
import { evidenceExample, metaExample } from '../http/examples.ts';
import { existingArticle, existingInFilter } from '../http/existing.ts';
import { claimFilter, filterOf } from '../http/filter-parameters.ts';
import { articleParameter } from '../http/parameters.ts';
import { filteredOut, notCoded, stamp } from '../http/stamp.ts';

/** What backs the article, section by section. */
export function evidenceRoute(api: Routes, { store, facts }: Sources): void {
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
