/** What both stores ask of a dataset before they take it, so that they refuse the same ones. */
import type { Counts } from '../../graph/answers/article.ts';
import { conceptsOf } from '../../graph/model/concepts-of.ts';
import type { Dataset } from '../../graph/model/dataset.ts';
import { byId } from '../../graph/model/order.ts';
import { LoadFailed } from './claim-store.ts';

/**
 * The dataset with every list in order of id.
 * @throws LoadFailed where an id occurs twice or a reference leads nowhere: the rules (graph/rules) say such things
 * better, but a store must not hold half a graph even where nobody asked them.
 */
export function whole(dataset: Dataset): Dataset {
  const { article, concepts, claims, inferences, oppositions, works, tours } = dataset;
  const known = {
    concept: ids('concept', concepts),
    claim: ids('claim', claims),
    work: ids('work', works),
  };
  ids('inference', inferences);
  ids('opposition', oppositions);
  ids('tour', tours);

  const expect = (kind: keyof typeof known, owner: string, references: Iterable<string>) => {
    for (const reference of references) {
      if (!known[kind].has(reference))
        throw new LoadFailed(`${owner} names the ${kind} ${reference}, which is absent.`);
    }
  };
  for (const { id, broader } of concepts) expect('concept', `Concept ${id}`, broader === undefined ? [] : [broader]);
  for (const claim of claims) {
    expect('concept', `Claim ${claim.id}`, conceptsOf(claim));
    expect(
      'work',
      `Claim ${claim.id}`,
      (claim.cites ?? []).map(({ work }) => work).filter((work) => work !== null),
    );
  }
  for (const { id, premises, conclusion } of inferences) expect('claim', `Inference ${id}`, [...premises, conclusion]);
  for (const opposition of oppositions) expect('claim', `Opposition ${opposition.id}`, opposition.claims);

  return {
    article,
    concepts: concepts.toSorted(byId),
    claims: claims.toSorted(byId),
    inferences: inferences.toSorted(byId),
    oppositions: oppositions.toSorted(byId),
    works: works.toSorted(byId),
    tours: tours.toSorted(byId),
  };
}

export function countsOf(dataset: Dataset): Counts {
  return {
    concepts: dataset.concepts.length,
    claims: dataset.claims.length,
    causal: dataset.claims.filter(({ kind }) => kind === 'causal').length,
    inferences: dataset.inferences.length,
    oppositions: dataset.oppositions.length,
    works: dataset.works.length,
  };
}

function ids(kind: string, records: readonly { readonly id: string }[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) throw new LoadFailed(`There are two ${kind} records ${id}.`);
    seen.add(id);
  }
  return seen;
}
