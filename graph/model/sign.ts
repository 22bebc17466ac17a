/**
 * Signs of influence and how they combine: the sign calculus of qualitative probabilistic networks
 * (Wellman 1990, Fundamental concepts of qualitative probabilistic networks).
 */
import type { Relation } from './vocabulary.ts';

/** The sign of one claim, or of claims in series. */
export const signs = ['plus', 'minus', 'mixed', 'none'] as const;
export type Sign = (typeof signs)[number];

/** The sign of claims in parallel; `ambiguous` is only ever computed. */
export const netSigns = [...signs, 'ambiguous'] as const;
export type NetSign = (typeof netSigns)[number];

const signOfRelation: Readonly<Record<Relation, Sign>> = {
  promotes: 'plus',
  enables: 'plus',
  inhibits: 'minus',
  reshapes: 'mixed',
  'no-effect': 'none',
};

export function signOf(relation: Relation): Sign {
  return signOfRelation[relation];
}

/** The sign of a chain of two: none absorbs, then mixed; otherwise equal signs give plus, unequal ones minus. */
export function inSeries(first: Sign, second: Sign): Sign {
  if (first === 'none' || second === 'none') return 'none';
  if (first === 'mixed' || second === 'mixed') return 'mixed';
  return first === second ? 'plus' : 'minus';
}

/**
 * The sign of two routes side by side: none is neutral, plus with minus is ambiguous, anything else with mixed is mixed,
 * ambiguous too, so that the order in which many routes are combined changes nothing.
 */
export function inParallel(first: NetSign, second: NetSign): NetSign {
  if (first === second || second === 'none') return first;
  if (first === 'none') return second;
  return first === 'mixed' || second === 'mixed' ? 'mixed' : 'ambiguous';
}

/**
 * What a loop does: reinforcing loops carry a change on, balancing ones counter it (Sterman 2000, Business Dynamics); a
 * loop with a link that has no direction is neither.
 */
export const polarities = ['reinforcing', 'balancing', 'undetermined'] as const;
export type Polarity = (typeof polarities)[number];

export function polarityOf(sign: Sign): Polarity {
  if (sign === 'plus') return 'reinforcing';
  return sign === 'minus' ? 'balancing' : 'undetermined';
}
