import type { Dataset } from '../../graph/model/dataset.ts';
import { codeUnitOrder } from '../../graph/model/order.ts';

/** One concept claimed to influence another, however many claims say so. */
export interface Influence {
  readonly cause: string;
  readonly effect: string;
}

/** Every ordered pair of distinct concepts joined by a causal claim, once, in code-unit order. */
export function influencesOf(dataset: Dataset): readonly Influence[] {
  const found = new Map<string, Influence>();
  for (const claim of dataset.claims) {
    if (claim.kind !== 'causal' || claim.cause === claim.effect) continue;
    found.set(`${claim.cause} ${claim.effect}`, { cause: claim.cause, effect: claim.effect });
  }
  return [...found.entries()].sort(([a], [b]) => codeUnitOrder(a, b)).map(([, influence]) => influence);
}
