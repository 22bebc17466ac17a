/** What stands out and what steps back: a pure function of the data and the view. */
import type { CausalClaim } from '../../graph/model/claim.ts';
import type { Bundle } from './bundles.ts';
import type { GraphView, Note } from './view.ts';

/** What of the data the view points at, looked up once for each view. */
export interface Marks {
  /** Of every bundle the claims that are drawn; a bundle of which none is drawn is not there. */
  readonly drawn: ReadonlyMap<string, readonly CausalClaim['id'][]>;
  /** The concepts that these join; undefined where all claims are drawn. */
  readonly joined: ReadonlySet<string> | undefined;
  /** For every bundle on the path its hops, counted from 1. */
  readonly hops: ReadonlyMap<string, readonly number[]>;
  readonly pathConcepts: ReadonlySet<string>;
  /** The bundle of the claim whose line is lit, and its two concepts. */
  readonly claim: Bundle | undefined;
  /** What the drawn answer says of bundles: how bright each is, and what is written on it. */
  readonly answer: ReadonlyMap<string, { readonly strength: number; readonly notes: readonly Note[] }>;
}

export function marksOf(
  view: Pick<GraphView, 'path' | 'claim' | 'claims' | 'drawing'>,
  bundles: readonly Bundle[],
): Marks {
  const bundleOf = new Map<CausalClaim['id'], Bundle>();
  for (const bundle of bundles) for (const claim of bundle.claims) bundleOf.set(claim, bundle);
  const hops = new Map<string, number[]>();
  const pathConcepts = new Set<string>();
  view.path?.forEach((claim, index) => {
    const bundle = bundleOf.get(claim);
    if (bundle === undefined) return;
    hops.set(bundle.key, [...(hops.get(bundle.key) ?? []), index + 1]);
    pathConcepts.add(bundle.cause).add(bundle.effect);
  });
  const asked = new Set([...(view.path ?? []), view.claim, ...(view.drawing?.claims.keys() ?? [])]);
  const drawn = new Map<string, readonly CausalClaim['id'][]>();
  for (const { key, claims } of bundles) {
    const passing =
      view.claims === undefined ? claims : claims.filter((claim) => view.claims?.has(claim) || asked.has(claim));
    if (passing.length > 0) drawn.set(key, passing);
  }
  const joined = new Set(bundles.filter(({ key }) => drawn.has(key)).flatMap(({ cause, effect }) => [cause, effect]));
  return {
    drawn,
    joined: view.claims === undefined ? undefined : joined,
    hops,
    pathConcepts,
    claim: view.claim === undefined ? undefined : bundleOf.get(view.claim),
    answer: answerOn(view.drawing, bundleOf),
  };
}

function answerOn(drawing: GraphView['drawing'], bundleOf: ReadonlyMap<string, Bundle>): Marks['answer'] {
  const answer = new Map<string, { readonly strength: number; readonly notes: readonly Note[] }>();
  for (const [claim, { strength, note }] of drawing?.claims ?? []) {
    const key = bundleOf.get(claim)?.key;
    if (key === undefined) continue;
    const before = answer.get(key);
    answer.set(key, {
      strength: Math.max(strength, before?.strength ?? 0),
      notes: [...(before?.notes ?? []), ...(note === undefined ? [] : [note])],
    });
  }
  return answer;
}

export interface LineEmphasis {
  /** The share of its full colour, from 0 to 1. */
  readonly strength: number;
  /** Asked for, not only bright by nature: drawn broader, with its sign spelled out. */
  readonly lit: boolean;
}

const faint = 0.2;
const stepsBack = 0.1;
const natural = 0.88;

/**
 * How bright a line is by nature, from the number of lines at its busier end: the lines of hubs are faint, the chains
 * between the other concepts bright. `busy` is where that begins and ends (see `busyFrom`).
 */
export function naturalStrength(busier: number, busy: { readonly from: number; readonly to: number }): number {
  const share = Math.min(1, Math.max(0, (busier - busy.from) / (busy.to - busy.from)));
  return natural + (faint - natural) * share;
}

/** A concept counts as a hub from twice the median number of lines on; up to the median it is none. */
export function busyFrom(degrees: readonly number[]): { readonly from: number; readonly to: number } {
  const sorted = degrees.filter((degree) => degree > 0).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const from = Math.max(5, median);
  return { from, to: Math.max(from + 5, from * 2) };
}

/** undefined: none of its claims is drawn. `busier` and `busy` as in `naturalStrength`. */
export function lineEmphasis(
  bundle: Bundle,
  view: Pick<GraphView, 'focus' | 'path' | 'drawing' | 'pinned'>,
  marks: Marks,
  busier: number,
  busy: { readonly from: number; readonly to: number },
): LineEmphasis | undefined {
  if (marks.hops.has(bundle.key)) return { strength: marks.answer.get(bundle.key)?.strength ?? 1, lit: true };
  if (!marks.drawn.has(bundle.key)) return undefined;
  if (marks.claim?.key === bundle.key) return { strength: 1, lit: true };
  if (view.pinned.has(bundle.cause) && view.pinned.has(bundle.effect)) return { strength: natural, lit: false };
  if (view.path !== undefined) return { strength: stepsBack, lit: false };
  if (view.drawing !== undefined) {
    const strength = marks.answer.get(bundle.key)?.strength;
    return { strength: strength ?? stepsBack, lit: strength === 1 };
  }
  const { focus } = view;
  if (focus === undefined) {
    const strength = naturalStrength(busier, busy);
    return { strength: marks.claim === undefined ? strength : strength * 0.45, lit: false };
  }
  const own = bundle.cause === focus.concept || bundle.effect === focus.concept;
  const among = bundle.claims.some((claim) => focus.claims.has(claim));
  if (!among) return { strength: stepsBack, lit: false };
  return own ? { strength: 1, lit: true } : { strength: 0.42, lit: false };
}

/** focus: the one concept asked for. lit: it belongs to what was asked for. faint: it does not. */
export type Standing = 'focus' | 'lit' | 'plain' | 'faint';

export function standingOf(
  concept: string,
  view: Pick<GraphView, 'focus' | 'path' | 'drawing' | 'pinned'>,
  marks: Marks,
): Standing {
  const ofClaim = marks.claim?.cause === concept || marks.claim?.effect === concept;
  if (view.focus?.concept === concept || view.drawing?.centre.includes(concept)) return 'focus';
  if (ofClaim || marks.pathConcepts.has(concept) || view.pinned.has(concept)) return 'lit';
  if (view.path !== undefined) return 'faint';
  if (view.drawing !== undefined) {
    const drawn = view.drawing.concepts.get(concept);
    if (drawn === undefined) return 'faint';
    return drawn.near ? 'lit' : 'plain';
  }
  if (view.focus !== undefined) return view.focus.concepts.has(concept) ? 'lit' : 'faint';
  return marks.joined?.has(concept) === false ? 'faint' : 'plain';
}
