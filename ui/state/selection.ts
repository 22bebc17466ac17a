/** The steps a reader takes from one thing to another, as changes of the view. Each leaves what was selected before. */
import { startingView, type ViewState } from './view-state.ts';

type Change = Partial<ViewState>;

const { concept, claim, work, from, to, chain, ask, around } = startingView;
const nothing = { concept, claim, work, from, to, chain, ask, around } satisfies Change;

export const toNothing: Change = nothing;

export const toConcept = (id: string): Change => ({ ...nothing, concept: id });

/** The claim by itself, as found by a search. */
export const toClaimAlone = (id: string): Change => ({ ...nothing, claim: id });

/** The claim on top of what is selected: closing it leads back there. */
export const toClaimHere = (id: string): Change => ({ claim: id });

export const toWork = (id: string): Change => ({ ...nothing, work: id });

export const toPaths = (start: string, end: string): Change => ({ ...nothing, concept: start, from: start, to: end });

/** Sections belong to an article, so its filter does not survive the change. */
export const toArticle = (id: string): Change => ({
  ...nothing,
  article: id,
  query: '',
  find: '',
  section: undefined,
  filter: startingView.filter,
});
