/** How answers are drawn: pure functions of the answer. */
import type { Clash } from '../../graph/answers/clash.ts';
import type { CutAnswer } from '../../graph/answers/cut.ts';
import type { Influence } from '../../graph/answers/influence.ts';
import type { Path } from '../../graph/answers/path.ts';
import type { Inference } from '../../graph/model/argument.ts';
import type { CausalClaim, Claim } from '../../graph/model/claim.ts';
import { type NetSign, signOf } from '../../graph/model/sign.ts';
import type { TourStep } from '../../graph/model/tour.ts';
import type { CommonNeighbours, Neighbour } from '../../graph/questions/common-neighbours.ts';
import { inferencesOf, jointsAlong } from '../../graph/questions/joints.ts';
import { notCounted } from '../../graph/questions/not-counted.ts';
import type { ComparedWith } from '../../graph/questions/stricter-filters.ts';
import type { Drawing, Note } from '../graph-view/view.ts';

type DrawnConcepts = Drawing['concepts'];
type DrawnClaims = Drawing['claims'];

const signText: Readonly<Record<NetSign, string>> = { plus: '+', minus: '−', mixed: '~', none: '0', ambiguous: '±' };

/** One step away is read at once; what lies further becomes fainter with every step. */
const strengthAt = (distance: number) => (distance <= 1 ? 1 : distance === 2 ? 0.55 : 0.28);

/** The cone of a concept: each concept with the sign in which it is reached. `lost`: those a comparison takes away. */
export function influenceDrawing(
  concept: string,
  { concepts, claims }: Influence,
  direction: 'of' | 'on',
  lost: ReadonlySet<string>,
): Drawing {
  const reached = concepts.filter(({ id }) => !lost.has(id));
  const distanceOf = new Map(reached.map(({ id, distance }) => [id, distance]));
  const drawn: DrawnConcepts = new Map(
    reached.map(({ id, distance, sign }) => [id, { near: distance === 1, note: { text: signText[sign], tone: sign } }]),
  );
  const lines: DrawnClaims = new Map(
    claims.flatMap(({ id, cause, effect }) => {
      const distance = distanceOf.get(direction === 'of' ? effect : cause);
      return distance === undefined ? [] : [[id, { strength: strengthAt(distance), note: undefined }] as const];
    }),
  );
  return { centre: [concept], concepts: drawn, claims: lines, stitched: none };
}

const none: ReadonlySet<string> = new Set();

/** The concepts at which a chain is stitched: where one claim ends, and only the reader begins the next. */
function stitchedIn({ concepts, joints }: Path): readonly string[] {
  return joints.flatMap(({ kind }, index) => (kind === 'stitched' ? (concepts[index + 1]?.id ?? []) : []));
}

/** What the hop of a chain is drawn as that does not count: fainter than the others, and crossed. */
const fallen = { strength: 0.45, cross: '✕' } as const;

const counts = (claim: CausalClaim, only: ComparedWith | undefined) =>
  only === undefined || notCounted(claim, only) === undefined;

/** What a chain shows beside its hops (`path` of the view). `only`: what alone counts; a hop that does not is crossed. */
export function pathDrawing(path: Path, only?: ComparedWith): Drawing {
  const crossed = path.hops.flatMap(({ claim }) => (counts(claim, only) ? [] : [claim.id]));
  const note: Note = { text: fallen.cross, tone: 'ambiguous' };
  return {
    centre: [],
    concepts: new Map(),
    claims: new Map(crossed.map((id) => [id, { strength: fallen.strength, note }])),
    stitched: new Set(stitchedIn(path)),
  };
}

/** Both witnesses of a clash at once: A leads with plus, B with minus, hop by hop. `only` as in a path. */
export function clashDrawing({ from, to, plus, minus }: Clash, only?: ComparedWith): Drawing {
  const witnesses = [
    { path: plus, letter: 'A' },
    { path: minus, letter: 'B' },
  ];
  const claims = new Map<string, { strength: number; note: Note }>();
  for (const { path, letter } of witnesses) {
    for (const [index, { claim, sign: tone }] of path.hops.entries()) {
      const text = `${letter}${index + 1}${counts(claim, only) ? '' : fallen.cross}`;
      const before = claims.get(claim.id)?.note;
      const note: Note = before === undefined ? { text, tone } : { text: `${before.text}·${text}`, tone: 'accent' };
      claims.set(claim.id, { strength: 1, note });
    }
  }
  const passed = ({ concepts }: Path) => concepts.map(({ id }) => [id, { near: true, note: undefined }] as const);
  return {
    centre: [from.id, to.id],
    concepts: new Map([...passed(plus), ...passed(minus)]),
    claims,
    stitched: new Set([...stitchedIn(plus), ...stitchedIn(minus)]),
  };
}

const isCausal = (claim: Claim): claim is CausalClaim => claim.kind === 'causal';

/** More ends of lost connections than this cannot all be read at once. */
const readableEnds = 14;

/**
 * What is denied is crossed out; what loses its support carries an arrow down; the loops that break are bright. `about`:
 * the concept whose loops they are.
 */
