/**
 * The part of a dataset that an answer holds, as a dataset of its own in which every reference leads somewhere.
 *
 * Whatever the answer holds or names is in it. An inference or opposition that it names brings its claims, for without a
 * premise it would be another; one that it does not name is in it when all its claims are. A claim brings its concepts and
 * the works it cites. What else a record refers to is left out of the record: a broader concept, a region's concepts,
 * notes, fingerprints and silent sentences that concern nothing in the part, and tours unless they were asked for.
 */
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Concept } from '../model/concept.ts';
import { conceptsOf } from '../model/concepts-of.ts';
import type { Dataset } from '../model/dataset.ts';
import { type AnsweredQuestion, type Answers, heldBy } from './held-by.ts';

/** `answers`: one, or two where the question was asked again under a stricter filter. */
export function partOf<Question extends AnsweredQuestion>(
  dataset: Dataset,
  question: Question,
  ...answers: readonly Answers[Question][]
): Dataset {
  const held = answers.map((answer) => heldBy(question, answer));
  const idsOf = (kind: keyof (typeof held)[number]) => new Set(held.flatMap((one) => one[kind]));

  const namedInferences = idsOf('inferences');
  const namedOppositions = idsOf('oppositions');
  const claimIds = idsOf('claims');
  for (const inference of dataset.inferences.filter(({ id }) => namedInferences.has(id))) {
    for (const claim of [...inference.premises, inference.conclusion]) claimIds.add(claim);
  }
  for (const opposition of dataset.oppositions.filter(({ id }) => namedOppositions.has(id))) {
    for (const claim of opposition.claims) claimIds.add(claim);
  }
  const claims = dataset.claims.filter(({ id }) => claimIds.has(id));
  const conceptIds = new Set([...idsOf('concepts'), ...claims.flatMap(conceptsOf)]);
  const workIds = new Set([...idsOf('works'), ...worksCitedBy(claims)]);
  const tourIds = idsOf('tours');

  const concepts = dataset.concepts
    .filter(({ id }) => conceptIds.has(id))
    .map((concept) => within(concept, conceptIds));
  const inferences = dataset.inferences.filter(({ premises, conclusion }) =>
    [...premises, conclusion].every((claim) => claimIds.has(claim)),
  );
  const oppositions = dataset.oppositions.filter((opposition) => opposition.claims.every((id) => claimIds.has(id)));
  const anchors = [...claims, ...inferences, ...oppositions].flatMap((record) => record.anchors);
  return {
    article: articleOf(dataset.article, { claims, conceptIds, workIds, anchors }),
    concepts,
    claims,
    inferences,
    oppositions,
    works: dataset.works.filter(({ id }) => workIds.has(id)),
    tours: dataset.tours.filter(({ id }) => tourIds.has(id)),
  };
}

interface Part {
  readonly claims: readonly Claim[];
  readonly conceptIds: ReadonlySet<string>;
  readonly workIds: ReadonlySet<string>;
  readonly anchors: readonly string[];
}

/** The article keeps its sections and tables, in which the anchors lie. */
function articleOf(article: Article, { claims, conceptIds, workIds, anchors }: Part): Article {
  const cited = new Set(claims.flatMap(({ cites = [] }) => cites.map(({ note }) => note)));
  const notes = article.notes.filter(({ n, work }) => (work === null ? cited.has(n) : workIds.has(work)));
  const references = new Set([...anchors, ...notes.flatMap((note) => note.anchors)]);
  return {
    ...article,
    regions: article.regions.map((region) => ({
      ...region,
      concepts: region.concepts.filter((concept) => conceptIds.has(concept)),
    })),
    notes,
    silent: [],
    passages: article.passages.filter(({ ref }) => references.has(ref)),
  };
}

function within({ broader, ...concept }: Concept, concepts: ReadonlySet<string>): Concept {
  return broader === undefined || !concepts.has(broader) ? concept : { ...concept, broader };
}

function worksCitedBy(claims: readonly Claim[]): readonly string[] {
  return claims.flatMap(({ cites = [] }) => cites.flatMap(({ work }) => work ?? []));
}
