/** Where an article leads from one concept to another both with plus and with minus. */
import type { Clash } from '../answers/clash.ts';
import type { ConceptName } from '../answers/concept.ts';
import type { Inference } from '../model/argument.ts';
import type { CausalClaim } from '../model/claim.ts';
import { codeUnitOrder } from '../model/order.ts';
import type { Adjacency } from './adjacency.ts';
import type { Bounded, Bounds } from './bounds.ts';
import { inferencesOf } from './joints.ts';
import { meterOf } from './meter.ts';
import { describePath, nameOf } from './paths.ts';
import { type Reached, signedReach } from './signed-reach.ts';

export interface ClashesQuestion {
  readonly adjacency: Adjacency;
  /** Only clashes of this concept on another. */
  readonly from?: string | undefined;
  /** Only clashes of another concept on this one. */
  readonly to?: string | undefined;
  readonly inferences: readonly Inference[];
  readonly names: ReadonlyMap<string, ConceptName>;
  readonly bounds: Bounds;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly plus: readonly CausalClaim[];
  readonly minus: readonly CausalClaim[];
}

/** The clashes, those with the shortest witnesses (both together) first, then by the concepts' ids. */
export function clashes(question: ClashesQuestion): Bounded<Clash> & { readonly total: number } {
  const { adjacency, from, to, inferences, names, bounds } = question;
  const meter = meterOf(bounds);
  const numberOf = (id: string) => adjacency.numberOf.get(id) ?? -1;
  const found: Found[] = [];
  const keep = (one: Reached, pair: (other: number) => Pick<Found, 'from' | 'to'>) => {
    if (!one.possible.includes('plus') || !one.possible.includes('minus')) return;
    const [plus, minus] = [one.witness('plus'), one.witness('minus')];
    if (plus !== undefined && minus !== undefined) found.push({ ...pair(one.concept), plus, minus });
  };
  if (to !== undefined && from === undefined) {
    const goal = numberOf(to);
    const reach = signedReach(adjacency, 'in', bounds.maxLength, meter);
    if (goal !== -1) for (const one of reach.from(goal)) keep(one, (other) => ({ from: other, to: goal }));
  } else {
    const reach = signedReach(adjacency, 'out', bounds.maxLength, meter);
    const sources = from === undefined ? adjacency.concepts.keys() : [numberOf(from)];
    for (const source of sources) {
      if (source === -1 || meter.cut !== undefined) break;
      for (const one of reach.from(source)) {
        if (to === undefined || one.concept === numberOf(to)) keep(one, (other) => ({ from: source, to: other }));
      }
    }
  }
  const size = ({ plus, minus }: Found) => plus.length + minus.length;
  const idOf = (number: number) => adjacency.concepts[number] as string;
  const byEnd = (end: 'from' | 'to') => (a: Found, b: Found) => codeUnitOrder(idOf(a[end]), idOf(b[end]));
  const [byFrom, byTo] = [byEnd('from'), byEnd('to')];
  found.sort((a, b) => size(a) - size(b) || byFrom(a, b) || byTo(a, b));
  if (found.length > bounds.limit) meter.stop('limit');
  const held = inferencesOf(inferences);
  const items = found.slice(0, bounds.limit).map((one) => ({
    from: nameOf(idOf(one.from), names),
    to: nameOf(idOf(one.to), names),
    plus: describePath(idOf(one.from), one.plus, held, names),
    minus: describePath(idOf(one.from), one.minus, held, names),
  }));
  return { items, total: found.length, cut: meter.cut, steps: meter.steps };
}
