/**
 * Answers that are of one graph although it may be replaced while they are gathered.
 *
 * Neo4j reads what is committed at each moment, so several statements, and during the moment in which a commit is applied
 * even one, may see an old and a new graph. Each load therefore stamps the article's node with a mark of its own. A
 * commit is applied in this order: nodes made, nodes changed (the stamp), nodes deleted, indexes; and every statement
 * enters by an index. So an answer before and after which the old stamp stands is of the old graph. The new one is whole
 * when its loader says so in a second transaction (`settled`), or, where the loader was killed between the two, after
 * five seconds.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable } from '../claim-store.ts';
import type { Connection } from './connection.ts';
import type { Row, Run } from './run.ts';
import { standingOfAll, standingOfArticle } from './statements/read.ts';

/** Milliseconds between two looks at an article that is being replaced, and how many times one looks. */
const interval = 50;
const looks = 120;

/**
 * Asks about one article, or about all.
 * @throws StoreUnavailable where loads follow each other so fast that no answer falls between two
 */
export async function consistentRead<T>(
  connection: Connection,
  article: string | undefined,
  absent: T,
  work: (run: Run) => Promise<T>,
): Promise<T> {
  for (let look = 0; look < looks; look++) {
    const seen = await connection.read(async (run) => {
      const standing = () => (article === undefined ? run(standingOfAll) : run(standingOfArticle, { article }));
      const before = await standing();
      if (before.length === 0) return { answer: absent };
      if (!before.every(({ load, settled }) => typeof load === 'string' && settled === true)) return undefined;
      const [answered] = await Promise.allSettled([work(run)]);
      const after = await standing().catch((error: unknown) => {
        throw answered.status === 'rejected' ? answered.reason : error;
      });
      if (!same(before, after)) return undefined;
      if (answered.status === 'rejected') throw answered.reason;
      return { answer: answered.value };
    });
    if (seen !== undefined) return seen.answer;
    await pause(interval);
  }
  throw new StoreUnavailable('The article is being replaced.', 1);
}

function same(before: readonly Row[], after: readonly Row[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ id, load }, place) => after[place]?.id === id && after[place]?.load === load)
  );
}
