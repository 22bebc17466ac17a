import type { ArticleSummary } from '../../graph/answers/article.ts';
import { inWords, messages } from '../messages/messages.ts';
import { SearchBox } from '../search/search-box.tsx';
import { go, language, view } from '../state/address.ts';
import { article, articleId, articles } from '../state/dataset.ts';
import { wide } from '../state/panes.ts';
import { toArticle, toStart, toTours } from '../state/selection.ts';
import { HelpButton } from './help-sheet.tsx';
import { switchLanguage } from './language.ts';
import { Link } from './link.tsx';

export function Header() {
  const words = messages.value;
  return (
    <header class="header">
      <Link class="brand" change={{ ...toStart, query: '' }} label={`Lunmai 论脉 · ${words.home}`}>
        <svg class="brand-seal" viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="6" />
          <path d="M8 23C13 23 12 9 24 9M8 9c5 0 5 7 8 7" />
          <circle cx="8" cy="9" r="2.6" />
          <circle cx="8" cy="23" r="2.6" />
          <circle cx="24" cy="9" r="2.6" />
        </svg>
        <span class="brand-name" lang="en">
          Lunmai
        </span>
        <span class="brand-name" lang="zh">
          论脉
        </span>
      </Link>
      <ArticleTitle />
      <SearchBox />
      <div class="header-tools">
        <ToursLink />
        <HelpButton />
        <button type="button" class="language" aria-keyshortcuts="l" onClick={switchLanguage}>
          <span lang={language.value === 'en' ? 'zh' : 'en'}>{words.otherLanguage}</span> <kbd>L</kbd>
          <span class="visually-hidden"> {words.otherLanguageName}</span>
        </button>
      </div>
    </header>
  );
}

/** The tours are read in the detail, which comes to the front for it. */
function ToursLink() {
  const words = messages.value.tours;
  const reading = view.value.reading && wide.value;
  return (
    <Link class="language tours-link" change={{ ...toTours, reading }} current={view.value.ask === 'tours'}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 13.5h6a2.75 2.75 0 0 0 0-5.5h-3a2.75 2.75 0 0 1 0-5.5h6" />
        <circle cx="3" cy="13.5" r="1.2" />
        <path d="m10.5.8 2 1.7-2 1.7" />
      </svg>
      <span>{words.open}</span>
    </Link>
  );
}

/** Title, authors and year; a choice where the server holds several articles. */
function ArticleTitle() {
  const whole = article.value.state === 'ready' ? article.value.data.data : undefined;
  const list = articles.value.state === 'ready' ? articles.value.data.data : [];
  const recordOf = ({ authors, year }: Pick<ArticleSummary, 'authors' | 'year'>) =>
    messages.value.articleRecord(messages.value.listed(authors.map(({ name }) => inWords(name))), year);
  return (
    <div class="article-title">
      <h1>{whole === undefined ? messages.value.tagline : inWords(whole.title)}</h1>
      <p>
        {list.length > 1 && list.some(({ id }) => id === articleId.value) ? (
          <select
            aria-label={messages.value.article}
            value={articleId.value}
            onChange={(event) => go(toArticle(event.currentTarget.value))}
          >
            {list.map((one) => (
              <option key={one.id} value={one.id}>
                {one.id === articleId.value ? recordOf(one) : `${recordOf(one)} · ${inWords(one.title)}`}
              </option>
            ))}
          </select>
        ) : (
          whole !== undefined && recordOf(whole)
        )}
      </p>
    </div>
  );
}
