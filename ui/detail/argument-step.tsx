import type { Inference, Opposition } from '../../graph/model/argument.ts';
import type { Claim } from '../../graph/model/claim.ts';
import { inWords, messages } from '../messages/messages.ts';
import { ClaimCard } from './claim-card.tsx';

interface ArgumentStepProps {
  readonly step: Inference | Opposition;
  readonly how: string;
  /** The claims to show, those of `claims` by id. */
  readonly ids: readonly string[];
  readonly claims: ReadonlyMap<string, Claim>;
  /** A word put before a claim. */
  readonly role?: ((id: string) => string) | undefined;
}

/** An inference or an opposition seen from one of its claims: how it is made, the others, and what the coders remark. */
export function ArgumentStep({ step, how, ids, claims, role }: ArgumentStepProps) {
  return (
    <div class={step.explicit ? 'step' : 'step by-coder'}>
      <p class="step-how">{how}</p>
      <ul class="plain">
        {ids.flatMap((id) => {
          const claim = claims.get(id);
          if (claim === undefined) return [];
          return [
            <li key={id}>
              <ClaimCard claim={claim} role={role?.(id)} />
            </li>,
          ];
        })}
      </ul>
      {step.remark !== undefined && (
        <p class="remark">
          <span class="remark-whose">{messages.value.claim.remark}</span> {inWords(step.remark)}
        </p>
      )}
    </div>
  );
}
