import { Fragment } from 'preact';
import { Anchors } from '../detail/anchor.tsx';
import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { toClaimAlone } from '../state/selection.ts';
import { claimOf } from './reading-data.ts';
import type { Steps } from './reading-of.ts';

/** A hint of how a paragraph argues: by where its claims stand; each leads to the claim, whose detail says the rest. */
export function ReadingSteps({ steps: { inferences, oppositions } }: { readonly steps: Steps }) {
  const words = messages.value;
  if (inferences.length + oppositions.length === 0) return null;
  return (
    <ul class="plain read-steps" aria-label={words.reading.steps}>
      {inferences.map(({ id, scheme, explicit, premises, conclusion }) => (
        <li key={id} class={explicit ? 'read-step' : 'read-step by-coder'}>
          <span>{words.scheme[scheme]}: </span>
          <ClaimPlaces ids={premises} between=" + " />
          <span class="read-arrow"> ⇒ </span>
          <ClaimPlaces ids={[conclusion]} between="" />
          {!explicit && <CoderJoins />}
        </li>
      ))}
      {oppositions.map(({ id, kind, explicit, claims }) => (
        <li key={id} class={explicit ? 'read-step' : 'read-step by-coder'}>
          <span>{words.oppositionKind[kind]}: </span>
          <ClaimPlaces ids={claims} between=" ↔ " />
          {!explicit && <CoderJoins />}
        </li>
      ))}
    </ul>
  );
}

function CoderJoins() {
  return <span class="read-coder"> · {messages.value.claim.implicit}</span>;
}

function ClaimPlaces({ ids, between }: { readonly ids: readonly string[]; readonly between: string }) {
  return (
    <>
      {ids.map((id, index) => {
        const claim = claimOf(id);
        return (
          <Fragment key={id}>
            {index > 0 && <span class="read-arrow">{between}</span>}
            {claim === undefined ? (
              id
            ) : (
              <span title={inWords(claim.text)}>
                <Link class="read-place" change={toClaimAlone(id)}>
                  <Anchors anchors={claim.anchors.slice(0, 1)} />
                  <span class="visually-hidden">: {inWords(claim.text)}</span>
                </Link>
              </span>
            )}
          </Fragment>
        );
      })}
    </>
  );
}
