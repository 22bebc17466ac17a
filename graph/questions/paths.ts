/** By which chains of claims one concept leads to another, and how far each chain is the article's own. */
import type { ConceptName } from '../answers/concept.ts';
import type { Path } from '../answers/path.ts';
import type { Inference } from '../model/argument.ts';
import type { CausalClaim } from '../model/claim.ts';
import { inSeries, type Sign, signOf } from '../model/sign.ts';
import { type Modality, modalities, voices } from '../model/vocabulary.ts';
import type { Adjacency } from './adjacency.ts';
import type { Bounded, Bounds } from './bounds.ts';
import { countStitched, type InferencesOf, inferencesOf, jointsOf } from './joints.ts';
import { simplePaths } from './simple-paths.ts';

export interface PathsQuestion {
  readonly from: string;
  readonly to: string;
  /** At least every claim on a walk of at most `maxLength` between the two; more does no harm. */
  readonly adjacency: Adjacency;
  /** At least every inference that holds two of these claims. */
  readonly inferences: readonly Inference[];
  /** Every concept of these claims, by id. */
  readonly names: ReadonlyMap<string, ConceptName>;
  readonly bounds: Bounds;
}

/** The paths, ordered by length, then by claim ids. @throws Error where a concept has no name */
export function paths({ from, to, adjacency, inferences, names, bounds }: PathsQuestion): Bounded<Path> {
  const held = inferencesOf(inferences);
  const { items, cut, steps } = simplePaths(adjacency, from, to, bounds);
  return { items: items.map((chain) => describePath(from, chain, held, names)), cut, steps };
}

/** Everything a reader needs to judge a chain of claims, each of which begins where the one before it ended. */
export function describePath(
  from: string,
  chain: readonly CausalClaim[],
  held: InferencesOf,
  names: ReadonlyMap<string, ConceptName>,
): Path {
  let soFar: Sign = 'plus';
  const hops = chain.map((claim) => {
    const sign = signOf(claim.relation);
    soFar = inSeries(soFar, sign);
    return { claim, sign, soFar };
  });
  const joints = [...jointsOf(chain, held)];
  return {
    concepts: [from, ...chain.map(({ effect }) => effect)].map((id) => nameOf(id, names)),
    hops,
    sign: soFar,
    joints,
    stitched: countStitched(joints),
    weakestModality: weakest(chain.map(({ modality }) => modality)),
    voices: voices.filter((voice) => chain.some((claim) => claim.voice === voice)),
  };
}

/** The weakest of these commitments; `modalities` runs from the strongest to the weakest. */
function weakest(found: readonly Modality[]): Modality {
  return modalities[Math.max(0, ...found.map((modality) => modalities.indexOf(modality)))] ?? 'asserted';
}

/** @throws Error where there is none */
export function nameOf(id: string, names: ReadonlyMap<string, ConceptName>): ConceptName {
  const name = names.get(id);
  if (name === undefined) throw new Error(`no name was given for the concept ${id}`);
  return { id, pref: name.pref };
}
