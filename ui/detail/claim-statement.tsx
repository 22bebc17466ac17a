import type { Claim } from '../../graph/model/claim.ts';
import { messages } from '../messages/messages.ts';
import { ConceptLink, ConceptLinks } from './claim-card.tsx';
import { RelationMark } from './sign-mark.tsx';

/** The concepts of a claim, as it joins them: cause, relation, effect and what is between; or what it is about. */
export function ClaimStatement({ claim }: { readonly claim: Claim }) {
  const words = messages.value.claim;
  if (claim.kind !== 'causal') {
    return (
      <p class="claim-head large">
        <span class="claim-kind">{words.about}</span>
        <span>
          <ConceptLinks ids={claim.about} />
        </span>
      </p>
    );
  }
  return (
    <p class="claim-head large">
      <ConceptLink id={claim.cause} />
      <RelationMark relation={claim.relation} />
      <ConceptLink id={claim.effect} />
      {claim.via !== undefined && (
        <span class="claim-via">
          {words.via} <ConceptLinks ids={claim.via} />
        </span>
      )}
    </p>
  );
}
