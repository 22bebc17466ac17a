/**
 * How two consecutive claims of a chain hang together. A text asserts claims; that one is read on from another is
 * asserted only where both stand in one paragraph or one inference holds both. Everywhere else the reader stitches.
 */
import type { Joint } from '../answers/path.ts';
import type { Inference } from '../model/argument.ts';
import type { Claim } from '../model/claim.ts';
import { codeUnitOrder } from '../model/order.ts';
import { paragraphOf } from '../model/reference.ts';

/** By claim id: the ids of the inferences it is a premise or the conclusion of, in code-unit order. */
export type InferencesOf = ReadonlyMap<string, readonly string[]>;

/** Indexes inferences by the claims they hold. */
export function inferencesOf(inferences: readonly Inference[]): InferencesOf {
  const held = new Map<string, Set<string>>();
  for (const { id, premises, conclusion } of inferences) {
    for (const claim of [...premises, conclusion]) held.set(claim, (held.get(claim) ?? new Set()).add(id));
  }
  return new Map([...held].map(([claim, ids]) => [claim, [...ids].sort(codeUnitOrder)]));
}

/** The joint between two claims; a shared paragraph comes first, then the inference with the smallest id. */
export function jointBetween(first: Claim, second: Claim, held: InferencesOf): Joint {
  const paragraphs = new Set(first.anchors.map(paragraphOf));
  if (second.anchors.some((anchor) => paragraphs.has(paragraphOf(anchor)))) {
    return { kind: 'asserted', by: 'paragraph' };
  }
  const others = new Set(held.get(second.id));
  const inference = held.get(first.id)?.find((id) => others.has(id));
  return inference === undefined ? { kind: 'stitched' } : { kind: 'asserted', by: 'inference', inference };
}

/** The joints of a chain, one fewer than its claims. */
export function jointsOf(chain: readonly Claim[], held: InferencesOf): readonly Joint[] {
  return chain.slice(1).map((claim, place) => jointBetween(chain[place] as Claim, claim, held));
}

/**
 * The joints among claims that are told one after the other, one fewer than there are; undefined where the one does not
 * end where the next begins, or a claim of the two is not there.
 */
export function jointsAlong(told: readonly (Claim | undefined)[], held: InferencesOf): readonly (Joint | undefined)[] {
  return told.slice(1).map((second, place) => {
    const first = told[place];
    if (first?.kind !== 'causal' || second?.kind !== 'causal' || first.effect !== second.cause) return undefined;
    return jointBetween(first, second, held);
  });
}

export function countStitched(joints: readonly Joint[]): number {
  return joints.filter(({ kind }) => kind === 'stitched').length;
}
