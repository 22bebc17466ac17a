import type { Loop } from '../../graph/answers/loop.ts';
import { JointMark } from '../detail/chain.tsx';
import { ConceptLink } from '../detail/claim-card.tsx';
import { HopClaim } from '../detail/hop-claim.tsx';
import { RelationMark } from '../detail/sign-mark.tsx';
import { loopsWords } from '../messages/loops.ts';
import { inView, messages } from '../messages/messages.ts';
import { view } from '../state/address.ts';
import { denied } from '../state/asked.ts';

/** The loop as text: each link with its claim, each joint with what asserts it. */
export function LoopSteps({ loop }: { readonly loop: Loop }) {
  const words = messages.value;
  return (
    <section class="loop-steps">
      <h4>{inView(loopsWords).steps}</h4>
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
                {denied.value.has(claim.id) && <strong class="denied-mark">{words.asks.denied}</strong>}
              </p>
              <HopClaim claim={claim} />
              {joint !== undefined && <JointMark joint={joint} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
