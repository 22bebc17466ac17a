import type { ClaimWhole } from '../../graph/answers/claim.ts';
import { inWords, messages } from '../messages/messages.ts';
import { view } from '../state/address.ts';
import { passesFilter } from '../state/filtered.ts';
import { selects, toNothing } from '../state/selection.ts';
import { ClaimInferences } from './claim-inferences.tsx';
import { ClaimOppositions } from './claim-oppositions.tsx';
import { ClaimSources } from './claim-sources.tsx';
import { ClaimStatement } from './claim-statement.tsx';
import { CutWays, Siblings } from './claims-of-link.tsx';
import { closing, goingBack, Heading } from './heading.tsx';
import { ExplainedQualities } from './qualities.tsx';

/** One claim whole: how and where it is said, what it rests on, what rests on it, what stands against it. */
export function ClaimDetail({ whole }: { readonly whole: ClaimWhole }) {
  const { claim, concludedBy, premiseOf, oppositions } = whole;
  const words = messages.value;
  const text = inWords(claim.text);
  const claims = new Map([claim, ...whole.claims].map((one) => [one.id, one]));
  const isOnTop = selects({ ...view.value, claim: undefined });
  return (
    <article>
      <Heading
        plain
        kind={words.claimKind[claim.kind]}
        close={isOnTop ? goingBack({ claim: undefined }) : closing(toNothing)}
        says={words.claim.announce(text)}
      >
        {text}
      </Heading>
      {!passesFilter(claim) && <p class="left-out">{words.filter.claimLeftOut}</p>}
      <ClaimStatement claim={claim} />
      <ClaimSources whole={whole} />
      <Siblings claim={claim} />
      {claim.remark !== undefined && (
        <aside class="remark">
          <p class="remark-whose">{words.claim.remark}</p>
          <p>{inWords(claim.remark)}</p>
        </aside>
      )}
      <CutWays claim={claim} />
      <section>
        <h3>{words.claim.qualities}</h3>
        <ExplainedQualities claim={claim} />
      </section>
      <ClaimInferences concludedBy={concludedBy} premiseOf={premiseOf} claims={claims} />
      <ClaimOppositions of={claim.id} oppositions={oppositions} claims={claims} />
    </article>
  );
}
