import type { Loop } from '../../graph/answers/loop.ts';
import { Anchors } from '../detail/anchor.tsx';
import { JointMark } from '../detail/chain.tsx';
import { ConceptLink } from '../detail/claim-card.tsx';
import { RelationMark } from '../detail/sign-mark.tsx';
import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { view } from '../state/address.ts';
import { toClaimHere } from '../state/selection.ts';

/** The loop as text: each link with its claim, each joint with what asserts it. */
export function LoopSteps({ loop }: { readonly loop: Loop }) {
  const words = messages.value;
  return (
    <section class="loop-steps">
      <h4>{words.loops.steps}</h4>
      <ol class="plain">
        {loop.hops.map(({ claim }, index) => {
          const joint = loop.joints[index];
          return (
            <li key={claim.id} class="loop-step" {...(view.value.claim === claim.id ? { 'data-current': '' } : {})}>
              <p class="claim-head">
                <span class="step-number">{index + 1}</span>
                <ConceptLink id={claim.cause} />
                <RelationMark relation={claim.relation} />
                <ConceptLink id={claim.effect} />
              </p>
              <p class="claim-text">{inWords(claim.text)}</p>
              <p class="claim-foot">
                <Anchors anchors={claim.anchors} />
                <span class="qualities">
                  <span class="quality">{words.modality[claim.modality]}</span>
                  <span class="quality">{words.voice[claim.voice]}</span>
                  <span class="quality">{words.fidelity[claim.fidelity]}</span>
                </span>
                <Link
                  class="claim-open"
                  change={toClaimHere(claim.id)}
                  label={words.claim.openNamed(inWords(claim.text))}
                >
                  {words.claim.open}
                </Link>
              </p>
              {joint !== undefined && <JointMark joint={joint} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
