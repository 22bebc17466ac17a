/**
 * What the reader sees, as plain data, and its spelling in the address: the address is the view, so that a copied link
 * opens the same moment elsewhere. Defaults are left out of the address; a value nobody could have chosen is ignored.
 */
import { type Sign, signs } from '../../graph/model/sign.ts';
import { type Language, languages } from '../../graph/model/vocabulary.ts';

export type Depth = 1 | 2 | 3;

export interface ViewState {
  readonly article: string | undefined;
  /** Undefined: as the browser prefers. */
  readonly language: Language | undefined;
  readonly pane: 'map' | 'outline';
  readonly shown: 'core' | 'all';
  /** Signs left out of the picture, in the order of `signs`. */
  readonly hidden: readonly Sign[];
  /** The concept in focus. */
  readonly concept: string | undefined;
  /** How many claims away from the concept its surroundings reach. */
  readonly depth: Depth;
  readonly claim: string | undefined;
  /** A cited work. */
  readonly work: string | undefined;
  /** Both ends of a path; which of its chains is drawn, counted from 1. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly chain: number;
  /** What stands in the search box; at most 200 characters, none of them cut in half. */
  readonly query: string;
}

export const startingView: ViewState = {
  article: undefined,
  language: undefined,
  pane: 'map',
  shown: 'core',
  hidden: [],
  concept: undefined,
  depth: 1,
  claim: undefined,
  work: undefined,
  from: undefined,
  to: undefined,
  chain: 1,
  query: '',
};

const longestQuery = 200;

/** Reads the query part of an address; never throws. */
export function parseView(search: string): ViewState {
  const given = new URLSearchParams(search);
  const hidden = given.getAll('hide');
  return {
    article: identifier(given.get('article')),
    language: languages.find((language) => language === given.get('lang')),
    pane: given.get('pane') === 'outline' ? 'outline' : 'map',
    shown: given.get('shown') === 'all' ? 'all' : 'core',
    hidden: signs.filter((sign) => hidden.includes(sign)),
    concept: identifier(given.get('concept')),
    depth: ([1, 2, 3] as const).find((depth) => String(depth) === given.get('depth')) ?? startingView.depth,
    claim: identifier(given.get('claim')),
    work: identifier(given.get('work')),
    from: identifier(given.get('from')),
    to: identifier(given.get('to')),
    chain: ordinal(given.get('chain')),
    query: (given.get('q') ?? '').slice(0, longestQuery).replace(/[\uD800-\uDBFF]$/, ''),
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
  write('pane', view.pane, startingView.pane);
  write('shown', view.shown, startingView.shown);
  for (const sign of signs) if (view.hidden.includes(sign)) write('hide', sign);
  write('concept', view.concept);
  write('depth', String(view.depth), String(startingView.depth));
  write('from', view.from);
  write('to', view.to);
  write('chain', String(view.chain), String(startingView.chain));
  write('claim', view.claim);
  write('work', view.work);
  write('q', view.query);
  return `?${written}`;
}

function identifier(value: string | null): string | undefined {
  return value !== null && /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(value) ? value : undefined;
}

function ordinal(value: string | null): number {
  return value !== null && /^[1-9][0-9]{0,2}$/.test(value) ? Number(value) : startingView.chain;
}
