/** What is written around a picture of the view: what it shows, how much of the whole, and where it comes from. */

import { wordsFor } from '../filter/facet-words.ts';
import { inWords, messages } from '../messages/messages.ts';
import type { Frame } from '../picture/framed.ts';
import { language, view } from '../state/address.ts';
import { clashes } from '../state/asked.ts';
import { article, articleId, conceptOf, nameOf } from '../state/dataset.ts';
import { drawn } from '../state/graph-view-state.ts';
import { moment, shownStep } from '../state/tour.ts';
import { valuesOf } from '../state/view-filter.ts';
import { formatView } from '../state/view-state.ts';

/** The address of the view, whole: it names article and language even where the page goes without. */
export function linkToView(): string {
  const whole = { ...view.value, article: articleId.value, language: language.value };
  return new URL(formatView(whole), location.href).href;
}

export function sourceOfView(): Pick<Frame, 'source' | 'link'> {
  const words = messages.value;
  const link = linkToView();
  if (article.value.state !== 'ready') return { source: [], link };
  const { title, authors, container, year, issue, pages, doi, licence, version } = article.value.data.data;
  const record = words.introduction.record(container === undefined ? '' : inWords(container), year, issue, pages);
  const names = words.listed(authors.map(({ name }) => inWords(name)));
  const own = [`Lunmai 论脉`, words.takeAway.version(version), words.introduction.licence(licence)];
  return {
    source: [
      [names, inWords(title), record, doi === undefined ? '' : `doi:${doi}`].filter((part) => part !== '').join(' · '),
      own.join(' · '),
    ],
    link,
  };
}

/** What the map is asked to show. */
export function askedInWords(): string {
  const words = messages.value;
  const { concept, from, to, ask, depth, cut, chain } = view.value;
  const named = (id: string) => inWords(nameOf(id));
  if (ask === 'influence-of' && concept !== undefined) return words.asks.leadsTo(named(concept));
  if (ask === 'influence-on' && concept !== undefined) return words.asks.ledToBy(named(concept));
  if (ask === 'clashes') return clashesInWords();
  if (ask === 'cut' && cut.length > 0) return words.asks.cutHeading(cut.length);
  if (ask === 'breaking' && concept !== undefined) return words.asks.breakingOf(named(concept));
  if (from !== undefined && to !== undefined) {
    if (ask === 'compare') return words.asks.comparing(named(from), named(to));
    return `${words.paths.heading(named(from), named(to))}${words.colon}${words.paths.chain(chain)}`;
  }
  if (concept !== undefined && conceptOf(concept) !== undefined) return words.takeAway.around(named(concept), depth);
  if (shownStep.value !== undefined && moment.value !== undefined) {
    const { tour, number } = moment.value;
    return words.tours.placeOf(inWords(tour.title), number, tour.steps.length);
  }
  return words.panes.views.concepts.label;
}

/** Which clashes are asked for, and the one that is drawn. */
function clashesInWords(): string {
  const words = messages.value.asks;
  const { from, to, chain } = view.value;
  const heading =
    from !== undefined
      ? words.clashesOf(inWords(nameOf(from)))
      : to === undefined
        ? words.clashesAnywhere
        : words.clashesOn(inWords(nameOf(to)));
  const drawn = clashes.value?.state === 'ready' ? clashes.value.data.data[chain - 1] : undefined;
  return drawn === undefined
    ? heading
    : `${heading}${messages.value.colon}${inWords(drawn.from.pref)} → ${inWords(drawn.to.pref)}`;
}

/** The filter in words; empty where there is none. */
export function filterInWords(): string {
  const words = messages.value;
  const values = valuesOf(view.value.filter);
  if (values.length === 0) return '';
  const said = values.map(([facet, value]) => `${words.filter.facets[facet]} ${wordsFor(facet, value)}`);
  return `${words.filter.active}${words.colon}${words.listed(said)}`;
}

/** How much of the whole the map shows. */
export function drawnInWords(): string {
  const picture = drawn.value;
  if (picture === undefined) return '';
  return messages.value.legend.drawn(picture.concepts, picture.allConcepts, picture.claims, picture.allClaims);
}
