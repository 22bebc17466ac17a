import type { CausalClaim, Claim } from '../../graph/model/claim.ts';

export function causalOnly(claims: readonly Claim[]): CausalClaim[] {
  return claims.filter((claim) => claim.kind === 'causal');
}
