import { inView } from '../messages/messages.ts';
import { tableWords } from '../messages/table.ts';
import { adjust, view } from '../state/address.ts';

interface TableCountProps {
  readonly shown: number;
  readonly all: number;
  /** How many the filter leaves out. */
  readonly left: number;
  readonly noun: 'claim' | 'concept';
}

/** How much of the whole the table holds, and why not more. */
export function TableCount({ shown, all, left, noun }: TableCountProps) {
  const words = inView(tableWords);
  return (
    <>
      <p class="table-count" role="status">
        {words.shown(shown, all, noun)}
        {left > 0 && ` · ${words.filtered(left)}`}
      </p>
      {shown === 0 && (
        <div class="notice">
          <p>{words.nothing}</p>
          {view.value.find !== '' && (
            <p>
              <button type="button" class="button quiet" onClick={() => adjust({ find: '' })}>
                {words.empty}
              </button>
            </p>
          )}
        </div>
      )}
    </>
  );
}