export function cutDrawing({ denied, unsupported, loops, connections }: CutAnswer, about?: string): Drawing {
  const claims = new Map<string, { strength: number; note: Note | undefined }>();
  for (const { hops } of loops.broken)
    for (const { claim } of hops) claims.set(claim.id, { strength: 0.6, note: undefined });
  for (const { id } of unsupported.filter(isCausal)) {
    claims.set(id, { strength: 1, note: { text: '↓', tone: 'accent' } });
  }
  const crossed = denied.filter(isCausal);
  for (const { id } of crossed) claims.set(id, { strength: 1, note: { text: '✕', tone: 'minus' } });
  const ends = [...unsupported.filter(isCausal), ...loops.broken.flatMap(({ hops }) => hops.map(({ claim }) => claim))];
  const lost = new Set((connections?.lost ?? []).flatMap(({ from, to }) => [from.id, to.id]));
  const concepts: DrawnConcepts = new Map([
    ...[...lost].map((id) => [id, { near: lost.size <= readableEnds, note: undefined }] as const),
    ...ends.flatMap(({ cause, effect }) => [cause, effect]).map((id) => [id, { near: true, note: undefined }] as const),
  ]);
  return {
    centre: [...new Set([...(about === undefined ? [] : [about]), ...endsOf(crossed)])],
    concepts,
    claims,
    stitched: none,
  };
}

/** How bright the lines are of what touches one alone of two concepts: of few neighbours, and of many. */
const ofOneAlone = { few: 0.4, many: 0.2 } as const;

/**
 * Two concepts with their neighbours: A touches the first alone, B the second alone, AB both. Of many, which the list
 * beside the map holds all the same, only what they share is brought in and bright; of few all.
 */
export function comparisonDrawing(
  first: string,
  second: string,
  { between, effects, causes }: CommonNeighbours,
  claims: readonly CausalClaim[],
): Drawing {
  const noteOf = (neighbours: readonly Neighbour[]): Note => {
    const [a, b] = [neighbours.some((one) => one.first), neighbours.some((one) => one.second)];
    return a && b ? { text: 'AB', tone: 'accent' } : { text: a ? 'A' : 'B', tone: 'ambiguous' };
  };
  const all = [...effects, ...causes];
  const many = new Set(all.map(({ concept }) => concept)).size > readableEnds;
  const concepts: DrawnConcepts = new Map(
    all.map(({ concept }) => {
      const note = noteOf(all.filter((one) => one.concept === concept));
      return [concept, { near: !many || note.text === 'AB', note }];
    }),
  );
  const ends = [first, second];
  const alone = many ? ofOneAlone.many : ofOneAlone.few;
  const lines: DrawnClaims = new Map([
    ...claims
      .filter(({ cause, effect }) => ends.includes(cause) || ends.includes(effect))
      .map(({ id, cause, effect }) => {
        const other = ends.includes(cause) ? effect : cause;
        return [id, { strength: concepts.get(other)?.note?.text === 'AB' ? 1 : alone, note: undefined }] as const;
      }),
    ...between.map(({ id }) => [id, { strength: 1, note: undefined }] as const),
  ]);
  return { centre: ends, concepts, claims: lines, stitched: none };
}

/** What else touches the concepts of a step is to be seen, behind what the step is about. */
const aside = 0.32;

/**
 * The concepts of a step and its claims, numbered as the step lists them, with the joints that only the reader makes.
 * `passing`: the claims that may be drawn.
 */
export function stepDrawing(
  { concepts = [], claims = [] }: TourStep['focus'],
  passing: readonly CausalClaim[],
  inferences: readonly Inference[],
): Drawing {
  const own = passing.filter(({ id }) => claims.includes(id));
  const touching = passing.filter(({ cause, effect }) => concepts.includes(cause) || concepts.includes(effect));
  const lines = new Map<string, { strength: number; note: Note | undefined }>();
  for (const { id } of touching) lines.set(id, { strength: aside, note: undefined });
  for (const { id, relation } of own) {
    lines.set(id, { strength: 1, note: { text: String(claims.indexOf(id) + 1), tone: signOf(relation) } });
  }
  return {
    centre: [...new Set([...concepts, ...endsOf(own)])],
    concepts: new Map(endsOf(touching).map((id) => [id, { near: false, note: undefined }])),
    claims: lines,
    stitched: new Set(stitchedAlong(claims, own, inferences)),
  };
}

/** The concepts at which the reader alone goes on from one claim of a step to the next. */
function stitchedAlong(
  ids: readonly string[],
  claims: readonly CausalClaim[],
  inferences: readonly Inference[],
): readonly string[] {
  const told = ids.map((id) => claims.find((claim) => claim.id === id));
  const joints = jointsAlong(told, inferencesOf(inferences));
  return joints.flatMap((joint, index) => (joint?.kind === 'stitched' ? (told[index]?.effect ?? []) : []));
}

function endsOf(claims: readonly CausalClaim[]): readonly string[] {
  return claims.flatMap(({ cause, effect }) => [cause, effect]);
}
