/** Everything up- or downstream of a concept: how far away, with which sign, and by which route. */
import type { ConceptName } from '../answers/concept.ts';
import type { Influence } from '../answers/influence.ts';
import type { Inference } from '../model/argument.ts';
import type { CausalClaim } from '../model/claim.ts';
import { byId, codeUnitOrder } from '../model/order.ts';
import { inParallel, type NetSign } from '../model/sign.ts';
import type { Adjacency } from './adjacency.ts';
import type { Bounds, Cut } from './bounds.ts';
import { countStitched, inferencesOf, jointsOf } from './joints.ts';
import { meterOf } from './meter.ts';
import { nameOf } from './paths.ts';
import { signedReach } from './signed-reach.ts';

export interface InfluenceQuestion {
  readonly adjacency: Adjacency;
  readonly concept: string;
  /** out: what it leads to. in: what leads to it. */
  readonly direction: 'in' | 'out';
  readonly inferences: readonly Inference[];
  readonly names: ReadonlyMap<string, ConceptName>;
  readonly bounds: Bounds;
}

export interface InfluenceFound {
  readonly data: Influence;
  /** How many concepts were reached, the limit aside. */
  readonly total: number;
  readonly cut: Cut | undefined;
  readonly steps: number;
}

/** `limit` bounds the concepts, of which the nearest stay. Where budget or time ran out, signs may be missing. */
export function influence(question: InfluenceQuestion): InfluenceFound {
  const { adjacency, concept, direction, inferences, names, bounds } = question;
  const meter = meterOf(bounds);
  const held = inferencesOf(inferences);
  const source = adjacency.numberOf.get(concept);
  const reached = source === undefined ? [] : signedReach(adjacency, direction, bounds.maxLength, meter).from(source);
  const all = reached
    .map(({ concept: number, ...found }) => ({ ...found, id: adjacency.concepts[number] as string }))
    .sort((a, b) => a.distance - b.distance || codeUnitOrder(a.id, b.id));
  // The shortest walk to a concept is a path: each has a route, unless the meter runs out.
  const nearest = all
    .slice(0, bounds.limit)
    .map(({ id, distance, possible, witness }) => {
      const routes = possible.flatMap((sign) => {
        const chain = witness(sign);
        return chain === undefined ? [] : [{ sign, chain }];
      });
      return { id, distance, routes };
    })
    .filter(({ routes }) => routes.length > 0);
  if (all.length > bounds.limit) meter.stop('limit');
  const claims = new Map<string, CausalClaim>();
  const concepts = nearest.map(({ id, distance, routes }) => ({
    ...nameOf(id, names),
    distance,
    sign: routes.map(({ sign }): NetSign => sign).reduce(inParallel),
    routes: routes.map(({ sign, chain }) => {
      for (const claim of chain) claims.set(claim.id, claim);
      return { sign, claims: chain.map((claim) => claim.id), stitched: countStitched(jointsOf(chain, held)) };
    }),
  }));
  return {
    data: { concepts, claims: [...claims.values()].sort(byId) },
    total: all.length,
    cut: meter.cut,
    steps: meter.steps,
  };
}
