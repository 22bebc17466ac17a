import type { ArticleWhole, Coverage } from '../../graph/answers/article.ts';
import type { Graph } from '../../graph/answers/graph.ts';
import { signs } from '../../graph/model/sign.ts';
import type { Tour } from '../../graph/model/tour.ts';
import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { language } from '../state/address.ts';
import { drawnGraph } from '../state/dataset.ts';
import { toClashes, toConcept } from '../state/selection.ts';
import { ToursOffered } from '../tour/tours-offered.tsx';
import { Fact } from './fact.tsx';
import { MapKey } from './map-key.tsx';
import { sectionHeading } from './section-words.ts';
import { SignMark } from './sign-mark.tsx';

const offered = 6;

interface IntroductionProps {
  readonly article: ArticleWhole;
  /** Those that are known: that there are none is said where all are listed. */
  readonly tours: readonly Tour[];
}

/** What a newcomer reads first: which article this is, who leads through it, how to read the map, how far the coding is. */
export function Introduction({ article, tours }: IntroductionProps) {
  const words = messages.value.introduction;
  const other = language.value === 'zh' ? 'en' : 'zh';
  const { concepts, claims, inferences, oppositions, works } = article.counts;
  return (
    <article class="introduction">
      <header class="detail-head">
        <p class="detail-kind">{messages.value.article}</p>
        <h2 class="detail-title">
          {inWords(article.title)}{' '}
          <span class="other-language" lang={other}>
            {article.title[other]}
          </span>
        </h2>
        <p class="byline">
          {messages.value.listed(article.authors.map(({ name }) => inWords(name)))}
          <br />
          <span class="quiet-text">
            {words.record(
              article.container === undefined ? '' : inWords(article.container),
              article.year,
              article.issue,
              article.pages,
            )}
            {article.doi !== undefined && ` · doi:${article.doi}`}
          </span>
        </p>
      </header>
      {article.summary !== undefined && (
        <section class="introduction-summary">
          <h3>{words.summaryHeading}</h3>
          <p>{inWords(article.summary)}</p>
        </section>
      )}
      <CoverageNotice coverage={article.coverage} />
      {tours.length > 0 && (
        <section>
          <h3>{messages.value.tours.heading}</h3>
          <ToursOffered tours={tours} />
        </section>
      )}
      <section>
        <h3>{words.tryHeading}</h3>
        <p>{words.tryWhy}</p>
        <ul class="plain chips">
          {mostLinked(drawnGraph.value, offered).map(({ id, pref, theme }) => (
            <li key={id}>
              <Link class="chip" change={toConcept(id)}>
                <span class={`theme-mark theme-${theme}`} aria-hidden="true" />
                {inWords(pref)}
              </Link>
            </li>
          ))}
        </ul>
        <p>
          <Link change={toClashes()}>{messages.value.asks.clashesAnywhere}</Link>
        </p>
        <p class="quiet-text">{words.tryMore}</p>
      </section>
      <section>
        <h3>{words.howHeading}</h3>
        <ul class="dashes">
          {words.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <dl class="facts signs">
          {signs.map((sign) => (
            <div key={sign}>
              <dt>
                <SignMark sign={sign} />
              </dt>
              <dd>{messages.value.signMeaning[sign]}</dd>
            </div>
          ))}
        </dl>
        <MapKey />
        <p class="quiet-text">{words.pathWhy}</p>
      </section>
      <section>
        <h3>{words.whatHeading}</h3>
        <p>{words.what}</p>
        <p class="quiet-text">{words.counts(concepts, claims, inferences, oppositions, works)}</p>
        <p class="quiet-text">
          {words.licence(article.licence)}
          {article.coders.length > 0 && (
            <>
              <br />
              {words.coders(messages.value.listed(article.coders))}
            </>
          )}
        </p>
      </section>
    </article>
  );
}

function CoverageNotice({ coverage }: { readonly coverage: Coverage }) {
  const words = messages.value.coverage;
  if (coverage.uncoded.length === 0 && coverage.covered === coverage.sentences) {
    return <p class="quiet-text">{words.whole(coverage.sentences)}</p>;
  }
  return (
    <details class="coverage">
      <summary>
        {words.part(coverage.covered, coverage.sentences)}
        <progress max={coverage.sentences} value={coverage.covered} aria-label={words.heading} />
      </summary>
      <dl class="facts">
        {coverage.coded.length > 0 && (
          <Fact name={words.coded}>{messages.value.listed(coverage.coded.map(sectionHeading))}</Fact>
        )}
        {coverage.uncoded.length > 0 && (
          <Fact name={words.uncoded}>{messages.value.listed(coverage.uncoded.map(sectionHeading))}</Fact>
        )}
      </dl>
    </details>
  );
}

/** Core concepts on which most causal claims meet, most first. */
function mostLinked(graph: Graph | undefined, count: number): Graph['concepts'] {
  return (graph?.concepts ?? [])
    .filter(({ core }) => core)
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .slice(0, count);
}
