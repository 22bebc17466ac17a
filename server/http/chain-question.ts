/**
 * The shape of every question about chains of causal claims: bounded in length, number, steps and time, under the filter,
 * and, when asked, compared with the same question under a stricter filter.
 */
import { z } from 'zod';
import { Comparison } from '../../graph/answers/comparison.ts';
import { type BilingualReason, Meta } from '../../graph/answers/meta.ts';
import type { Bounds, Cut } from '../../graph/questions/bounds.ts';
import type { ClaimFilter } from '../../graph/questions/claim-filter.ts';
import { compare, type Signed } from '../../graph/questions/compare.ts';
import { comparedFilter, comparisons } from '../../graph/questions/stricter-filters.ts';
import type { StoredArticle } from '../stores/claim-store.ts';
import { type Analyse, analyseFor } from './analyse.ts';
import { answer, problems } from './answers.ts';
import type { Routes, Sources } from './api.ts';
import { existingArticle, existingInFilter } from './existing.ts';
import { causalFilter, filterOf } from './filter-parameters.ts';
import { articleParameter, oneOf } from './parameters.ts';
import type { ProblemCode } from './problem-codes.ts';
import { searchBounds } from './search-bounds.ts';
import { cutShort, notCoded, stamp } from './stamp.ts';

type Shape = z.core.$ZodLooseShape;

export interface ChainQuestion<Own extends Shape, Data extends z.ZodType> {
  /** The operation, and the last part of its address. */
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** Its own parameters, beside bounds and filter. */
  readonly own: Own;
  /** What is bounded, in the singular. */
  readonly item: string;
  readonly defaults?: { readonly maxLength: number; readonly limit: number };
  readonly answer: Data;
  readonly order: string;
  readonly example: { readonly data: z.input<Data>; readonly meta: Meta };
  readonly refusals: readonly ProblemCode[];
  /** Refuses what cannot be asked, before anything is searched. */
  readonly check: (asked: z.output<z.ZodObject<Own>>, article: string) => Promise<void>;
  readonly search: (asked: z.output<z.ZodObject<Own>>, given: Given) => Promise<Found<z.output<Data>>>;
  /** The items of an answer, each with its sign. */
  readonly itemsOf: (data: z.output<Data>) => Signed;
}

interface Given {
  readonly stored: StoredArticle;
  readonly filter: ClaimFilter;
  readonly bounds: Bounds;
  readonly analyse: Analyse;
}

interface Found<Data> {
  readonly data: Data;
  readonly total: number | null;
  readonly shown: number;
  readonly cut: Cut | undefined;
  /** Why it is empty, and what the filter left out. */
  readonly reasons: readonly (BilingualReason | undefined)[];
}

export function chainQuestion<Own extends Shape, Data extends z.ZodType>(
  api: Routes,
  sources: Sources,
  question: ChainQuestion<Own, Data>,
): void {
  const { store, facts, timeLimit } = sources;
  const shared = {
    compare: oneOf(
      comparisons,
      'Asks again, of only what the text states, what the author says himself, or what is asserted, and says what changed.',
    ).optional(),
    ...searchBounds(question.item, question.defaults),
    ...causalFilter,
  };
  const asks = z.strictObject(shared);
  const querystring: z.ZodType = z.strictObject({ ...question.own, ...shared });
  const schema: z.ZodType = z.object({
    data: question.answer,
    meta: Meta,
    compared: Comparison(question.answer).optional(),
  });

  api.get(
    `/api/articles/:article/${question.name}`,
    {
      schema: {
        operationId: question.name,
        summary: question.summary,
        description: question.description,
        tags: ['graph'],
        params: z.object({ article: articleParameter }),
        querystring,
        response: {
          200: answer(schema, question.order, question.example),
          ...problems('no-such-article', 'no-such-concept', ...question.refusals),
        },
      },
    },
    async (request, reply) => {
      const stored = await existingArticle(store, request.params.article);
      const asked = request.query as z.output<z.ZodObject<Own>> & z.output<typeof asks>;
      const filter = filterOf(asked);
      await question.check(asked, stored.article.id);
      await existingInFilter(store, stored, filter);
      const { coverage } = await facts(stored);

      const under = async (filter: ClaimFilter) => {
        const { maxLength, limit, budget } = asked;
        const bounds = { maxLength, limit, budget };
        const analyse = analyseFor(sources, stored, bounds, request.signal);
        const { data, total, shown, cut, reasons } = await question.search(asked, { stored, filter, bounds, analyse });
        // Asked again on a quieter machine, the same question may have a fuller answer.
        if (cut === 'time') reply.header('cache-control', 'no-store');
        const all = [cutShort(cut, bounds, timeLimit), ...reasons, notCoded(coverage, filter.section)];
        return { data, meta: stamp(store, stored.version, { total, shown }, all) };
      };

      const first = await under(filter);
      if (asked.compare === undefined) return first;
      const second = await under({ ...filter, ...comparedFilter[asked.compare] });
      const changes = compare(question.itemsOf(first.data), question.itemsOf(second.data));
      return { ...first, compared: { only: asked.compare, ...second, ...changes } };
    },
  );
}
