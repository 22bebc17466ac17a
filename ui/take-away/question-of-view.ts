/** The question whose answer a view shows, as the API takes it: what an export of the view is an export of. */

import type { Question } from '../api/client.ts';
import {
  argumentQuestion,
  clashesQuestion,
  cutQuestion,
  graphQuestion,
  influenceQuestion,
  loopsQuestion,
  neighbourhoodQuestion,
  pathsQuestion,
  supportQuestion,
} from '../api/questions.ts';
import type { ViewState } from '../state/view-state.ts';

export type PartKind = 'filtered' | 'surroundings' | 'answer' | 'claims' | 'support' | 'comparison';

export interface PartOfView {
  readonly kind: PartKind;
  readonly question: Question<unknown>;
}

type Asked = Pick<
  ViewState,
  'view' | 'filter' | 'concept' | 'depth' | 'claim' | 'around' | 'from' | 'to' | 'ask' | 'cut' | 'compare'
>;

/** As many chains as the API gives. */
const limit = 200;
const longestLoop = 8;

/** Undefined: the view shows the whole article. */
export function partOfView(article: string, view: Asked): PartOfView | undefined {
  const { filter, concept, depth, claim, around, from, to, ask, cut, compare } = view;
  const compared = compare === undefined ? filter : { ...filter, compare };
  const answer = (question: Question<unknown>): PartOfView => ({ kind: 'answer', question });
  if (view.view === 'loops') {
    const through = concept === undefined ? {} : { through: concept };
    return answer(loopsQuestion(article, { maxLength: longestLoop, limit, ...filter, ...through }));
  }
  if (view.view === 'argument') {
    const head = around ?? claim;
    if (head !== undefined) return { kind: 'support', question: supportQuestion(article, head, filter) };
    const about = concept === undefined ? {} : { concept: [concept] };
    return { kind: 'claims', question: argumentQuestion(article, { ...filter, ...about }) };
  }
  if (view.view === 'table') {
    return isEmpty(filter) ? undefined : { kind: 'claims', question: argumentQuestion(article, filter) };
  }
  if (ask === 'influence-of' && concept !== undefined)
    return answer(influenceQuestion(article, { of: concept, ...compared }));
  if (ask === 'influence-on' && concept !== undefined)
    return answer(influenceQuestion(article, { on: concept, ...compared }));
  if (ask === 'clashes') {
    const ends = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    return answer(clashesQuestion(article, { limit, ...ends, ...compared }));
  }
  if (ask === 'cut' && cut.length > 0) return answer(cutQuestion(article, { claims: cut, ...filter }));
  if (ask === 'breaking' && concept !== undefined)
    return answer(cutQuestion(article, { breaking: concept, ...filter }));
  if (from !== undefined && to !== undefined) {
    if (ask === 'compare')
      return { kind: 'comparison', question: graphQuestion(article, { ...filter, concept: [from, to] }) };
    return answer(pathsQuestion(article, { from, to, limit, ...compared }));
  }
  if (concept !== undefined) {
    const surroundings = neighbourhoodQuestion(article, { concept, depth, direction: 'both', ...filter });
    return { kind: 'surroundings', question: surroundings };
  }
  if (claim !== undefined) return { kind: 'support', question: supportQuestion(article, claim, filter) };
  return isEmpty(filter) ? undefined : { kind: 'filtered', question: graphQuestion(article, filter) };
}

function isEmpty(filter: ViewState['filter']): boolean {
  return Object.keys(filter).length === 0;
}
