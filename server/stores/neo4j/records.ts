/** From rows to the model: what comes out of the database is parsed once, here. */
import { z } from 'zod';
import { Counts } from '../../../graph/answers/article.ts';
import { Article } from '../../../graph/model/article.ts';
import type { StoredArticle } from '../claim-store.ts';
import type { Row } from './run.ts';

/** The `record` of every row. @throws Error naming nothing of the driver, where somebody changed one by hand */
export function recordsOf<T>(schema: z.ZodType<T>, rows: readonly Row[]): readonly T[] {
  return rows.map(({ record }) => {
    const parsed = schema.safeParse(parseJson(record));
    if (!parsed.success) throw new Error('A record in Neo4j is not what was loaded; load the article again.');
    return parsed.data;
  });
}

const ArticleRow = Counts.extend({ record: z.string(), version: z.string() });

export function storedArticlesOf(rows: readonly Row[]): readonly StoredArticle[] {
  return rows.flatMap((row) => {
    const parsed = ArticleRow.safeParse(row);
    if (!parsed.success) throw new Error('An article in Neo4j is not what was loaded; load it again.');
    const { record, version, ...counts } = parsed.data;
    return recordsOf(Article, [{ record }]).map((article) => ({ article, version, counts }));
  });
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
