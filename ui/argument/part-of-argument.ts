/**
 * Which part of an argument is drawn. A whole article has hundreds of inferences, and nobody can read them at once: what is
 * drawn is the argument around one claim, of a section, about a concept, of a tour's step, or of the theses in which
 * the article ends.
 */
import type { Argument } from '../../graph/answers/argument.ts';
import type { Inference, Opposition } from '../../graph/model/argument.ts';
import type { Claim } from '../../graph/model/claim.ts';
import { conceptsOf } from '../../graph/model/concepts-of.ts';
import { codeUnitOrder } from '../../graph/model/order.ts';
import { sectionOf } from '../../graph/model/reference.ts';
import { supportSteps } from '../../graph/questions/support.ts';

/** What the reader has chosen, from which the part follows. */
export type Focus =
  | { readonly kind: 'claim'; readonly claim: string; readonly depth: number }
  | { readonly kind: 'sections'; readonly sections: readonly string[] }
  | { readonly kind: 'concept'; readonly concept: string }
  /** The claims of a step of a tour. */
  | { readonly kind: 'step'; readonly claims: readonly string[] }
  | { readonly kind: 'theses'; readonly most: number; readonly depth: number };

/** A claim that rests on others and bears nothing further: there the article ends up. */
export interface Thesis {
  readonly claim: string;
  /** How many claims it rests on, directly or not. */
  readonly restsOn: number;
}

export interface Part {
  readonly focus: Focus;
  /** The claims the part is about, in the order in which they matter. */
  readonly heads: readonly string[];
  /** By id, like the other two. */
  readonly claims: readonly Claim[];
  readonly inferences: readonly Inference[];
  readonly oppositions: readonly Opposition[];
  /** Of the claims that are drawn: how many inferences that conclude them, or start from them, are not. */
  readonly further: ReadonlyMap<string, Further>;
  /** How many claims of the section, the step or about the concept stand in no inference and no opposition. */
  readonly alone: number;
}

export interface Further {
  readonly above: number;
  readonly below: number;
}

/** The theses, those that rest on most first, then by id. */
export function thesesOf({ inferences }: Argument): readonly Thesis[] {
  const premises = new Set(inferences.flatMap((inference) => inference.premises));
  const concluded = new Set(inferences.map(({ conclusion }) => conclusion));
  return [...concluded]
    .filter((claim) => !premises.has(claim))
    .map((claim) => {
      const below = supportSteps(inferences, claim, 'in').flatMap(({ inference }) => inference.premises);
      return { claim, restsOn: new Set(below).size };
    })
    .sort((a, b) => b.restsOn - a.restsOn || codeUnitOrder(a.claim, b.claim));
}

export function partOf(argument: Argument, focus: Focus): Part {
  switch (focus.kind) {
    case 'claim': {
      const reached = within(argument, [focus.claim], focus.depth, ['in', 'out']);
      const opposed = argument.oppositions.filter(({ claims }) => claims.includes(focus.claim));
      return gathered(argument, focus, [focus.claim], reached, opposed, 0);
    }
    case 'sections': {
      const { sections } = focus;
      return ofClaims(argument, focus, ({ anchors }) => anchors.some((at) => sections.includes(sectionOf(at))));
    }
    case 'concept':
      return ofClaims(argument, focus, (claim) => conceptsOf(claim).includes(focus.concept));
    case 'step':
      return ofClaims(argument, focus, ({ id }) => focus.claims.includes(id));
    case 'theses': {
      const heads = thesesOf(argument)
        .slice(0, focus.most)
        .map(({ claim }) => claim);
      return gathered(argument, focus, heads, within(argument, heads, focus.depth, ['in']), [], 0);
    }
  }
}

/** Every inference and opposition that holds one of some claims. */
function ofClaims(argument: Argument, focus: Focus, belongs: (claim: Claim) => boolean): Part {
  const own = new Set(argument.claims.filter(belongs).map(({ id }) => id));
  const inferences = argument.inferences.filter((one) => held(one).some((id) => own.has(id)));
  const oppositions = argument.oppositions.filter(({ claims }) => claims.some((id) => own.has(id)));
  const used = new Set([...inferences.flatMap(held), ...oppositions.flatMap(({ claims }) => claims)]);
  const heads = [...own].filter((id) => used.has(id));
  return gathered(argument, focus, heads, inferences, oppositions, own.size - heads.length);
}

/** The inferences at most so many steps from some claims, against the argument (in), along it (out), or both. */
function within(
  { inferences }: Argument,
  claims: readonly string[],
  depth: number,
  directions: readonly ('in' | 'out')[],
): readonly Inference[] {
  const near = new Set<Inference>();
  for (const claim of claims) {
    for (const direction of directions) {
      for (const step of supportSteps(inferences, claim, direction)) if (step.depth <= depth) near.add(step.inference);
    }
  }
  return inferences.filter((inference) => near.has(inference));
}

/** The part with the claims it needs, every opposition between two of them, and a count of what continues outside. */
function gathered(
  argument: Argument,
  focus: Focus,
  heads: readonly string[],
  inferences: readonly Inference[],
  wanted: readonly Opposition[],
  alone: number,
): Part {
  const ids = new Set([...heads, ...inferences.flatMap(held), ...wanted.flatMap(({ claims }) => claims)]);
  const drawn = new Set(inferences);
  const oppositions = argument.oppositions.filter(
    (one) => wanted.includes(one) || one.claims.every((claim) => ids.has(claim)),
  );
  const further = new Map<string, { above: number; below: number }>();
  const count = (claim: string, side: 'above' | 'below') => {
    if (!ids.has(claim)) return;
    const sides = further.get(claim) ?? { above: 0, below: 0 };
    sides[side] += 1;
    further.set(claim, sides);
  };
  for (const inference of argument.inferences) {
    if (drawn.has(inference)) continue;
    count(inference.conclusion, 'above');
    for (const premise of inference.premises) count(premise, 'below');
  }
  return {
    focus,
    heads,
    claims: argument.claims.filter(({ id }) => ids.has(id)),
    inferences,
    oppositions,
    further,
    alone,
  };
}

function held({ premises, conclusion }: Inference): readonly string[] {
  return [...premises, conclusion];
}
