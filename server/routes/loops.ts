import { z } from 'zod';
import { Loop } from '../../graph/answers/loop.ts';
import type { BilingualReason } from '../../graph/answers/meta.ts';
import type { Routes, Sources } from '../http/api.ts';
import { causalLayer } from '../http/causal-layer.ts';
import { chainQuestion } from '../http/chain-question.ts';
import { loopExample, metaExample } from '../http/examples.ts';
import { existingConcept } from '../http/existing.ts';
import { nameOfChain } from '../http/names.ts';
import { id } from '../http/parameters.ts';
import { filteredOut } from '../http/stamp.ts';

/** The feedback loops. */
export function loopsRoute(api: Routes, sources: Sources): void {
  chainQuestion(api, sources, {
    name: 'loops',
    summary: 'The feedback loops, shortest first: closed chains of causal claims, with their polarity.',
    description:
      'No loop passes a concept twice; parallel claims make different loops. A loop is given once, from the concept ' +
      'asked about or else from the one whose id is smallest. `total` is null where the search did not end by itself.',
    own: { through: id('Only loops that pass this concept.').optional() },
    item: 'loop',
    answer: z.array(Loop),
    order: 'Loops, ordered by length, then by where they begin, then by their claims.',
    example: { data: [loopExample], meta: metaExample({ total: 1, shown: 1 }) },
    refusals: [],
    async check({ through }, article) {
      if (through !== undefined) await existingConcept(sources.store, article, through, 'through');
    },
    async search({ through }, { stored, filter, bounds, analyse }) {
      const { only, leftOut } = await causalLayer(sources, stored, filter);
      const { items, cut } = await analyse('loops', { through }, only);
      const none = items.length === 0 && cut === undefined;
      return {
        data: [...items],
        total: cut === undefined ? items.length : null,
        shown: items.length,
        cut,
        reasons: [none ? noLoop(through, bounds.maxLength) : undefined, filteredOut(leftOut, 'causal claim')],
      };
    },
    itemsOf: (data) => new Map(data.map((loop) => [nameOfChain(loop), loop.polarity])),
  });
}

function noLoop(through: string | undefined, maxLength: number): BilingualReason {
  const where =
    through === undefined ? { zh: '', en: '' } : { zh: `经过“${through}”并`, en: ` that passes ${through}` };
  return {
    code: 'not-connected',
    detail: {
      zh: `没有至多含 ${maxLength} 条因果论断的链${where.zh}首尾相接成回路。`,
      en: `No chain of at most ${maxLength} causal claims${where.en} closes into a loop.`,
    },
  };
}
