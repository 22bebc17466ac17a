/** Several things measured by turns in one process, so that a busy machine slows all of them. */

/** What a run costs, in any unit. */
export type Measured = () => number | Promise<number>;

/** Each runs once a round; who goes first moves on. All are expected to have been run before, to be warm. Gives medians. */
export async function takeTurns<Name extends string>(
  rounds: number,
  runs: Readonly<Record<Name, Measured>>,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(runs) as Name[];
  const costs = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const turn of names.keys()) {
      const name = names[(round + turn) % names.length] as Name;
      costs.get(name)?.push(await runs[name]());
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(costs.get(name) ?? [])])) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Three significant digits: no benchmark is more exact. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
