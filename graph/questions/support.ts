/** What a claim rests on, and what rests on it: the argument read against its inferences or along them. */
import type { SupportStep } from '../answers/support.ts';
import type { Inference } from '../model/argument.ts';
import { codeUnitOrder } from '../model/order.ts';

/**
 * in: the inferences that conclude the claim, those that conclude their premises, and so on. out: those it is a premise
 * of, those that their conclusions are a premise of, and so on. Each once, nearest first, then by id; a circle ends where
 * it began. Linear in the inferences.
 */
export function supportSteps(
  inferences: readonly Inference[],
  claim: string,
  direction: 'in' | 'out',
): readonly SupportStep[] {
  const into = ({ conclusion, premises }: Inference) => (direction === 'in' ? [conclusion] : premises);
  const outOf = ({ conclusion, premises }: Inference) => (direction === 'in' ? premises : [conclusion]);
  const touching = new Map<string, Inference[]>();
  for (const inference of inferences) {
    for (const end of into(inference)) {
      const those = touching.get(end);
      if (those === undefined) touching.set(end, [inference]);
      else those.push(inference);
    }
  }
  const steps: SupportStep[] = [];
  const met = new Set<Inference>();
  let frontier = new Set([claim]);
  for (let depth = 1; frontier.size > 0; depth++) {
    const next = new Set<string>();
    for (const end of frontier) {
      for (const inference of touching.get(end) ?? []) {
        if (met.has(inference)) continue;
        met.add(inference);
        steps.push({ depth, inference });
        for (const other of outOf(inference)) next.add(other);
      }
    }
    frontier = next;
  }
  return steps.sort((a, b) => a.depth - b.depth || codeUnitOrder(a.inference.id, b.inference.id));
}

/** The premises of these steps (read `in`) that none of them concludes, by id. */
export function groundsOf(steps: readonly SupportStep[]): readonly string[] {
  const concluded = new Set(steps.map(({ inference }) => inference.conclusion));
  const premises = new Set(steps.flatMap(({ inference }) => inference.premises));
  return [...premises].filter((claim) => !concluded.has(claim)).sort(codeUnitOrder);
}
