import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { inView } from '../messages/messages.ts';
import { tableWords } from '../messages/table.ts';
import { adjust } from '../state/address.ts';
import { pressed, type Sort } from './sort.ts';

interface SortableTableProps<Row, Column extends string> {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly nameOf: (column: Column) => string;
  readonly meaningOf: (column: Column) => string | undefined;
  readonly numeric: readonly string[];
  readonly sort: Sort<Column>;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly current: string | undefined;
  readonly cellOf: (row: Row, column: Column) => ComponentChildren;
}

const rowsAtFirst = 100;
/** A browser that is to print more keeps its reader waiting; the sheet says how many there are. */
const rowsOnPaper = 5000;

/**
 * A native table whose headings sort it. Of thousands of rows the first are listed, and more as one scrolls to their end,
 * so that sorting costs no more than what is seen; a button lists them all, for whoever searches the page. On paper all
 * are listed.
 */
export function SortableTable<Row, Column extends string>(props: SortableTableProps<Row, Column>) {
  const { caption, columns, nameOf, meaningOf, numeric, sort, rows, idOf, current, cellOf } = props;
  const words = inView(tableWords);
  const end = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const listed = useSignal(rowsAtFirst);
  const known = useRef(rows);
  if (known.current !== rows) {
    known.current = rows;
    listed.value = rowsAtFirst;
  }
  const shown = rows.slice(0, listed.value);
  const more = shown.length < rows.length;
  useEffect(() => {
    if (end.current === null || !more) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) listed.value += rowsAtFirst;
      },
      { root: stage.current, rootMargin: '600px' },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [more, shown.length]);
  useEffect(() => {
    let before = listed.peek();
    const listForPaper = () => {
      before = listed.peek();
      listed.value = Math.max(before, Math.min(rows.length, rowsOnPaper));
    };
    const listAsBefore = () => {
      listed.value = before;
    };
    addEventListener('beforeprint', listForPaper);
    addEventListener('afterprint', listAsBefore);
    return () => {
      removeEventListener('beforeprint', listForPaper);
      removeEventListener('afterprint', listAsBefore);
    };
  }, [rows]);
  return (
    <>
      {more && (
        <p class="table-listed">
          {words.drawn(shown.length)}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              listed.value = rows.length;
            }}
          >
            {words.every}
          </button>
        </p>
      )}
      {/* A region that scrolls is reached by the keyboard, so that its arrow keys scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div class="table-scroll" ref={stage} role="region" aria-label={words.scroll} tabIndex={0}>
        <table class="sortable" aria-rowcount={rows.length + 1}>
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  class={`column-${column}`}
                  title={meaningOf(column)}
                  {...(sort.column === column
                    ? { 'aria-sort': sort.descending ? ('descending' as const) : ('ascending' as const) }
                    : {})}
                >
                  <button
                    type="button"
                    onClick={() => adjust({ sort: pressed(column, sort, numeric.includes(column)) })}
                  >
                    {nameOf(column)}
                    <span class="sort-mark" aria-hidden="true">
                      {sort.column === column ? (sort.descending ? '▼' : '▲') : '↕'}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => {
              const id = idOf(row);
              return (
                <tr key={id} aria-rowindex={index + 2} {...(id === current ? { 'data-current': '' } : {})}>
                  {columns.map((column) => (
                    <td key={column} class={`column-${column}`}>
                      {cellOf(row, column)}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
        {more && <div ref={end} class="table-end" />}
      </div>
    </>
  );
}
