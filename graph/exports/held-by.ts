/** What an answer holds or names of a dataset, read off the type of each answer. */
import type { Argument } from '../answers/argument.ts';
import type { ClaimWhole } from '../answers/claim.ts';
import type { Clash } from '../answers/clash.ts';
import type { ConceptName, ConceptWhole } from '../answers/concept.ts';
import type { Contrast } from '../answers/contrast.ts';
import type { CutAnswer } from '../answers/cut.ts';
import type { SectionEvidence } from '../answers/evidence.ts';
import type { Graph, Neighbourhood } from '../answers/graph.ts';
import type { Influence } from '../answers/influence.ts';
import type { Loop } from '../answers/loop.ts';
import type { Measures } from '../answers/measures.ts';
import type { Path } from '../answers/path.ts';
import type { SearchHit } from '../answers/search.ts';
import type { Support } from '../answers/support.ts';
import type { Claim } from '../model/claim.ts';
import type { Concept } from '../model/concept.ts';
import type { Tour } from '../model/tour.ts';

/** Every question about one article that can be taken away, with its answer. */
export interface Answers {
  readonly argument: Argument;
  readonly claim: ClaimWhole;
  readonly claims: readonly Claim[];
  readonly clashes: readonly Clash[];
  readonly concept: ConceptWhole;
  readonly concepts: readonly Concept[];
  readonly contrasts: readonly Contrast[];
  readonly cut: CutAnswer;
  readonly evidence: readonly SectionEvidence[];
  readonly graph: Graph;
  readonly influence: Influence;
  readonly loops: readonly Loop[];
  readonly measures: Measures;
  readonly neighbourhood: Neighbourhood;
  readonly paths: readonly Path[];
  readonly search: readonly SearchHit[];
  readonly support: Support;
  readonly tour: Tour;
  readonly tours: readonly Tour[];
}
export type AnsweredQuestion = keyof Answers;

/** By id. */
export interface Held {
  readonly concepts: readonly string[];
  readonly claims: readonly string[];
  readonly inferences: readonly string[];
  readonly oppositions: readonly string[];
  readonly works: readonly string[];
  readonly tours: readonly string[];
}

type Some = Partial<Held>;

const holdings: { readonly [Question in AnsweredQuestion]: (answer: Answers[Question]) => readonly Some[] } = {
  argument: ({ claims, inferences, oppositions }) => [
    { claims: idsOf(claims), inferences: idsOf(inferences), oppositions: idsOf(oppositions) },
  ],
  claim: ({ claim, concepts, concludedBy, premiseOf, oppositions, claims, works }) => [
    {
      claims: [claim.id, ...idsOf(claims)],
      concepts: idsOf(concepts),
      inferences: idsOf([...concludedBy, ...premiseOf]),
      oppositions: idsOf(oppositions),
      works: idsOf(works),
    },
  ],
  claims: (claims) => [{ claims: idsOf(claims) }],
  clashes: (clashes) =>
    clashes.flatMap(({ from, to, plus, minus }) => [named([from, to]), ...[plus, minus].map(chain)]),
  concept: ({ concept, broader, narrower, incoming, outgoing, mediating, about, related }) => [
    named([concept, ...(broader === null ? [] : [broader]), ...narrower, ...related]),
    { claims: idsOf([...incoming, ...outgoing, ...mediating, ...about]) },
  ],
  concepts: (concepts) => [named(concepts)],
  contrasts: (contrasts) =>
    contrasts.map(({ opposition, claims }) => ({ oppositions: [opposition.id], claims: idsOf(claims) })),
  cut: ({ denied, unsupported, weakened, inferences, loops, connections }) => [
    { claims: idsOf([...denied, ...unsupported, ...weakened]), inferences },
    ...loops.broken.map(chain),
    ...(connections?.lost ?? []).map(({ from, to }) => named([from, to])),
  ],
  evidence: (sections) =>
    sections.map(({ data, works, sourceUnknown, hearsay, argued, bare }) => ({
      claims: [...data, ...works.flatMap(({ claims }) => claims), ...sourceUnknown, ...hearsay, ...argued, ...bare],
      works: works.map(({ work }) => work.id),
    })),
  graph: ({ concepts, claims }) => [{ concepts: idsOf(concepts), claims: idsOf(claims) }],
  influence: ({ concepts, claims }) => [{ concepts: idsOf(concepts), claims: idsOf(claims) }],
  loops: (loops) => loops.map(chain),
  measures: ({ concepts }) => [named(concepts)],
  neighbourhood: ({ concepts, claims }) => [{ concepts: idsOf(concepts), claims: idsOf(claims) }],
  paths: (paths) => paths.map(chain),
  search: (hits) =>
    hits.map(({ kind, id }) =>
      kind === 'concept' ? { concepts: [id] } : kind === 'claim' ? { claims: [id] } : { works: [id] },
    ),
  support: ({ claim, restsOn, bears, claims }) => [
    {
      claims: [claim.id, ...idsOf(claims)],
      inferences: [...restsOn, ...bears].map(({ inference }) => inference.id),
    },
  ],
  tour: (tour) => [touring(tour)],
  tours: (tours) => tours.map(touring),
};

export const answeredQuestions = Object.keys(holdings) as readonly AnsweredQuestion[];

export function heldBy<Question extends AnsweredQuestion>(question: Question, answer: Answers[Question]): Held {
  const some = holdings[question](answer);
  const all = (kind: keyof Held) => some.flatMap((one) => one[kind] ?? []);
  return {
    concepts: all('concepts'),
    claims: all('claims'),
    inferences: all('inferences'),
    oppositions: all('oppositions'),
    works: all('works'),
    tours: all('tours'),
  };
}

function named(concepts: readonly Pick<ConceptName, 'id'>[]): Some {
  return { concepts: idsOf(concepts) };
}

function chain({ concepts, hops, joints }: Path): Some {
  return {
    concepts: idsOf(concepts),
    claims: hops.map(({ claim }) => claim.id),
    inferences: joints.flatMap(({ inference }) => inference ?? []),
  };
}

function touring({ id, steps }: Tour): Some {
  return {
    tours: [id],
    concepts: steps.flatMap(({ focus }) => focus.concepts ?? []),
    claims: steps.flatMap(({ focus }) => focus.claims ?? []),
  };
}

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}
