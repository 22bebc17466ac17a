/** Two things measured by turns in one process, so that a busy machine slows both. */

/** What a run costs, in any unit. */
export type Measured = () => number | Promise<number>;

export interface Turns {
  /** Medians. */
  readonly ours: number;
  readonly theirs: number;
  /** Ours to theirs. */
  readonly ratio: number;
  readonly rounds: number;
}

/** Each runs once a round; who goes first alternates. Both are expected to have been run before, to be warm. */
export async function takeTurns(rounds: number, ours: Measured, theirs: Measured): Promise<Turns> {
  const costs = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) costs.ours.push(await ours());
    costs.theirs.push(await theirs());
    if (round % 2 === 1) costs.ours.push(await ours());
  }
  const medians = { ours: median(costs.ours), theirs: median(costs.theirs) };
  return { ...medians, ratio: medians.ours / medians.theirs, rounds };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Three significant digits: no benchmark is more exact. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
