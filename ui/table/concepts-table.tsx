import { useMemo } from 'preact/hooks';
import { answerTo } from '../api/answers.ts';
import { measuresQuestion } from '../api/questions.ts';
import { inView, inWords, messages } from '../messages/messages.ts';
import { tableWords } from '../messages/table.ts';
import { FailureNotice, Waiting } from '../shell/failure-notice.tsx';
import { Link } from '../shell/link.tsx';
import { language, view } from '../state/address.ts';
import { articleId, drawnGraph } from '../state/dataset.ts';
import { filter } from '../state/filtered.ts';
import { toConcept } from '../state/selection.ts';
import { shownStep } from '../state/tour.ts';
import { InStep } from '../tour/in-step.tsx';
import {
  type ConceptColumn,
  type ConceptRow,
  conceptColumns,
  conceptRows,
  conceptsHolding,
  numericColumns,
  sortedConcepts,
} from './concept-rows.ts';
import { parseSort } from './sort.ts';
import { SortableTable } from './sortable-table.tsx';
import { TableCount } from './table-count.tsx';

/** The concepts drawn, with where each stands among the claims that pass the filter. */
export function ConceptsTable() {
  const words = inView(tableWords);
  const { sort: written, find, shown, concept } = view.value;
  const sort = parseSort(written, conceptColumns, { column: 'out', descending: true });
  const graph = drawnGraph.value;
  const answer =
    articleId.value === undefined ? undefined : answerTo(measuresQuestion(articleId.value, filter.value)).value;
  const measures = answer?.state === 'ready' ? answer.data.data : undefined;
  const rows = useMemo(() => {
    if (graph === undefined || measures === undefined) return [];
    const drawn = graph.concepts.filter(({ core }) => core || shown === 'all');
    return sortedConcepts(conceptsHolding(conceptRows(drawn, measures), find), sort, language.value);
  }, [graph, measures, shown, find, sort.column, sort.descending, language.value]);
  if (answer?.state === 'failed') return <FailureNotice failure={answer.failure} again={answer.again} />;
  if (graph === undefined || measures === undefined) return <Waiting />;
  return (
    <>
      <TableCount shown={rows.length} all={graph.concepts.length} left={0} noun="concept" />
      {rows.length > 0 && (
        <SortableTable
          caption={words.caption.concepts}
          columns={conceptColumns}
          nameOf={(column) => words.column[column]}
          meaningOf={(column) => meanings(column)}
          numeric={numericColumns}
          sort={sort}
          rows={rows}
          idOf={({ id }) => id}
          current={concept}
          cellOf={cellOf}
        />
      )}
    </>
  );
}

function meanings(column: ConceptColumn): string | undefined {
  const words: Readonly<Record<string, string>> = inView(tableWords).columnMeaning;
  return words[column];
}

function cellOf(row: ConceptRow, column: ConceptColumn) {
  const words = messages.value;
  const other = language.value === 'zh' ? 'en' : 'zh';
  switch (column) {
    case 'name':
      return (
        <>
          <Link change={toConcept(row.id)} current={view.value.concept === row.id}>
            {inWords(row.pref)}
          </Link>
          {shownStep.value?.focus.concepts?.includes(row.id) === true && <InStep />}
        </>
      );
    case 'other':
      return <span lang={other}>{row.pref[other]}</span>;
    case 'theme':
      return (
        <>
          <span class={`theme-mark theme-${row.theme}`} aria-hidden="true" />
          {words.theme[row.theme]}
        </>
      );
    case 'core':
      return row.core ? inView(tableWords).core : inView(tableWords).notCore;
    case 'out':
    case 'in':
      return row[column];
    case 'betweenness':
    case 'pageRank':
      return row[column]?.toFixed(4) ?? inView(tableWords).notCore;
  }
}
