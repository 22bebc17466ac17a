import type { SearchHit } from '../../graph/answers/search.ts';
import { inWords, messages } from '../messages/messages.ts';
import { FailureNotice } from '../shell/failure-notice.tsx';
import { Link } from '../shell/link.tsx';
import { language } from '../state/address.ts';
import { type Found, optionId } from './found.ts';
import { groupHits, markedParts } from './hits.ts';

interface SearchResultsProps {
  readonly listId: string;
  readonly label: string;
  readonly found: Found;
  readonly open: boolean;
  readonly active: number;
  readonly onChoose: (hit: SearchHit) => void;
  readonly onPoint: (index: number) => void;
}

/** The list under a search field; it says so when there is nothing to choose, and what to do then. */
export function SearchResults({ listId, label, found, open, active, onChoose, onPoint }: SearchResultsProps) {
  const words = messages.value.search;
  const hits = found.kind === 'hits' ? found.hits : [];
  return (
    <div class="results" hidden={!open}>
      {open && found.kind === 'hits' && hits.length === 0 && (
        <div class="results-nothing">
          <p>{words.nothing(found.query)}</p>
          <p class="quiet-text">{words.nothingTry}</p>
          <Link class="button quiet" change={{ view: 'outline' }}>
            {words.openOutline}
          </Link>
        </div>
      )}
      {open && found.kind === 'failure' && <FailureNotice failure={found.failure} again={() => location.reload()} />}
      <div class="results-list" role="listbox" id={listId} aria-label={label}>
        {found.kind === 'hits' &&
          groupHits(hits).map((group) => (
            <div role="group" aria-labelledby={`${listId}-${group.kind}`} key={group.kind}>
              <div class="results-kind" role="presentation" id={`${listId}-${group.kind}`}>
                {words.kinds[group.kind]}
              </div>
              {group.hits.map((hit) => {
                const index = hits.indexOf(hit);
                return (
                  <Option
                    key={hit.id}
                    id={optionId(listId, index)}
                    hit={hit}
                    query={found.query}
                    active={index === active}
                    onChoose={() => onChoose(hit)}
                    onPoint={() => onPoint(index)}
                  />
                );
              })}
            </div>
          ))}
      </div>
      {open && found.kind === 'hits' && hits.length > 0 && (
        <p class="results-count">{words.found(hits.length, found.meta.total)}</p>
      )}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly query: string;
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
}

/** Keys are the text field's business (aria-activedescendant); an option itself only hears the pointer. */
function Option({ id, hit, query, active, onChoose, onPoint }: OptionProps) {
  const words = messages.value.search;
  const shown = inWords(hit.label);
  const field = hit.field.split('.')[0] ?? hit.field;
  const elsewhere = hit.matched !== shown;
  const otherLabel = hit.kind === 'concept' ? hit.label[language.value === 'zh' ? 'en' : 'zh'] : undefined;
  return (
    <div
      role="option"
      id={id}
      class="option"
      aria-selected={active}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onPointerMove={onPoint}
    >
      <span class="option-label">
        <Marked text={shown} query={query} />
        {otherLabel !== undefined && otherLabel !== hit.matched && otherLabel !== shown && (
          <span class="option-other"> {otherLabel}</span>
        )}
      </span>
      {elsewhere && (
        <span class="option-matched">
          {words.matchedIn(field in words.fields ? words.fields[field as keyof typeof words.fields] : field)}{' '}
          <Marked text={hit.matched} query={query} />
        </span>
      )}
    </div>
  );
}

function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  return (
    <>
      {markedParts(text, query).map((part, index) =>
        part.marked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
      )}
    </>
  );
}
