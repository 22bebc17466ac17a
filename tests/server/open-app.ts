import { afterEach } from 'vitest';
import type { Dataset } from '../../graph/model/dataset.ts';
import type { MapLayout } from '../../graph/model/layout.ts';
import { type AppOptions, buildApp } from '../../server/app.ts';
import type { Api } from '../../server/http/api.ts';
import type { ClaimStore } from '../../server/stores/claim-store.ts';
import { createMemoryStore } from '../../server/stores/memory/memory-store.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

/** What a test reads of an answer or a problem; its schema has been checked on the way out. */
// oxlint-disable-next-line typescript/no-explicit-any
type Body = any;

const open: Api[] = [];
afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
});

/** A place for every concept and region: one step to the right for each. */
export function layoutFor({ concepts, article }: Dataset): MapLayout {
  return {
    regions: article.regions.map(({ id }, index) => ({ id, x: 0, y: index * 200, width: 400, height: 150 })),
    concepts: Object.fromEntries(concepts.map(({ id }, index) => [id, { x: index * 100, y: 50 }])),
  };
}

export async function storeOf(...datasets: readonly Dataset[]): Promise<ClaimStore> {
  const store = createMemoryStore();
  for (const dataset of datasets) await store.load(dataset, layoutFor(dataset));
  return store;
}

/** The application over a memory store, every answer checked against its schema; closed after the test. */
export async function openApp(datasets: readonly Dataset[] = [smallDataset()], options: Partial<AppOptions> = {}) {
  const store = options.store ?? (await storeOf(...datasets));
  const app = await buildApp({ log: false, checkAnswers: true, ...options, store });
  open.push(app);
  const article = datasets[0]?.article.id ?? 'none';
  /** Asks below the first article. */
  const ask = async (question: string): Promise<{ status: number; type: string; body: Body }> => {
    const answer = await app.inject({ url: `/api/articles/${article}${question}` });
    const type = String(answer.headers['content-type']);
    return { status: answer.statusCode, type, body: type.includes('json') ? answer.json() : answer.body };
  };
  return { app, store, ask };
}
