import type { Claim } from './claim.ts';

/** The ids of every concept a claim joins or is about: cause, effect and mediators, or its subjects. */
export function conceptsOf(claim: Claim): readonly string[] {
  return claim.kind === 'causal' ? [claim.cause, claim.effect, ...(claim.via ?? [])] : claim.about;
}
