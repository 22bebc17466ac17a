/** The store that holds everything in this process: no set-up, no network, gone when the process ends. */
import type { SearchKind } from '../../../graph/answers/search.ts';
import type { Dataset } from '../../../graph/model/dataset.ts';
import { byId, codeUnitOrder } from '../../../graph/model/order.ts';
import { corridor } from '../../../graph/questions/corridor.ts';
import { supportSteps } from '../../../graph/questions/support.ts';
import { surroundings } from '../../../graph/questions/surroundings.ts';
import { type ClaimStore, LoadFailed, type Progress } from '../claim-store.ts';
import { whole } from '../whole.ts';
import { type Holding, hold } from './holding.ts';

export function createMemoryStore(): ClaimStore {
  const holdings = new Map<string, Holding>();
  const held = (article: string) => holdings.get(article);
  return {
    name: 'memory',
    async ping() {},
    async articles() {
      return [...holdings.keys()].sort(codeUnitOrder).flatMap((id) => held(id)?.stored ?? []);
    },
    async article(article) {
      return held(article)?.stored;
    },
    standing: (article) => held(article)?.stored.version,
    async layout(article) {
      return held(article)?.layout;
    },
    async dataset(article) {
      return held(article)?.dataset;
    },
    async concepts(article, { theme = [], core }) {
      return (held(article)?.dataset.concepts ?? []).filter(
        (concept) =>
          (theme.length === 0 || theme.includes(concept.theme)) && (core === undefined || concept.core === core),
      );
    },
    async concept(article, id) {
      return held(article)?.concepts.get(id);
    },
    async claims(article, filter, page) {
      const passing = held(article)?.passing(filter) ?? [];
      if (page === undefined) return { items: passing, total: passing.length };
      const { after = '', limit } = page;
      return { items: passing.filter(({ id }) => id > after).slice(0, limit), total: passing.length };
    },
    async claim(article, id) {
      return held(article)?.claims.get(id);
    },
    async works(article) {
      return held(article)?.dataset.works ?? [];
    },
    async argument(article, claims) {
      const wanted = new Set(claims);
      const { inferences = [], oppositions = [] } = held(article)?.dataset ?? {};
      return {
        inferences: inferences.filter(({ premises, conclusion }) =>
          [...premises, conclusion].some((claim) => wanted.has(claim)),
        ),
        oppositions: oppositions.filter((opposition) => opposition.claims.some((claim) => wanted.has(claim))),
      };
    },
    async support(article, claim, direction) {
      const steps = supportSteps(held(article)?.dataset.inferences ?? [], claim, direction);
      return steps.map(({ inference }) => inference).sort(byId);
    },
    async candidates(article, terms, kinds) {
      const index = await held(article)?.index(terms);
      const find = <Kind extends SearchKind>(kind: Kind) =>
        index !== undefined && kinds.includes(kind) ? index.find(terms, kind) : [];
      return { concepts: find('concept'), claims: find('claim'), works: find('work') };
    },
    async neighbourhood(article, concept, { depth, direction, filter }) {
      const holding = held(article);
      if (holding?.concepts.has(concept) !== true) return { distances: [], claims: [] };
      return surroundings(holding.adjacency(filter), concept, depth, direction);
    },
    async corridor(article, { from, to, maxLength, filter }) {
      const holding = held(article);
      return holding === undefined ? [] : corridor(holding.adjacency(filter), from, to, maxLength);
    },
    async load(dataset, layout, progress) {
      const next = hold(whole(dataset), layout);
      const { article, version, counts } = next.stored;
      const changed = held(article.id)?.stored.version !== version;
      if (changed) {
        report(next.dataset, progress);
        holdings.set(article.id, next);
      }
      return { article: article.id, version, changed, counts };
    },
    async remove(article) {
      return holdings.delete(article);
    },
    async close() {
      holdings.clear();
    },
  };
}

/** Everything is there at once; said all the same, and whoever throws on hearing it stops the load. */
function report(dataset: Dataset, progress: Progress | undefined): void {
  try {
    for (const kind of ['concepts', 'claims', 'inferences', 'oppositions', 'works', 'tours'] as const) {
      const total = dataset[kind].length;
      if (total > 0) progress?.({ kind, done: total, total });
    }
  } catch (cause) {
    throw new LoadFailed('The load was stopped; what was there before is whole.', { cause });
  }
}
