import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { Dataset } from '../../graph/model/dataset.ts';
import type { ClaimStore } from '../../server/stores/claim-store.ts';
import { layoutOf } from './layout-of.ts';

/** The store under test. */
export interface Subject {
  readonly name: string;
  /** A store of its own; on a server, the same graph for every one that is opened. */
  open(): Promise<ClaimStore>;
  /** How many random datasets a test tries: a server takes its time to load one. */
  readonly runs: number;
  /** On how many random graphs its answers over HTTP are compared with those of the memory store. */
  readonly answered: number;
}

/** A store without any article, closed and emptied when the test is over. */
export async function emptyStore(subject: Subject): Promise<ClaimStore> {
  const store = await subject.open();
  await clear(store);
  onTestFinished(async () => {
    await clear(store);
    await store.close();
  });
  return store;
}

export async function storeWith(subject: Subject, ...datasets: readonly Dataset[]): Promise<ClaimStore> {
  const store = await emptyStore(subject);
  for (const dataset of datasets) await store.load(dataset, layoutOf(dataset));
  return store;
}

/** A store that holds one dataset during all tests of a group. */
export function storeForAll(subject: Subject, dataset: Dataset): () => ClaimStore {
  let store: ClaimStore | undefined;
  beforeAll(async () => {
    store = await subject.open();
    await clear(store);
    await store.load(dataset, layoutOf(dataset));
  });
  afterAll(async () => {
    if (store !== undefined) await clear(store);
    await store?.close();
  });
  return () => {
    if (store === undefined) throw new Error('The store is not open yet.');
    return store;
  };
}

async function clear(store: ClaimStore): Promise<void> {
  for (const { article } of await store.articles()) await store.remove(article.id);
}
