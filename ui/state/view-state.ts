/**
 * What the reader sees, as plain data, and its spelling in the address: the address is the view, so that a copied link
 * opens the same moment elsewhere. Defaults are left out of the address; a value nobody could have chosen is ignored.
 */
import { codeUnitOrder } from '../../graph/model/order.ts';
import { type Language, languages } from '../../graph/model/vocabulary.ts';
import { type ComparedWith, comparisons } from '../../graph/questions/stricter-filters.ts';
import { parseFilter, type ViewFilter, valuesOf } from './view-filter.ts';

export type Depth = 1 | 2 | 3;

/** The views of the graph pane: one selection, one filter, shown in five ways. */
export const graphViews = ['concepts', 'argument', 'loops', 'table', 'outline'] as const;
export type GraphViewName = (typeof graphViews)[number];

/**
 * A question about the selection whose answer is drawn and told. influence-of, influence-on: what `concept` leads to, or
 * what leads to it. clashes: where both signs lead from one concept to another (`from`, `to`, or any). cut: what falls
 * without the claims of `cut`. breaking: what falls without the fewest claims that break all loops through `concept`. compare: what
 * `from` and `to` share. tours: which tours there are, about no selection.
 */
export const asks = ['influence-of', 'influence-on', 'clashes', 'cut', 'breaking', 'compare', 'tours'] as const;
export type Ask = (typeof asks)[number];

export const tableRows = ['claims', 'concepts'] as const;
export type Rows = (typeof tableRows)[number];

export interface ViewState {
  readonly article: string | undefined;
  /** Undefined: as the browser prefers. */
  readonly language: Language | undefined;
  readonly view: GraphViewName;
  /** Whether the article's outline is open beside the graph. */
  readonly reading: boolean;
  /** What the reading pane is scrolled to: a section, a paragraph such as 1.1.p3, or a sentence. */
  readonly section: string | undefined;
  /** Which concepts are drawn. */
  readonly shown: 'core' | 'all';
  /** Which claims count, in every view and every question. */
  readonly filter: ViewFilter;
  /** The tour the reader is on, and its step, counted from 1: shown wherever nothing else is selected. */
  readonly tour: string | undefined;
  readonly step: number;
  /** The concept in focus. */
  readonly concept: string | undefined;
  /** How many claims away from the concept its surroundings reach. */
  readonly depth: Depth;
  /** Concepts that stay on the map, and concepts that are put away, in code-unit order. */
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
  readonly claim: string | undefined;
  /** A cited work. */
  readonly work: string | undefined;
  /** Both ends of a path; which of its chains is drawn, counted from 1. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly chain: number;
  readonly ask: Ask | undefined;
  /** Claims that are denied, in code-unit order. */
  readonly cut: readonly string[];
  /** The same answer held against a stricter reading. */
  readonly compare: ComparedWith | undefined;
  /** The claim around which the argument is drawn. */
  readonly around: string | undefined;
  /** What the rows of the table are, by which column they are sorted (`-` before it: from the end), what they must hold. */
  readonly rows: Rows;
  readonly sort: string | undefined;
  readonly find: string;
  /** What stands in the search box; like `find` at most 200 characters, none of them cut in half. */
  readonly query: string;
}

export const startingView: ViewState = {
  article: undefined,
  language: undefined,
  view: 'concepts',
  reading: false,
  section: undefined,
  shown: 'core',
  filter: {},
  tour: undefined,
  step: 1,
  concept: undefined,
  depth: 1,
  pinned: [],
  hidden: [],
  claim: undefined,
  work: undefined,
  from: undefined,
  to: undefined,
  chain: 1,
  ask: undefined,
  cut: [],
  compare: undefined,
  around: undefined,
  rows: 'claims',
  sort: undefined,
  find: '',
  query: '',
};

const longestQuery = 200;
/** As many as the API takes. */
const mostNamed = 100;

/** Reads the query part of an address; never throws. */
export function parseView(search: string): ViewState {
  const given = new URLSearchParams(search);
  return {
    article: identifier(given.get('article')),
    language: languages.find((language) => language === given.get('lang')),
    view: graphViews.find((name) => name === given.get('view')) ?? startingView.view,
    reading: given.get('reading') === 'open',
    section: identifier(given.get('at')),
    shown: given.get('shown') === 'all' ? 'all' : 'core',
    filter: parseFilter(given),
    tour: identifier(given.get('tour')),
    step: ordinal(given.get('step')),
    concept: identifier(given.get('concept')),
    depth: ([1, 2, 3] as const).find((depth) => String(depth) === given.get('depth')) ?? startingView.depth,
    pinned: identifiers(given.getAll('pin')).slice(0, mostNamed),
    hidden: identifiers(given.getAll('hide')).slice(0, mostNamed),
    claim: identifier(given.get('claim')),
    work: identifier(given.get('work')),
    from: identifier(given.get('from')),
    to: identifier(given.get('to')),
    chain: ordinal(given.get('chain')),
    ask: asks.find((name) => name === given.get('ask')),
    cut: identifiers(given.getAll('cut')).slice(0, mostNamed),
    compare: comparisons.find((name) => name === given.get('compare')),
    around: identifier(given.get('around')),
    rows: tableRows.find((name) => name === given.get('rows')) ?? startingView.rows,
    sort: /^-?[A-Za-z]{1,20}$/.exec(given.get('sort') ?? '')?.[0],
    find: typed(given.get('find')),
    query: typed(given.get('q')),
  };
}

/** The address of a view, from the question mark on. The same view always gives the same address. */
export function formatView(view: ViewState): string {
  const written = new URLSearchParams();
  const write = (name: string, value: string | undefined, usual?: string) => {
    if (value !== undefined && value !== '' && value !== usual) written.append(name, value);
  };
  write('article', view.article);
  write('lang', view.language);
  write('view', view.view, startingView.view);
  write('reading', view.reading ? 'open' : undefined);
  write('at', view.section);
  write('shown', view.shown, startingView.shown);
  for (const [facet, value] of valuesOf(view.filter)) write(facet, value);
  write('tour', view.tour);
  write('step', String(view.step), String(startingView.step));
  write('concept', view.concept);
  write('depth', String(view.depth), String(startingView.depth));
  for (const id of view.pinned) write('pin', id);
  for (const id of view.hidden) write('hide', id);
  write('from', view.from);
  write('to', view.to);
  write('chain', String(view.chain), String(startingView.chain));
  write('ask', view.ask);
  for (const claim of view.cut) write('cut', claim);
  write('compare', view.compare);
  write('around', view.around);
  write('rows', view.rows, startingView.rows);
  write('sort', view.sort);
  write('find', view.find);
  write('claim', view.claim);
  write('work', view.work);
  write('q', view.query);
  return `?${written}`;
}

function identifier(value: string | null): string | undefined {
  return value !== null && /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(value) ? value : undefined;
}

function typed(value: string | null): string {
  return (value ?? '').slice(0, longestQuery).replace(/[\uD800-\uDBFF]$/, '');
}

/** Each once, in code-unit order. */
function identifiers(values: readonly string[]): readonly string[] {
  return [...new Set(values.flatMap((value) => identifier(value) ?? []))].sort(codeUnitOrder);
}

/** Counted from 1: what is no such number is the first. */
function ordinal(value: string | null): number {
  return value !== null && /^[1-9][0-9]{0,2}$/.test(value) ? Number(value) : 1;
}
