/** Running a statement: plain values go in and come out, no record of the driver does. */

/** Plain values by column name. */
export type Row = Readonly<Record<string, unknown>>;
export type Run = (statement: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>;

/** A session or a transaction. */
type Runner = {
  run(
    statement: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): PromiseLike<{ readonly records: readonly { toObject(): Row }[] }>;
};

export function runIn(runner: Runner): Run {
  return async (statement, parameters) => {
    const { records } = await runner.run(statement, parameters);
    return records.map((record) => record.toObject());
  };
}
