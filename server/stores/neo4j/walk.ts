/** Breadth-first search by frontiers, a round trip a step (statements/walk.ts). */
import { CausalClaim } from '../../../graph/model/claim.ts';
import { codeUnitOrder } from '../../../graph/model/order.ts';
import type { ClaimFilter } from '../../../graph/questions/claim-filter.ts';
import type { Direction } from '../../../graph/questions/distances.ts';
import type { Surroundings } from '../../../graph/questions/surroundings.ts';
import { recordsOf } from './records.ts';
import type { Run } from './run.ts';
import { type FilterParameter, filterParameter } from './statements/claim-filter.ts';
import { oneConcept } from './statements/read.ts';
import { claimsAmong, claimsBetween, nextFrontier } from './statements/walk.ts';

export async function neighbourhoodOf(
  run: Run,
  article: string,
  concept: string,
  question: { readonly depth: number; readonly direction: Direction; readonly filter: ClaimFilter },
): Promise<Surroundings> {
  const known = await run(oneConcept, { article, id: concept });
  if (known.length === 0) return { distances: [], claims: [] };
  const filter = filterParameter(question.filter);
  const found = await distancesFrom(run, article, concept, question.direction, question.depth, filter);
  const rows = await run(claimsAmong(filter), { filter, article, concepts: Object.fromEntries(found) });
  return {
    distances: [...found]
      .map(([id, distance]) => ({ concept: id, distance }))
      .sort((a, b) => a.distance - b.distance || codeUnitOrder(a.concept, b.concept)),
    claims: recordsOf(CausalClaim, rows),
  };
}

export async function corridorBetween(
  run: Run,
  article: string,
  question: { readonly from: string; readonly to: string; readonly maxLength: number; readonly filter: ClaimFilter },
): Promise<readonly CausalClaim[]> {
  const { from, to, maxLength } = question;
  const filter = filterParameter(question.filter);
  const ahead = await distancesFrom(run, article, from, 'out', maxLength - 1, filter);
  const back = await distancesFrom(run, article, to, 'in', maxLength - 1, filter);
  const rows = await run(claimsBetween(filter), {
    filter,
    article,
    ahead: Object.fromEntries(ahead),
    back: Object.fromEntries(back),
    maxLength,
  });
  return recordsOf(CausalClaim, rows);
}

/** How many claims that pass lie between a concept and every other within reach; the concept itself at 0. */
async function distancesFrom(
  run: Run,
  article: string,
  start: string,
  direction: Direction,
  reach: number,
  filter: FilterParameter,
): Promise<ReadonlyMap<string, number>> {
  const distances = new Map([[start, 0]]);
  let frontier = [start];
  for (let distance = 1; distance <= reach && frontier.length > 0; distance++) {
    const rows = await run(nextFrontier[direction](filter), { filter, article, frontier });
    frontier = rows.map(({ id }) => String(id)).filter((id) => !distances.has(id));
    for (const id of frontier) distances.set(id, distance);
  }
  return distances;
}
