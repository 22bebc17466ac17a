/** What loses its support when claims are denied. */
import type { Inference } from '../model/argument.ts';
import { codeUnitOrder } from '../model/order.ts';

export interface LostSupport {
  /** Inferences with a premise that is denied or has lost all support, or with a denied conclusion, by id. */
  readonly inferences: readonly string[];
  /** Claims not denied, all of whose inferences fell. */
  readonly unsupported: readonly string[];
  /** Claims not denied, some of whose inferences fell. */
  readonly weakened: readonly string[];
}

/**
 * An inference falls with any of its premises; a claim that inferences conclude loses its support with the last of them,
 * and then takes along what it is a premise of. Claims that no inference concludes stand unless denied. The least set
 * that these rules give, whatever the order (a circle keeps itself up). Linear.
 */
export function lostSupport(inferences: readonly Inference[], denied: ReadonlySet<string>): LostSupport {
  const holding = new Map<string, Inference[]>();
  const standing = new Map<string, number>();
  for (const inference of inferences) {
    standing.set(inference.conclusion, (standing.get(inference.conclusion) ?? 0) + 1);
    for (const premise of new Set(inference.premises)) {
      const those = holding.get(premise);
      if (those === undefined) holding.set(premise, [inference]);
      else those.push(inference);
    }
  }
  const fallen = new Set<string>();
  const touched = new Set<string>();
  const unsupported = new Set<string>();
  const open = [...denied];
  for (let claim = open.pop(); claim !== undefined; claim = open.pop()) {
    for (const { id, conclusion } of holding.get(claim) ?? []) {
      if (fallen.has(id)) continue;
      fallen.add(id);
      const left = (standing.get(conclusion) ?? 0) - 1;
      standing.set(conclusion, left);
      if (denied.has(conclusion)) continue;
      touched.add(conclusion);
      if (left > 0) continue;
      unsupported.add(conclusion);
      open.push(conclusion);
    }
  }
  for (const { id, conclusion } of inferences) if (denied.has(conclusion)) fallen.add(id);
  const sorted = (ids: Iterable<string>) => [...ids].sort(codeUnitOrder);
  return {
    inferences: sorted(fallen),
    unsupported: sorted(unsupported),
    weakened: sorted([...touched].filter((claim) => !unsupported.has(claim))),
  };
}
