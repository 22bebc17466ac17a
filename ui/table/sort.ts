/** By which column a table is sorted, and its spelling in the address: `effect`, or `-effect` from the end. */
export interface Sort<Column extends string> {
  readonly column: Column;
  readonly descending: boolean;
}

/** A column that this table does not have leaves it as it is. */
export function parseSort<Column extends string>(
  written: string | undefined,
  columns: readonly Column[],
  usual: Sort<Column>,
): Sort<Column> {
  const descending = written?.startsWith('-') === true;
  const column = columns.find((one) => one === (descending ? written?.slice(1) : written));
  return column === undefined ? usual : { column, descending };
}

/** What pressing a heading does: sorts by its column, and the other way round if it was sorted so already. */
export function pressed<Column extends string>(column: Column, now: Sort<Column>, numeric: boolean): string {
  const descending = now.column === column ? !now.descending : numeric;
  return descending ? `-${column}` : column;
}
