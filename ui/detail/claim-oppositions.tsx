import type { Opposition } from '../../graph/model/argument.ts';
import type { Claim } from '../../graph/model/claim.ts';
import { messages } from '../messages/messages.ts';
import { ArgumentStep } from './argument-step.tsx';

interface ClaimOppositionsProps {
  /** The claim they are seen from. */
  readonly of: string;
  readonly oppositions: readonly Opposition[];
  readonly claims: ReadonlyMap<string, Claim>;
}

/** What stands against a claim; nothing where nothing does. */
export function ClaimOppositions({ of, oppositions, claims }: ClaimOppositionsProps) {
  if (oppositions.length === 0) return null;
  const words = messages.value;
  return (
    <section class="claims">
      <h3>{words.claim.opposed}</h3>
      {oppositions.map((opposition) => {
        const { id, kind, explicit } = opposition;
        return (
          <ArgumentStep
            key={id}
            step={opposition}
            how={`${words.oppositionKind[kind]} · ${words.oppositionMeaning[kind]} ${explicit ? '' : words.claim.implicit}`}
            ids={opposition.claims.filter((claim) => claim !== of)}
            claims={claims}
            role={kind === 'concession' ? (claim) => roleIn(opposition, claim) : undefined}
          />
        );
      })}
    </section>
  );
}

/** Of a concession the first claim is conceded, the other maintained. */
function roleIn({ claims }: Opposition, claim: string): string {
  const words = messages.value.claim;
  return claim === claims[0] ? words.conceded : words.maintained;
}
