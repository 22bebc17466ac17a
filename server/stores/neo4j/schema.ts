import { LoadFailed } from '../claim-store.ts';
import type { Connection } from './connection.ts';
import {
  awaitIndexes,
  candidateIndex,
  candidateProperties,
  fullTextIndexes,
  rangeIndexes,
  readersIndex,
  showIndexes,
  uniquePerArticle,
} from './statements/schema.ts';

/**
 * Makes the constraints and indexes that are not there yet, and looks whether they are what was asked for.
 * @throws LoadFailed where something else stands in the way
 */
export async function ensureSchema(connection: Connection): Promise<void> {
  if (await isThere(connection)) return;
  for (const statement of [...uniquePerArticle, ...rangeIndexes, ...fullTextIndexes]) {
    await connection.runAlone(statement);
  }
  await connection.runAlone(awaitIndexes);
  if (!(await isThere(connection))) {
    throw new LoadFailed(
      `The database has other indexes in the place of ${candidateIndex} or ${readersIndex} (see SHOW INDEXES); drop them, then load again.`,
    );
  }
}

async function isThere(connection: Connection): Promise<boolean> {
  const indexes = new Map((await connection.runAlone(showIndexes)).map((row) => [row.name, row]));
  const online = (name: string, analyzer: unknown = null) =>
    indexes.get(name)?.state === 'ONLINE' && indexes.get(name)?.analyzer === analyzer;
  return (
    online(candidateIndex, 'standard-no-stop-words') &&
    String(indexes.get(candidateIndex)?.properties) === String(candidateProperties) &&
    online(readersIndex, 'cjk') &&
    [...uniquePerArticle, ...rangeIndexes].every((statement) => online(statement.split(' ')[2] ?? ''))
  );
}
