/** What is derived from a whole article and asked again and again: worked out once for each version. */
import type { Coverage } from '../../graph/answers/article.ts';
import type { ConceptName } from '../../graph/answers/concept.ts';
import type { Inference, Opposition } from '../../graph/model/argument.ts';
import type { Claim } from '../../graph/model/claim.ts';
import type { Concept } from '../../graph/model/concept.ts';
import type { Tour } from '../../graph/model/tour.ts';
import type { Grounds } from '../../graph/questions/analysis.ts';
import { coverageOf } from '../../graph/questions/coverage.ts';
import { type Vocabulary, vocabularyOf } from '../../graph/search/vocabulary.ts';
import type { ClaimStore, StoredArticle } from '../stores/claim-store.ts';
import { causalOnly } from './causal.ts';
import { namesOf } from './names.ts';

export interface ArticleFacts {
  readonly coverage: Coverage;
  /** How many causal claims a concept is the cause or effect of. */
  readonly degrees: ReadonlyMap<string, number>;
  /** By id. */
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Every concept by name. */
  readonly names: ReadonlyMap<string, ConceptName>;
  /** How many claims are causal. */
  readonly causal: number;
  /** What analyses stand on. */
  readonly grounds: Grounds;
  readonly inferences: readonly Inference[];
  readonly oppositions: readonly Opposition[];
  readonly tours: readonly Tour[];
  /** Its words, counted when a search first finds nothing. */
  readonly vocabulary: () => Vocabulary;
}

/** Keeps the facts of one version an article; a version that cannot be read is tried again when asked again. */
export function articleFacts(store: ClaimStore): (stored: StoredArticle) => Promise<ArticleFacts> {
  const kept = new Map<string, { readonly version: string; readonly facts: Promise<ArticleFacts> }>();
  return ({ article, version }) => {
    const known = kept.get(article.id);
    if (known?.version === version) return known.facts;
    const facts = derive(store, article.id);
    kept.set(article.id, { version, facts });
    facts.catch(() => {
      if (kept.get(article.id)?.facts === facts) kept.delete(article.id);
    });
    return facts;
  };
}

async function derive(store: ClaimStore, article: string): Promise<ArticleFacts> {
  const dataset = await store.dataset(article);
  if (dataset === undefined) throw new Error(`the article ${article} vanished while it was asked about`);
  const causal = causalOnly(dataset.claims);
  const degrees = new Map<string, number>();
  for (const claim of causal) {
    for (const id of new Set([claim.cause, claim.effect])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  let vocabulary: Vocabulary | undefined;
  return {
    coverage: coverageOf(dataset.article, dataset.claims),
    degrees,
    concepts: byIds(dataset.concepts),
    claims: byIds(dataset.claims),
    names: namesOf(dataset.concepts),
    causal: causal.length,
    grounds: {
      claims: dataset.claims,
      inferences: dataset.inferences,
      concepts: dataset.concepts.map(({ id, pref, core }) => ({ id, pref, core })),
    },
    inferences: dataset.inferences,
    oppositions: dataset.oppositions,
    tours: dataset.tours,
    vocabulary() {
      vocabulary ??= vocabularyOf([...dataset.concepts, ...dataset.claims, ...dataset.works]);
      return vocabulary;
    },
  };
}

function byIds<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
