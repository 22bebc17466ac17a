import type { ClaimWhole } from '../../graph/answers/claim.ts';
import type { Inference } from '../../graph/model/argument.ts';
import type { Claim } from '../../graph/model/claim.ts';
import { messages } from '../messages/messages.ts';
import { article } from '../state/dataset.ts';
import { ArgumentStep } from './argument-step.tsx';

interface ClaimInferencesProps extends Pick<ClaimWhole, 'concludedBy' | 'premiseOf'> {
  readonly claims: ReadonlyMap<string, Claim>;
}

/** What a claim rests on, and what rests on it. */
export function ClaimInferences({ concludedBy, premiseOf, claims }: ClaimInferencesProps) {
  const words = messages.value;
  const step = (inference: Inference, ids: readonly string[]) => (
    <ArgumentStep
      key={inference.id}
      step={inference}
      how={`${words.scheme[inference.scheme]} · ${inference.explicit ? words.claim.explicit : words.claim.implicit}`}
      ids={ids}
      claims={claims}
    />
  );
  return (
    <>
      <section class="claims">
        <h3>{words.claim.restsOn}</h3>
        {concludedBy.length === 0 && <p class="quiet-text">{noPremise()}</p>}
        {concludedBy.map((inference) => step(inference, inference.premises))}
      </section>
      {premiseOf.length > 0 && (
        <section class="claims">
          <h3>{words.claim.premiseFor}</h3>
          {premiseOf.map((inference) => step(inference, [inference.conclusion]))}
        </section>
      )}
    </>
  );
}

/** Where some of the article is not coded yet, a premise may stand there. */
function noPremise(): string {
  const words = messages.value.claim;
  const whole = article.value.state === 'ready' && article.value.data.data.coverage.uncoded.length === 0;
  return whole ? words.nothingRestsWhole : words.nothingRests;
}
