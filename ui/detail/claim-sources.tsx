import type { ClaimWhole } from '../../graph/answers/claim.ts';
import type { Quantity } from '../../graph/model/claim.ts';
import { inWords, messages } from '../messages/messages.ts';
import { lacksSentences } from '../reading/copy/copy-of-article.ts';
import { Anchors } from './anchor.tsx';
import { Fact } from './fact.tsx';
import { WorkEntry } from './work-entry.tsx';

/** Where a claim is said, with which figures, and from whom it was taken. */
export function ClaimSources({ whole }: { readonly whole: ClaimWhole }) {
  const { claim } = whole;
  const words = messages.value;
  return (
    <dl class="facts">
      <Fact name={words.claim.where}>
        <Anchors anchors={claim.anchors} titled />
        {lacksSentences(claim.anchors) && <p class="quiet-text">{words.reading.copy.notInCopy}</p>}
      </Fact>
      {claim.kind === 'datum' && <Figures quantities={claim.quantities} />}
      <Citations whole={whole} />
    </dl>
  );
}

function Figures({ quantities }: { readonly quantities: readonly Quantity[] }) {
  const words = messages.value;
  return (
    <Fact name={words.claim.figures}>
      <ul class="plain">
        {quantities.map((quantity, index) => (
          <li key={index}>
            {inWords(quantity.label)}: {words.comparator[quantity.comparator]}
            {quantity.value} {quantity.unit}
            {quantity.asOf !== undefined && ` (${words.asOf(quantity.asOf)})`}
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function Citations({ whole: { claim, works } }: { readonly whole: ClaimWhole }) {
  const words = messages.value;
  const cites = claim.cites ?? [];
  if (cites.length === 0) return null;
  return (
    <Fact name={words.claim.cites}>
      <ul class="plain">
        {cites.map(({ note, work }, index) => {
          const entry = works.find(({ id }) => id === work);
          return (
            <li key={index}>
              {note !== null && <span class="cite">{words.claim.note(note)}</span>}{' '}
              {entry === undefined ? words.claim.noEntry : <WorkEntry work={entry} />}
            </li>
          );
        })}
      </ul>
    </Fact>
  );
}
