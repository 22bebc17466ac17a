/** Which feedback loops an article asserts or leaves to be read, of what polarity, and how firmly each link stands. */
import type { ConceptName } from '../answers/concept.ts';
import type { Loop } from '../answers/loop.ts';
import type { Inference } from '../model/argument.ts';
import type { CausalClaim } from '../model/claim.ts';
import { polarityOf } from '../model/sign.ts';
import type { Adjacency } from './adjacency.ts';
import type { Bounded, Bounds } from './bounds.ts';
import { countStitched, inferencesOf, jointsOf } from './joints.ts';
import { describePath } from './paths.ts';
import { simpleLoops } from './simple-loops.ts';

export interface LoopsQuestion {
  readonly adjacency: Adjacency;
  /** Only loops that pass this concept. */
  readonly through?: string | undefined;
  /** At least every inference that holds two of these claims. */
  readonly inferences: readonly Inference[];
  /** Every concept of these claims, by id. */
  readonly names: ReadonlyMap<string, ConceptName>;
  readonly bounds: Bounds;
}

/** The loops, ordered by length, then by the concept they begin with, then by claim ids. */
export function loops({ adjacency, through, inferences, names, bounds }: LoopsQuestion): Bounded<Loop> {
  const held = inferencesOf(inferences);
  const { items, cut, steps } = simpleLoops(adjacency, bounds, through);
  const describe = (chain: readonly CausalClaim[]): Loop => {
    const first = chain[0] as CausalClaim;
    const path = describePath(first.cause, chain, held, names);
    const joints = [...jointsOf([...chain, first], held)];
    return {
      ...path,
      concepts: path.concepts.slice(0, -1),
      joints,
      stitched: countStitched(joints),
      polarity: polarityOf(path.sign),
    };
  };
  return { items: items.map(describe), cut, steps };
}
