import type { Bounds, Cut } from './bounds.ts';

/** Steps between two looks at the signal. */
const stepsPerLook = 4096;

/** Counts the steps of one search and says when it has to end. */
export interface Meter {
  /** Counts one step; false once the search has to stop. */
  mayStep(): boolean;
  /** Ends the search for a reason of its own. */
  stop(cut: Cut): void;
  readonly cut: Cut | undefined;
  readonly steps: number;
}

export function meterOf({ budget, signal }: Pick<Bounds, 'budget' | 'signal'>): Meter {
  let cut: Cut | undefined;
  let steps = 0;
  return {
    mayStep: () => {
      if (cut !== undefined) return false;
      if (steps >= budget) cut = 'budget';
      else if (steps % stepsPerLook === 0 && signal?.aborted === true) cut = 'time';
      else steps++;
      return cut === undefined;
    },
    stop: (reason) => {
      cut ??= reason;
    },
    get cut() {
      return cut;
    },
    get steps() {
      return steps;
    },
  };
}
