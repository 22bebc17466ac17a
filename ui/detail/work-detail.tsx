import type { Claim } from '../../graph/model/claim.ts';
import { answerTo } from '../api/answers.ts';
import { claimQuestion } from '../api/questions.ts';
import { messages } from '../messages/messages.ts';
import { passesFilter } from '../state/filtered.ts';
import { toNothing } from '../state/selection.ts';
import { ClaimSection } from './claim-card.tsx';
import { closing, Heading } from './heading.tsx';
import { WorkEntry } from './work-entry.tsx';

interface WorkDetailProps {
  readonly article: string;
  readonly id: string;
  readonly claims: readonly Claim[];
}

/** A cited work and the claims that cite it; its entry comes with the first of these, where there is one. */
export function WorkDetail({ article, id, claims }: WorkDetailProps) {
  const words = messages.value.work;
  const passing = claims.filter(passesFilter);
  const leftOut = claims.length - passing.length;
  const first = claims[0];
  const whole = first === undefined ? undefined : answerTo(claimQuestion(article, first.id)).value;
  const work = whole?.state === 'ready' ? whole.data.data.works.find((one) => one.id === id) : undefined;
  return (
    <article>
      <Heading plain kind={words.kind} close={closing(toNothing)} says={words.announce(claims.length)}>
        {work === undefined ? id : <WorkEntry work={work} linked={false} />}
      </Heading>
      {claims.length === 0 && <p class="quiet-text">{words.none}</p>}
      {leftOut > 0 && <p class="left-out">{messages.value.filter.leftOutHere(leftOut)}</p>}
      <ClaimSection title={words.citing} claims={passing} />
    </article>
  );
}
