/**
 * The questions that may take long, each by its name, as functions from plain data to plain data: where they are worked
 * out, in this thread or another, is for whoever asks to decide.
 */
import type { ConceptName } from '../answers/concept.ts';
import type { Inference } from '../model/argument.ts';
import type { CausalClaim, Claim } from '../model/claim.ts';
import type { Concept } from '../model/concept.ts';
import { type Adjacency, buildAdjacency } from './adjacency.ts';
import type { Bounds } from './bounds.ts';
import { clashes } from './clashes.ts';
import { cut } from './cut.ts';
import { type Denial, deniedClaims } from './denied-claims.ts';
import { influence } from './influence.ts';
import { loops } from './loops.ts';
import { measures } from './measures.ts';
import { meterOf } from './meter.ts';
import { paths } from './paths.ts';

/** What the analyses need of an article. */
export interface Grounds {
  readonly claims: readonly Claim[];
  readonly inferences: readonly Inference[];
  readonly concepts: readonly Pick<Concept, 'id' | 'pref' | 'core'>[];
}

/** The same, made ready to be asked. */
export interface Layer {
  readonly adjacency: Adjacency;
  /** Every claim, by id. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly inferences: readonly Inference[];
  readonly names: ReadonlyMap<string, ConceptName>;
  /** The ids of the core concepts. */
  readonly core: readonly string[];
}

export function layerOf({ claims, inferences, concepts }: Grounds): Layer {
  return {
    adjacency: buildAdjacency(claims.filter(isCausal)),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    inferences,
    names: new Map(concepts.map(({ id, pref }) => [id, { id, pref }])),
    core: concepts.filter(({ core }) => core).map(({ id }) => id),
  };
}

/** The layer of only these causal claims. */
export function onlyOf(layer: Layer, ids: readonly string[]): Layer {
  const claims = ids.flatMap((id) => layer.claims.get(id) ?? []);
  return { ...layer, adjacency: buildAdjacency(claims.filter(isCausal)) };
}

export const analyses = {
  paths: (layer: Layer, asked: { readonly from: string; readonly to: string }, bounds: Bounds) =>
    paths({ ...layer, ...asked, bounds }),
  loops: (layer: Layer, asked: { readonly through?: string | undefined }, bounds: Bounds) =>
    loops({ ...layer, ...asked, bounds }),
  influence: (layer: Layer, asked: { readonly concept: string; readonly direction: 'in' | 'out' }, bounds: Bounds) =>
    influence({ ...layer, ...asked, bounds }),
  clashes: (
    layer: Layer,
    asked: { readonly from?: string | undefined; readonly to?: string | undefined },
    bounds: Bounds,
  ) => clashes({ ...layer, ...asked, bounds }),
  /** `known`: false where the claims to deny could not all be found within the bounds. */
  cut: (layer: Layer, asked: Denial, bounds: Bounds) => {
    const meter = meterOf(bounds);
    const denied = deniedClaims(layer.adjacency, asked, meter);
    const found = cut({ ...layer, denied, bounds });
    return { data: found.data, known: meter.cut === undefined, cut: meter.cut ?? found.cut };
  },
  measures: ({ adjacency, names }: Layer, _asked: Record<string, never>, { budget }: Bounds) =>
    measures(adjacency, names, budget),
} as const;

export type AnalysisName = keyof typeof analyses;
export type Asked<Name extends AnalysisName> = Parameters<(typeof analyses)[Name]>[1];
export type Found<Name extends AnalysisName> = ReturnType<(typeof analyses)[Name]>;

function isCausal(claim: Claim): claim is CausalClaim {
  return claim.kind === 'causal';
}
