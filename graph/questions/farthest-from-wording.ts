/**
 * Where a chain stands farthest from the wording of the text. A chain is as much the author's own as the claim of it that
 * is least so: one interpreted hop among stated ones is what whoever quotes the chain must know.
 */
import type { Claim } from '../model/claim.ts';
import { type Fidelity, fidelities } from '../model/vocabulary.ts';

export interface FarthestFromWording {
  readonly fidelity: Exclude<Fidelity, 'stated'>;
  /** The places in the chain of the claims that stand so far, counted from 1. */
  readonly hops: readonly number[];
}

/** Undefined: every claim is stated. */
export function farthestFromWording(chain: readonly Pick<Claim, 'fidelity'>[]): FarthestFromWording | undefined {
  const fidelity = fidelities.findLast((one) => chain.some((claim) => claim.fidelity === one));
  if (fidelity === undefined || fidelity === 'stated') return undefined;
  return { fidelity, hops: chain.flatMap((claim, index) => (claim.fidelity === fidelity ? [index + 1] : [])) };
}
