import type { Graph } from '../../graph/answers/graph.ts';
import type { CausalClaim } from '../../graph/model/claim.ts';
import { type Sign, signOf, signs } from '../../graph/model/sign.ts';

/** What one line of the map stands for: every claim that one concept influences another with one sign. */
export interface Bundle {
  readonly key: string;
  readonly cause: string;
  readonly effect: string;
  readonly sign: Sign;
  readonly claims: readonly CausalClaim['id'][];
}

/**
 * Gathers parallel claims of one sign; the claims keep their order. A claim that a concept influences itself is not
 * drawn, nor is one whose concepts are not on the map.
 */
export function bundlesOf(graph: Pick<Graph, 'concepts' | 'claims'>): readonly Bundle[] {
  const known = new Set(graph.concepts.map((concept) => concept.id));
  const bundles = new Map<string, Bundle & { readonly claims: string[] }>();
  for (const { id, cause, effect, relation } of graph.claims) {
    if (cause === effect || !known.has(cause) || !known.has(effect)) continue;
    const sign = signOf(relation);
    const key = `${cause} ${effect} ${sign}`;
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, { key, cause, effect, sign, claims: [id] });
    else bundle.claims.push(id);
  }
  return [...bundles.values()];
}

/** The bundles between the same two concepts, whichever way they run; of one direction together, by sign. */
export function bundlesByPair(bundles: readonly Bundle[]): ReadonlyMap<string, readonly Bundle[]> {
  const pairs = new Map<string, Bundle[]>();
  for (const bundle of bundles) {
    const pair = bundle.cause < bundle.effect ? `${bundle.cause} ${bundle.effect}` : `${bundle.effect} ${bundle.cause}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), bundle]);
  }
  for (const pair of pairs.values()) {
    pair.sort((a, b) =>
      a.cause === b.cause ? signs.indexOf(a.sign) - signs.indexOf(b.sign) : a.cause < b.cause ? -1 : 1,
    );
  }
  return pairs;
}
