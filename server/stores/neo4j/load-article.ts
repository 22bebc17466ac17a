/**
 * Replacing an article in one transaction: queue for it, delete what is there, write what is new, count it, commit. Until
 * the commit nobody sees any of it, and a process or server killed on the way leaves what was there.
 */
import { randomUUID } from 'node:crypto';
import type { Dataset } from '../../../graph/model/dataset.ts';
import type { MapLayout } from '../../../graph/model/layout.ts';
import { versionOf } from '../../../graph/model/version.ts';
import { loadPinyin } from '../../../graph/search/pinyin.ts';
import { LoadFailed, type LoadReport, type Progress, StoreUnavailable } from '../claim-store.ts';
import { countsOf, whole } from '../whole.ts';
import type { Connection } from './connection.ts';
import { type ArticleGraph, graphOf, indexedForm } from './graph-of.ts';
import type { Run } from './run.ts';
import { ensureSchema } from './schema.ts';
import {
  countParts,
  createParts,
  deleteArticle,
  deleteParts,
  type Part,
  settleArticle,
  stampArticle,
  takeArticle,
  writeArticle,
} from './statements/write.ts';

/** Rows a statement writes. */
const batch = 1000;

export async function loadArticle(
  connection: Connection,
  given: Dataset,
  layout: MapLayout,
  progress?: Progress,
): Promise<LoadReport> {
  const dataset = whole(given);
  const article = dataset.article.id;
  const version = versionOf(dataset, layout);
  const load = randomUUID();
  const graph = graphOf(dataset, layout, { version, load, spell: await loadPinyin() });
  await ensureSchema(connection);
  const changed = await stopping(
    connection.write(async (run) => {
      const [taken] = await run(takeArticle, { article, load });
      const same = taken?.version === version && taken.indexed === indexedForm;
      if (same && (await shortfall(run, article, graph)) === undefined) {
        return { keep: false, result: false };
      }
      for (const statement of deleteParts) await run(statement, { article });
      await run(writeArticle, { article, properties: graph.properties });
      await writeParts(run, article, graph, progress);
      const missing = await shortfall(run, article, graph);
      if (missing !== undefined) throw new LoadFailed(`Of ${article}, ${missing}; what was there before is whole.`);
      await run(stampArticle, { article, load });
      return { keep: true, result: true };
    }),
  );
  // The load is done whether or not this arrives; without it readers wait a little longer.
  if (changed) await connection.runAlone(settleArticle, { article, load }).catch(() => undefined);
  return { article, version, changed, counts: countsOf(dataset) };
}

export function removeArticle(connection: Connection, article: string): Promise<boolean> {
  return connection.write(async (run) => {
    const [taken] = await run(takeArticle, { article, load: randomUUID() });
    const existed = typeof taken?.version === 'string';
    if (!existed) return { keep: false, result: false };
    for (const statement of [...deleteParts, deleteArticle]) await run(statement, { article });
    return { keep: true, result: true };
  });
}

async function writeParts(run: Run, article: string, graph: ArticleGraph, progress?: Progress): Promise<void> {
  for (const [part, rows] of entries(graph.parts)) {
    for (let start = 0; start < rows.length; start += batch) {
      await run(createParts[part], { article, rows: rows.slice(start, start + batch) });
      progress?.({ kind: part, done: Math.min(start + batch, rows.length), total: rows.length });
    }
  }
}

/** What the graph lacks or has too much of; undefined where it is whole. */
async function shortfall(run: Run, article: string, graph: ArticleGraph): Promise<string | undefined> {
  const counts = await Promise.all(
    entries(graph.parts).map(async ([part, rows]) => {
      const [counted] = await run(countParts[part], { article });
      return { part, found: counted?.count, wanted: rows.length };
    }),
  );
  const short = counts.find(({ found, wanted }) => found !== wanted);
  return short && `${String(short.found)} of ${short.wanted} ${short.part} records arrived`;
}

function entries(parts: ArticleGraph['parts']) {
  return Object.entries(parts) as [Part, ArticleGraph['parts'][Part]][];
}

/** Whatever stops a load, from the server or from whoever listens to its progress, is said as the port says it. */
async function stopping<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof LoadFailed || cause instanceof StoreUnavailable) throw cause;
    throw new LoadFailed('The load was stopped; what was there before is whole.', { cause });
  }
}
