import type { ComponentChildren } from 'preact';
import type { Claim } from '../../graph/model/claim.ts';
import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { view } from '../state/address.ts';
import { nameOf } from '../state/dataset.ts';
import { toClaimHere, toConcept, toWork } from '../state/selection.ts';
import { Anchors } from './anchor.tsx';
import { Qualities } from './qualities.tsx';
import { RelationMark } from './sign-mark.tsx';

interface ClaimCardProps {
  readonly claim: Claim;
  /** The concept whose panel the card stands in: only the others are named. */
  readonly of?: string | undefined;
  /** A word put before the paraphrase, such as "conceded". */
  readonly role?: string | undefined;
}

/** One claim in a list: its concepts, our paraphrase, how it is said, where it stands, and the way to its evidence. */
export function ClaimCard({ claim, of, role }: ClaimCardProps) {
  const text = inWords(claim.text);
  const notes = (claim.cites ?? []).filter(({ note, work }) => note !== null || work !== null);
  return (
    <article class="claim" {...(view.value.claim === claim.id ? { 'data-current': '' } : {})}>
      {claim.kind === 'causal' ? (
        <p class="claim-head">
          {claim.cause !== of && <ConceptLink id={claim.cause} />}
          <RelationMark relation={claim.relation} />
          {claim.effect !== of && <ConceptLink id={claim.effect} />}
        </p>
      ) : (
        <p class="claim-head">
          <span class="claim-kind">{messages.value.claimKind[claim.kind]}</span>
          <ConceptLinks ids={claim.about.filter((id) => id !== of)} />
        </p>
      )}
      <p class="claim-text">
        {role !== undefined && <span class="claim-role">{role}</span>}
        {text}
      </p>
      {claim.kind === 'causal' && claim.via !== undefined && (
        <p class="claim-via">
          {messages.value.claim.via} <ConceptLinks ids={claim.via} />
        </p>
      )}
      <p class="claim-foot">
        <Anchors anchors={claim.anchors} />
        <Qualities claim={claim} />
        {notes.map(({ note, work }, index) => {
          const words = note === null ? messages.value.claim.cites : messages.value.claim.note(note);
          return work === null ? (
            <span class="cite" key={index}>
              {words}
            </span>
          ) : (
            <Link class="cite" key={index} change={toWork(work)} label={`${words}: ${work}`}>
              {words}
            </Link>
          );
        })}
        <Link class="claim-open" change={toClaimHere(claim.id)} label={messages.value.claim.openNamed(text)}>
          {messages.value.claim.open}
        </Link>
      </p>
    </article>
  );
}

export function ConceptLink({ id }: { readonly id: string }) {
  return (
    <Link class="concept-link" change={toConcept(id)}>
      {inWords(nameOf(id))}
    </Link>
  );
}

export function ConceptLinks({ ids }: { readonly ids: readonly string[] }) {
  return (
    // One element: where its neighbours are set apart, its own parts are not.
    <span>
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && messages.value.separator}
          <ConceptLink id={id} />
        </span>
      ))}
    </span>
  );
}

/** A titled list of claims; nothing where there are none. */
export function ClaimSection(props: {
  readonly title: ComponentChildren;
  readonly claims: readonly Claim[];
  readonly of?: string;
}) {
  const { title, claims, of } = props;
  if (claims.length === 0) return null;
  return (
    <section class="claims">
      <h3>
        {title} <span class="count">{claims.length}</span>
      </h3>
      <ul class="plain">
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimCard claim={claim} of={of} />
          </li>
        ))}
      </ul>
    </section>
  );
}
