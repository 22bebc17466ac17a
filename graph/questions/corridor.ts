/** All that can matter to the question how A leads to B: claims on some walk from A to B that is short enough. */
import type { CausalClaim } from '../model/claim.ts';
import { type Adjacency, at } from './adjacency.ts';
import { claimsAmong } from './claims-among.ts';
import { distancesFrom } from './distances.ts';

/**
 * Every claim on a walk of at most `maxLength` claims between two concepts, by id. Linear in what lies within reach;
 * empty where no claim touches one of them.
 */
export function corridor(adjacency: Adjacency, from: string, to: string, maxLength: number): readonly CausalClaim[] {
  const ahead = distancesFrom(adjacency, adjacency.numberOf.get(from) ?? -1, 'out', maxLength - 1);
  const back = distancesFrom(adjacency, adjacency.numberOf.get(to) ?? -1, 'in', maxLength - 1);
  return claimsAmong(adjacency, ahead.reached, (cause, effect) => {
    const left = at(back.distance, effect);
    return left !== -1 && at(ahead.distance, cause) + 1 + left <= maxLength;
  });
}
