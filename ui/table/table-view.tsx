import { useId } from 'preact/hooks';
import { Choice } from '../map/choice.tsx';
import { inView } from '../messages/messages.ts';
import { tableWords } from '../messages/table.ts';
import { FailureNotice, Waiting } from '../shell/failure-notice.tsx';
import { adjust, go, view } from '../state/address.ts';
import { argumentAnswer } from '../state/argument.ts';
import { ClaimsTable } from './claims-table.tsx';
import { ConceptsTable } from './concepts-table.tsx';

/** Claims or concepts as a table: sorted by any column, narrowed by words and by the filter of all views. */
export function TableView() {
  const words = inView(tableWords);
  const { rows, find } = view.value;
  const id = useId();
  return (
    <div class="table-view">
      <div class="table-head">
        <Choice
          name={words.rows}
          chosen={rows}
          options={[
            { value: 'claims', label: words.claims },
            { value: 'concepts', label: words.concepts },
          ]}
          onChoose={(value) => go({ rows: value, sort: undefined })}
        />
        <label class="visually-hidden" for={id}>
          {words.find}
        </label>
        <input
          id={id}
          class="table-find"
          type="search"
          maxLength={200}
          value={find}
          placeholder={words.findHint}
          onInput={(event) => adjust({ find: event.currentTarget.value })}
        />
      </div>
      {rows === 'claims' ? <Claims /> : <ConceptsTable />}
    </div>
  );
}

function Claims() {
  const answer = argumentAnswer.value;
  if (answer === undefined || answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <FailureNotice failure={answer.failure} again={answer.again} />;
  return <ClaimsTable claims={answer.data.data.claims} />;
}
