/** Answers by trying everything: slow, obvious, and sharing no code with what they are compared to. */
import type { CausalClaim } from '../../../graph/model/claim.ts';

type Walk = readonly CausalClaim[];

/** Every walk of 1 to `longest` claims that begins at this concept. */
export function walksFrom(claims: readonly CausalClaim[], from: string, longest: number): readonly Walk[] {
  let frontier: Walk[] = [[]];
  const all: Walk[] = [];
  for (let length = 1; length <= longest; length++) {
    frontier = frontier.flatMap((walk) => {
      const end = walk.at(-1)?.effect ?? from;
      return claims.filter(({ cause }) => cause === end).map((claim) => [...walk, claim]);
    });
    all.push(...frontier);
  }
  return all;
}

/** Every simple path of at most `longest` claims, as lists of claim ids: by length, then by the ids in turn. */
export function allSimplePaths(
  claims: readonly CausalClaim[],
  from: string,
  to: string,
  longest: number,
): readonly (readonly string[])[] {
  return walksFrom(claims, from, longest)
    .filter((walk) => walk.at(-1)?.effect === to)
    .filter((walk) => new Set([from, ...walk.map(({ effect }) => effect)]).size === walk.length + 1)
    .map((walk) => walk.map(({ id }) => id))
    .sort((a, b) => a.length - b.length || (firstDifference(a, b) < 0 ? -1 : 1));
}

/** The ids of all claims on some walk of at most `longest` claims from one concept to the other. */
export function claimsOnWalks(claims: readonly CausalClaim[], from: string, to: string, longest: number) {
  const walks = walksFrom(claims, from, longest).filter((walk) => walk.at(-1)?.effect === to);
  return [...new Set(walks.flat().map(({ id }) => id))].sort();
}

function firstDifference(a: readonly string[], b: readonly string[]): number {
  for (const [place, id] of a.entries()) {
    const other = b[place] ?? '';
    if (id !== other) return id < other ? -1 : 1;
  }
  return 0;
}
