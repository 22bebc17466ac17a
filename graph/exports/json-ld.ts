/**
 * JSON-LD 1.1 with a context of its own, so that nothing is fetched: concepts in SKOS, claims with their causes and
 * effects, voices and derivation in PROV, anchors as Web Annotations that point at a passage by its reference and never
 * hold its text, citations in CiTO. Both languages. Tours and fingerprints are no part of it.
 */

import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/vocabulary.ts';
import { annotation } from './json-ld/annotation.ts';
import { inferenceNode, oppositionNode } from './json-ld/argument-nodes.ts';
import { articleAndCoding } from './json-ld/article-and-coding.ts';
import { claimNode } from './json-ld/claim-node.ts';
import { conceptNode } from './json-ld/concept-node.ts';
import { context } from './json-ld/context.ts';
import { namesIn } from './json-ld/names.ts';
import { workNode } from './json-ld/work-node.ts';

export function jsonLd(dataset: Dataset, _language: Language, remarks: readonly string[] = []): string {
  const { article, concepts, claims, inferences, oppositions, works } = dataset;
  const named = namesIn(article);
  const authors = article.authors.map((_, place) => named('author', String(place + 1)));
  const described = [
    ...articleAndCoding(article, named, authors, remarks),
    ...concepts.map((concept) => conceptNode(concept, named)),
    ...claims.map((claim) => claimNode(claim, named, authors)),
    ...inferences.map((inference) => inferenceNode(inference, named)),
    ...oppositions.map((opposition) => oppositionNode(opposition, named)),
    ...works.map((work) => workNode(work, named)),
    ...claims.map((claim) => annotation('claim', claim, named)),
    ...inferences.map((inference) => annotation('inference', inference, named)),
    ...oppositions.map((opposition) => annotation('opposition', opposition, named)),
  ];
  return `${JSON.stringify({ '@context': context, '@graph': described }, null, 2)}\n`;
}
