/** What falls if claims are denied: support, loops, and which concept leads to which. */
import type { ConceptName } from '../answers/concept.ts';
import type { CutAnswer } from '../answers/cut.ts';
import type { Inference } from '../model/argument.ts';
import type { Claim } from '../model/claim.ts';
import { codeUnitOrder } from '../model/order.ts';
import { type Adjacency, at, buildAdjacency } from './adjacency.ts';
import type { Bounds, Cut } from './bounds.ts';
import { distancesFrom } from './distances.ts';
import { loops } from './loops.ts';
import { lostSupport } from './lost-support.ts';
import { nameOf } from './paths.ts';

export interface CutQuestion {
  readonly adjacency: Adjacency;
  /** Every claim, by id. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly inferences: readonly Inference[];
  readonly names: ReadonlyMap<string, ConceptName>;
  /** The concepts between which connections are counted. */
  readonly core: readonly string[];
  readonly denied: ReadonlySet<string>;
  /** `limit` bounds the loops. */
  readonly bounds: Bounds;
}

/** @throws Error where a denied claim is not among the claims */
export function cut(question: CutQuestion): { readonly data: CutAnswer; readonly cut: Cut | undefined } {
  const { adjacency, claims, inferences, names, core, denied, bounds } = question;
  const claimOf = (id: string): Claim => {
    const claim = claims.get(id);
    if (claim === undefined) throw new Error(`there is no claim ${id}`);
    return claim;
  };
  const lost = lostSupport(inferences, denied);
  const all = loops({ adjacency, inferences, names, bounds });
  const broken = all.items.filter(({ hops }) => hops.some(({ claim }) => denied.has(claim.id)));
  /** One search from each core concept looks at every claim at most once. */
  const countable = core.length * adjacency.claims.length <= bounds.budget;
  const compare = (): CutAnswer['connections'] => {
    const before = connections(adjacency, core);
    const after = new Set(connections(buildAdjacency(adjacency.claims.filter(({ id }) => !denied.has(id))), core));
    const lost = before.filter((pair) => !after.has(pair)).map((pair) => pair.split(' '));
    return {
      before: before.length,
      after: after.size,
      lost: lost.map(([from = '', to = '']) => ({ from: nameOf(from, names), to: nameOf(to, names) })),
    };
  };
  const data: CutAnswer = {
    denied: [...denied].sort(codeUnitOrder).map(claimOf),
    unsupported: lost.unsupported.map(claimOf),
    weakened: lost.weakened.map(claimOf),
    inferences: [...lost.inferences],
    loops: { before: all.items.length, after: all.items.length - broken.length, broken },
    connections: countable ? compare() : null,
  };
  return { data, cut: all.cut ?? (countable ? undefined : 'budget') };
}

/** Each pair of different concepts of which the first leads to the second, as two ids with a space between. */
function connections(adjacency: Adjacency, core: readonly string[]): readonly string[] {
  return core.flatMap((from) => {
    const { distance } = distancesFrom(adjacency, adjacency.numberOf.get(from) ?? -1, 'out', Number.POSITIVE_INFINITY);
    return core
      .filter((to) => to !== from && at(distance, adjacency.numberOf.get(to) ?? -1) > 0)
      .map((to) => `${from} ${to}`);
  });
}
