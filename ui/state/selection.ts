/** The steps a reader takes from one thing to another, as changes of the view. Each leaves what was selected before. */
import { codeUnitOrder } from '../../graph/model/order.ts';
import { startingView, type ViewState } from './view-state.ts';

type Change = Partial<ViewState>;

const { concept, claim, work, from, to, chain, ask, cut, compare, around, tour, step } = startingView;
const nothing = { concept, claim, work, from, to, chain, ask, cut, compare, around } satisfies Change;

/** Whether a view, or a step to one, chooses something to be read. */
export function selects({ concept, claim, work, from, ask, tour }: Change): boolean {
  return [concept, claim, work, from, ask, tour].some((chosen) => chosen !== undefined);
}

/** Of a tour the step is left, which was underneath. */
export const toNothing: Change = nothing;

/** As when the article was opened: on no tour either. */
export const toStart: Change = { ...nothing, tour, step };

export const toTours: Change = { ...nothing, ask: 'tours' };

/** A step of a tour, counted from 1. What is selected later lies on top of it. */
export const toStep = (tour: string, step = 1): Change => ({ ...nothing, tour, step });

export const toConcept = (id: string): Change => ({ ...nothing, concept: id });

/** The claim by itself, as found by a search. */
export const toClaimAlone = (id: string): Change => ({ ...nothing, claim: id });

/** The claim on top of what is selected: closing it leads back there. */
export const toClaimHere = (id: string): Change => ({ claim: id });

export const toWork = (id: string): Change => ({ ...nothing, work: id });

export const toPaths = (start: string, end: string): Change => ({ ...nothing, concept: start, from: start, to: end });

/** What a concept leads to, or what leads to it. */
export const toInfluence = (id: string, ask: 'influence-of' | 'influence-on'): Change => ({
  ...nothing,
  concept: id,
  ask,
});

/** The clashes of the whole article, or those that begin or end with a concept. */
export const toClashes = (ends: Pick<Change, 'from' | 'to'> = {}): Change => ({ ...nothing, ...ends, ask: 'clashes' });

export const toComparison = (start: string, end: string): Change => ({
  ...nothing,
  from: start,
  to: end,
  ask: 'compare',
});

/** What falls without these claims. */
export const toCut = (claims: readonly string[]): Change => ({
  ...nothing,
  cut: [...claims].sort(codeUnitOrder),
  ask: 'cut',
});

/** What falls without the fewest claims that break all loops through a concept. */
export const toBreaking = (id: string): Change => ({ ...nothing, concept: id, ask: 'breaking' });

/** Keeps a concept on the map whatever else is asked for; or no longer. */
export const withPin = ({ pinned, hidden }: ViewState, id: string): Change => ({
  pinned: toggledIn(pinned, id),
  hidden: hidden.filter((other) => other !== id),
});

/** Puts a concept away, which is then no longer selected; or brings it back. */
export const withHidden = ({ pinned, hidden, concept }: ViewState, id: string): Change => ({
  ...(concept === id && !hidden.includes(id) ? nothing : {}),
  pinned: pinned.filter((other) => other !== id),
  hidden: toggledIn(hidden, id),
});

function toggledIn(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id].sort(codeUnitOrder);
}

/** Filter, tour, pins and what is put away belong to an article: they do not survive the change. */
export const toArticle = (id: string): Change => ({
  ...toStart,
  article: id,
  query: '',
  find: '',
  section: undefined,
  filter: startingView.filter,
  pinned: [],
  hidden: [],
});
