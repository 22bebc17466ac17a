/** What the detail shows, in few words: for the tab behind which it lies where there is no room for it. */
import { computed } from '@preact/signals';
import { answerTo } from '../api/answers.ts';
import { claimQuestion } from '../api/questions.ts';
import { inWords, messages } from '../messages/messages.ts';
import { view } from '../state/address.ts';
import { articleId, nameOf } from '../state/dataset.ts';
import { moment, shownStep } from '../state/tour.ts';

const named = (id: string) => inWords(nameOf(id));

/** In the order in which one lies on top of the other (ui/detail/panel.tsx); undefined: nothing is selected. */
export const selectedInWords = computed<string | undefined>(() => {
  const { claim, concept, work, from, to, ask, cut } = view.value;
  const words = messages.value;
  if (claim !== undefined) return claimInWords(claim);
  if (ask === 'tours') return words.tours.open;
  if (ask === 'clashes') {
    const end = from ?? to;
    return end === undefined ? words.asks.clashes : `${words.asks.clashes}${words.colon}${named(end)}`;
  }
  if (ask === 'cut' && cut.length > 0) return words.asks.cutHeading(cut.length);
  if (from !== undefined && to !== undefined) {
    return ask === 'compare' ? words.asks.comparing(named(from), named(to)) : `${named(from)} → ${named(to)}`;
  }
  if (concept !== undefined && ask === 'influence-of') return words.asks.leadsTo(named(concept));
  if (concept !== undefined && ask === 'influence-on') return words.asks.ledToBy(named(concept));
  if (work !== undefined) return `${words.work.kind}${words.colon}${work}`;
  if (concept !== undefined) return named(concept);
  if (shownStep.value === undefined || moment.value === undefined) return undefined;
  return words.tours.place(moment.value.number, moment.value.tour.steps.length);
});

/** The detail asks the same question, so that it is asked once. */
function claimInWords(claim: string): string {
  const article = articleId.value;
  const answer = article === undefined ? undefined : answerTo(claimQuestion(article, claim)).value;
  const { kind } = messages.value.claim;
  return answer?.state === 'ready'
    ? `${kind}${messages.value.colon}${inWords(answer.data.data.claim.text)}`
    : `${kind} ${claim}`;
}
