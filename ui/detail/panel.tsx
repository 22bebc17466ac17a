import type { ComponentChildren } from 'preact';
import { type Answer, answerTo } from '../api/answers.ts';
import { claimQuestion, claimsQuestion, conceptQuestion } from '../api/questions.ts';
import { messages } from '../messages/messages.ts';
import { FailureNotice, Waiting } from '../shell/failure-notice.tsx';
import { later } from '../shell/later.tsx';
import { view } from '../state/address.ts';
import { clashes, comparison, cut, influence, paths } from '../state/asked.ts';
import { article, articleId, articles } from '../state/dataset.ts';
import { stepIsCovered, tour, tours } from '../state/tour.ts';
import { ClaimDetail } from './claim-detail.tsx';
import { ClashesDetail } from './clashes-detail.tsx';
import { ComparisonDetail } from './comparison-detail.tsx';
import { ConceptDetail } from './concept-detail.tsx';
import { CutDetail } from './cut-detail.tsx';
import { InfluenceDetail } from './influence-detail.tsx';
import { Introduction } from './introduction.tsx';
import { PathsDetail } from './paths-detail.tsx';
import { WorkDetail } from './work-detail.tsx';

const TourList = later(async () => (await import('../tour/tour-list.tsx')).TourList);
const TourStepDetail = later(async () => (await import('../tour/tour-step.tsx')).TourStepDetail);
const TourStrip = later(async () => (await import('../tour/tour-strip.tsx')).TourStrip);

export function Panel() {
  return (
    <>
      {stepIsCovered.value && <TourStrip />}
      <Selected />
    </>
  );
}

/**
 * What is selected, on top of it the claim that was opened; nothing selected: the step of the tour one is on, or the
 * introduction.
 */
function Selected() {
  const id = articleId.value;
  const { claim, concept, work, from, to, ask } = view.value;
  if (id === undefined) {
    return when(articles.value, () => <p class="notice">{messages.value.failure.noArticle}</p>);
  }
  if (claim !== undefined) {
    return when(answerTo(claimQuestion(id, claim)).value, ({ data }) => <ClaimDetail whole={data} />);
  }
  if (from !== undefined && to !== undefined && paths.value !== undefined) {
    return when(paths.value, (answer) => <PathsDetail from={from} to={to} answer={answer} />);
  }
  if (ask !== undefined && influence.value !== undefined && concept !== undefined) {
    return when(influence.value, (answer) => <InfluenceDetail concept={concept} answer={answer} />);
  }
  if (ask === 'tours') return <TourList />;
  if (clashes.value !== undefined) return when(clashes.value, (answer) => <ClashesDetail answer={answer} />);
  if (cut.value !== undefined) return when(cut.value, ({ data, meta }) => <CutDetail answer={data} meta={meta} />);
  if (comparison.value !== undefined && from !== undefined && to !== undefined) {
    return <ComparisonDetail first={from} second={to} found={comparison.value} />;
  }
  if (work !== undefined) {
    return when(answerTo(claimsQuestion(id, { work: [work] })).value, ({ data }) => (
      <WorkDetail article={id} id={work} claims={data} />
    ));
  }
  if (concept !== undefined) {
    return when(answerTo(conceptQuestion(id, concept)).value, ({ data }) => <ConceptDetail whole={data} />);
  }
  if (tour.value !== undefined) return when(tour.value, () => <TourStepDetail />);
  // Asked for at the same time, so that little moves when they come.
  const offered = tours.value;
  return when(article.value, ({ data }) => (
    <Introduction article={data} tours={offered?.state === 'ready' ? offered.data.data : []} />
  ));
}

function when<Data>(answer: Answer<Data>, show: (data: Data) => ComponentChildren) {
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <FailureNotice failure={answer.failure} again={answer.again} />;
  return <>{show(answer.data)}</>;
}
