import { z } from 'zod';
import { Clash } from '../../graph/answers/clash.ts';
import type { BilingualReason } from '../../graph/answers/meta.ts';
import type { Routes, Sources } from '../http/api.ts';
import { causalLayer } from '../http/causal-layer.ts';
import { chainQuestion } from '../http/chain-question.ts';
import { clashExample, metaExample } from '../http/examples.ts';
import { existingConcept } from '../http/existing.ts';
import { id } from '../http/parameters.ts';
import { filteredOut } from '../http/stamp.ts';

/** Where the article leads from one concept to another with both signs. */
export function clashesRoute(api: Routes, sources: Sources): void {
  chainQuestion(api, sources, {
    name: 'clashes',
    summary: 'Pairs of concepts reached both with plus and with minus, with the shortest chain each way.',
    description:
      'Computed from the causal claims; what the author opposes himself is another question (contrasts). `total` is ' +
      'null where budget or time ran out.',
    own: {
      from: id('Only clashes that begin with this concept.').optional(),
      to: id('Only clashes that end with this concept.').optional(),
    },
    item: 'chain',
    defaults: { maxLength: 4, limit: 50 },
    answer: z.array(Clash),
    order: 'Those with the shortest chains first, then by the concepts’ ids.',
    example: { data: [clashExample], meta: metaExample({ total: 1, shown: 1 }) },
    refusals: [],
    async check({ from, to }, article) {
      if (from !== undefined) await existingConcept(sources.store, article, from, 'from');
      if (to !== undefined) await existingConcept(sources.store, article, to, 'to');
    },
    async search({ from, to }, { stored, filter, bounds, analyse }) {
      const { only, leftOut } = await causalLayer(sources, stored, filter);
      const { items, total, cut } = await analyse('clashes', { from, to }, only);
      return {
        data: [...items],
        total: cut === undefined || cut === 'limit' ? total : null,
        shown: items.length,
        cut,
        reasons: [
          total === 0 && cut === undefined ? none(bounds.maxLength) : undefined,
          filteredOut(leftOut, 'causal claim'),
        ],
      };
    },
    itemsOf: (data) => new Map(data.map(({ from, to }) => [`${from.id}>${to.id}`, 'both'])),
  });
}

function none(maxLength: number): BilingualReason {
  return {
    code: 'not-connected',
    detail: {
      zh: `在至多含 ${maxLength} 条因果论断的链中，没有哪两个概念既由促增的链相连，又由削减的链相连。`,
      en: `No two of these concepts are joined with both signs by chains of at most ${maxLength} causal claims.`,
    },
  };
}
