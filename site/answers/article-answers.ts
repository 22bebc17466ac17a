import type { Dataset } from '../../graph/model/dataset.ts';
import type { MapLayout } from '../../graph/model/layout.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import { analystHere } from '../../server/analysis/analyst.ts';
import { articleFacts } from '../../server/http/article-facts.ts';
import { createMemoryStore } from '../../server/stores/memory/memory-store.ts';
import { type Answered, localRoutes } from './local-routes.ts';

/** An article with its map, as a page carries it. */
export interface CarriedArticle {
  readonly dataset: Dataset;
  readonly layout: MapLayout;
}

/** Milliseconds a search may take: more than a server gives, because nobody else waits for it. */
const patience = 1000;

/** Answers every question about one article, out of the memory of whoever calls. */
export async function answersAbout(
  { dataset, layout }: CarriedArticle,
  timeLimit = patience,
): Promise<(address: string, language: Language) => Promise<Answered>> {
  const store = createMemoryStore();
  await store.load(dataset, layout);
  return localRoutes({ store, facts: articleFacts(store), analyst: analystHere(), timeLimit });
}
