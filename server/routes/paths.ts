import { z } from 'zod';
import type { Reason } from '../../graph/answers/meta.ts';
import { Path } from '../../graph/answers/path.ts';
import { type ClaimFilter, isEmpty } from '../../graph/questions/claim-filter.ts';
import { Refusal } from '../../graph/questions/refusal.ts';
import type { Api, Sources } from '../http/api.ts';
import { chainQuestion } from '../http/chain-question.ts';
import { metaExample, pathExample } from '../http/examples.ts';
import { existingConcept } from '../http/existing.ts';
import { nameOfChain } from '../http/names.ts';
import { id } from '../http/parameters.ts';
import { longest } from '../http/search-bounds.ts';
import { filteredOut } from '../http/stamp.ts';

/** By which chains of claims one concept leads to another. */
export function pathsRoute(api: Api, sources: Sources): void {
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
        throw new Refusal('same-concept', 'from and to are the same concept; loops are another question.', 'to');
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
          filteredOut((unfiltered?.length ?? corridor.length) - corridor.length, 'causal claim', ' on the way'),
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
  ): Promise<Reason> {
    const [longer, back] = await Promise.all([
      maxLength < longest ? store.corridor(article, { from, to, maxLength: longest, filter }) : [],
      store.corridor(article, { from: to, to: from, maxLength, filter }),
    ]);
    const under = isEmpty(filter) ? '' : ' under this filter';
    const sentences = [
      `No chain of at most ${maxLength} causal claims leads from ${from} to ${to}${under}.`,
      ...(longer.length > 0 ? [`One of at most ${longest} does: ask with maxLength=${longest}.`] : []),
      ...(back.length > 0 ? [`Chains lead the other way, from ${to} to ${from}.`] : []),
    ];
    return { code: 'not-connected', detail: sentences.join(' ') };
  }
}
