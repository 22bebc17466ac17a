/**
 * Claims that stand against each other stand side by side, in one row, so that an opposition is not mistaken for support,
 * which runs downwards. A row is placed as one thing. Where that would turn the argument in a circle, or where a claim has
 * opponents on both sides already, the opposition is drawn between two rows instead.
 */
import type { Inference, Opposition } from '../../graph/model/argument.ts';

export interface Rows {
  /** Every claim stands in one row; most rows hold one claim. */
  readonly rows: readonly (readonly string[])[];
  /** The pairs that stand side by side, with the oppositions that join them. */
  readonly beside: readonly { readonly left: string; readonly right: string; readonly opposition: Opposition }[];
  /** Oppositions that did not fit into a row. */
  readonly apart: readonly Opposition[];
}

/** `longest`: how many claims a row may hold. The result depends on the order of the claims and oppositions given. */
export function rowsOf(
  claims: readonly string[],
  inferences: readonly Inference[],
  oppositions: readonly Opposition[],
  longest: number,
): Rows {
  const rowOf = new Map<string, readonly string[]>(claims.map((claim) => [claim, [claim]]));
  const put = (row: readonly string[]) => {
    for (const claim of row) rowOf.set(claim, row);
  };

  const join = (left: string, right: string): boolean => {
    const first = rowOf.get(left);
    const second = rowOf.get(right);
    if (first === undefined || second === undefined) return false;
    if (first === second) return Math.abs(first.indexOf(left) - first.indexOf(right)) === 1;
    if (first.length + second.length > longest) return false;
    const before = endingWith(left, first);
    const after = endingWith(right, second)?.toReversed();
    if (before === undefined || after === undefined) return false;
    put([...before, ...after]);
    if (!turnsInCircle(rowOf, inferences)) return true;
    put(first);
    put(second);
    return false;
  };

  const beside: Rows['beside'][number][] = [];
  const apart: Opposition[] = [];
  for (const opposition of oppositions) {
    const pairs = opposition.claims
      .slice(1)
      .map((right, index) => ({ left: opposition.claims[index] ?? right, right }));
    const kept = new Map(rowOf);
    if (pairs.every(({ left, right }) => join(left, right))) {
      beside.push(...pairs.map((pair) => ({ ...pair, opposition })));
    } else {
      for (const [claim, row] of kept) rowOf.set(claim, row);
      apart.push(opposition);
    }
  }
  return { rows: [...new Set(claims.map((claim) => rowOf.get(claim) ?? [claim]))], beside, apart };
}

/** The row, turned if need be, so that it ends with a claim; undefined where the claim stands inside. */
function endingWith(claim: string, row: readonly string[]): readonly string[] | undefined {
  if (row.at(-1) === claim) return row;
  return row[0] === claim ? row.toReversed() : undefined;
}

/** Whether some row rests on itself. */
function turnsInCircle(rowOf: ReadonlyMap<string, readonly string[]>, inferences: readonly Inference[]): boolean {
  const next = new Map<readonly string[], Set<readonly string[]>>();
  for (const { premises, conclusion } of inferences) {
    const to = rowOf.get(conclusion);
    for (const premise of premises) {
      const from = rowOf.get(premise);
      if (from === undefined || to === undefined) continue;
      const known = next.get(from);
      if (known === undefined) next.set(from, new Set([to]));
      else known.add(to);
    }
  }
  const state = new Map<readonly string[], 'open' | 'done'>();
  const visit = (row: readonly string[]): boolean => {
    const met = state.get(row);
    if (met !== undefined) return met === 'open';
    state.set(row, 'open');
    for (const other of next.get(row) ?? []) if (visit(other)) return true;
    state.set(row, 'done');
    return false;
  };
  return [...next.keys()].some(visit);
}
