import { z } from 'zod';
import type { BilingualReason } from '../../graph/answers/meta.ts';
import { Path } from '../../graph/answers/path.ts';
import { type ClaimFilter, isEmpty } from '../../graph/questions/claim-filter.ts';
import { Refusal } from '../../graph/questions/refusal.ts';
import type { Routes, Sources } from '../http/api.ts';
import { chainQuestion } from '../http/chain-question.ts';
import { metaExample, pathExample } from '../http/examples.ts';
import { existingConcept } from '../http/existing.ts';
import { nameOfChain } from '../http/names.ts';
import { id } from '../http/parameters.ts';
import { longest } from '../http/search-bounds.ts';
import { filteredOut } from '../http/stamp.ts';

/** By which chains of claims one concept leads to another. */
export function pathsRoute(api: Routes, sources: Sources): void {
  const { store } = sources;
  chainQuestion(api, sources, {
    name: 'paths',
    summary: 'The chains of causal claims by which one concept leads to another, shortest first.',
    description:
      'No chain passes a concept twice; parallel claims make different chains. `total` is null where the search ' +
      'did not end by itself.',
    own: {
      from: id('The concept the chains begin with.'),
      to: id('The concept they end with.'),
    },
    item: 'chain',
    answer: z.array(Path),
    order: 'The chains, ordered by length, then by the ids of their claims.',
    example: { data: [pathExample], meta: metaExample({ total: 1, shown: 1 }) },
    refusals: ['same-concept'],
    async check({ from, to }, article) {
      await existingConcept(store, article, from, 'from');
      await existingConcept(store, article, to, 'to');
      if (from === to) {
        const detail = {
          zh: 'from 与 to 是同一个概念；要问回路，请用 loops。',
          en: 'from and to are the same concept; loops are another question.',
        };
        throw new Refusal('same-concept', detail, 'to');
      }
    },
    async search({ from, to }, { stored, filter, bounds, analyse }) {
      const article = stored.article.id;
      const { maxLength } = bounds;
      const [corridor, unfiltered] = await Promise.all([
        store.corridor(article, { from, to, maxLength, filter }),
        isEmpty(filter) ? undefined : store.corridor(article, { from, to, maxLength, filter: {} }),
      ]);
      const only = corridor.map((claim) => claim.id);
      const { items, cut } = await analyse('paths', { from, to }, only);
      return {
        data: [...items],
        total: cut === undefined ? items.length : null,
        shown: items.length,
        cut,
        reasons: [
          items.length === 0 && cut === undefined ? await unconnected(article, from, to, maxLength, filter) : undefined,
          filteredOut((unfiltered?.length ?? corridor.length) - corridor.length, 'causal claim on the way'),
        ],
      };
    },
    itemsOf: (data) => new Map(data.map((chain) => [nameOfChain(chain), chain.sign])),
  });

  /** Why nothing leads there, and whether anything would if chains might be longer or run the other way. */
  async function unconnected(
    article: string,
    from: string,
    to: string,
    maxLength: number,
    filter: ClaimFilter,
  ): Promise<BilingualReason> {
    const [longer, back] = await Promise.all([
      maxLength < longest ? store.corridor(article, { from, to, maxLength: longest, filter }) : [],
      store.corridor(article, { from: to, to: from, maxLength, filter }),
    ]);
    const under = isEmpty(filter) ? { zh: '', en: '' } : { zh: '在此筛选下，', en: ' under this filter' };
    const sentences = [
      {
        zh: `${under.zh}没有至多含 ${maxLength} 条因果论断的链从“${from}”通向“${to}”。`,
        en: `No chain of at most ${maxLength} causal claims leads from ${from} to ${to}${under.en}.`,
      },
      longer.length === 0
        ? undefined
        : {
            zh: `放宽到 ${longest} 条则有：请以 maxLength=${longest} 再问。`,
            en: `One of at most ${longest} does: ask with maxLength=${longest}.`,
          },
      back.length === 0
        ? undefined
        : {
            zh: `反方向有链，从“${to}”通向“${from}”。`,
            en: `Chains lead the other way, from ${to} to ${from}.`,
          },
    ].filter((sentence) => sentence !== undefined);
    const detail = { zh: sentences.map(({ zh }) => zh).join(''), en: sentences.map(({ en }) => en).join(' ') };
    return { code: 'not-connected', detail };
  }
}
