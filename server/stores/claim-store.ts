/**
 * What a store of claim graphs must do. Two implement it, and one contract suite (tests/contract) holds both to it:
 * an absent thing is `undefined`; lists are ordered by id in code-unit order unless said otherwise; loading is atomic
 * and idempotent; nothing of a driver leaks; every answer that may be cut says whether it is.
 *
 * Storage-shaped questions only. Ordering paths, signs, joints and the like belong to graph/questions and exist once.
 */
import type { Counts } from '../../graph/answers/article.ts';
import type { SearchKind } from '../../graph/answers/search.ts';
import type { Inference, Opposition } from '../../graph/model/argument.ts';
import type { Article } from '../../graph/model/article.ts';
import type { CausalClaim, Claim } from '../../graph/model/claim.ts';
import type { Concept } from '../../graph/model/concept.ts';
import type { Dataset } from '../../graph/model/dataset.ts';
import type { MapLayout } from '../../graph/model/layout.ts';
import type { Work } from '../../graph/model/work.ts';
import type { ClaimFilter } from '../../graph/questions/claim-filter.ts';
import type { Direction } from '../../graph/questions/distances.ts';
import type { Surroundings } from '../../graph/questions/surroundings.ts';
import type { SearchTerms } from '../../graph/search/terms.ts';

export interface StoredArticle {
  readonly article: Article;
  /** graph/model/version.ts */
  readonly version: string;
  readonly counts: Counts;
}

export interface ConceptFilter {
  readonly theme?: readonly string[];
  readonly core?: boolean;
}

export interface Page {
  /** Only ids after this one. */
  readonly after?: string;
  readonly limit: number;
}

export interface LoadReport {
  readonly article: string;
  readonly version: string;
  /** false: this very version was there already, whole. */
  readonly changed: boolean;
  readonly counts: Counts;
}

/** How far a load has come: `done` of `total` records of this kind. */
export type Progress = (step: { readonly kind: string; readonly done: number; readonly total: number }) => void;

export interface ClaimStore {
  readonly name: 'memory' | 'neo4j';

  /** Resolves when the store can answer. @throws StoreUnavailable */
  ping(): Promise<void>;

  articles(): Promise<readonly StoredArticle[]>;
  article(article: string): Promise<StoredArticle | undefined>;
  /** The version that stands at this moment, of a store that knows it without asking anybody. */
  standing?(article: string): string | undefined;
  layout(article: string): Promise<MapLayout | undefined>;
  /** The whole, as it was loaded. */
  dataset(article: string): Promise<Dataset | undefined>;

  concepts(article: string, filter: ConceptFilter): Promise<readonly Concept[]>;
  concept(article: string, id: string): Promise<Concept | undefined>;
  /** `total` counts what passes the filter, over all pages. */
  claims(
    article: string,
    filter: ClaimFilter,
    page?: Page,
  ): Promise<{ readonly items: readonly Claim[]; readonly total: number }>;
  claim(article: string, id: string): Promise<Claim | undefined>;
  works(article: string): Promise<readonly Work[]>;

  /** Inferences and oppositions that hold at least one of these claims. */
  argument(
    article: string,
    claims: readonly string[],
  ): Promise<{ readonly inferences: readonly Inference[]; readonly oppositions: readonly Opposition[] }>;
  /** in: the inferences by which a claim rests on others, transitively. out: those by which others rest on it. */
  support(article: string, claim: string, direction: 'in' | 'out'): Promise<readonly Inference[]>;

  /**
   * Everything that may match: a superset, which graph/search/rank.ts narrows and orders. Never cut.
   */
  candidates(
    article: string,
    terms: SearchTerms,
    kinds: readonly SearchKind[],
  ): Promise<{
    readonly concepts: readonly Concept[];
    readonly claims: readonly Claim[];
    readonly works: readonly Work[];
  }>;

  /** What lies within `depth` (1 to 8) causal claims that pass the filter, against, along or both ways. */
  neighbourhood(
    article: string,
    concept: string,
    question: { readonly depth: number; readonly direction: Direction; readonly filter: ClaimFilter },
  ): Promise<Surroundings>;
  /** Every causal claim that passes the filter and lies on a walk of at most `maxLength` (1 to 8) from one to the other. */
  corridor(
    article: string,
    question: { readonly from: string; readonly to: string; readonly maxLength: number; readonly filter: ClaimFilter },
  ): Promise<readonly CausalClaim[]>;

  /** Replaces the article, or leaves what was there. @throws StoreUnavailable, LoadFailed */
  load(dataset: Dataset, layout: MapLayout, progress?: Progress): Promise<LoadReport>;
  /** false: there was no such article. */
  remove(article: string): Promise<boolean>;
  close(): Promise<void>;
}

/** The store cannot be reached or does not answer in time. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  /** Seconds after which asking again makes sense. */
  readonly retryAfter: number;
  constructor(message: string, retryAfter: number, options?: ErrorOptions) {
    super(message, options);
    this.retryAfter = retryAfter;
  }
}

/** A load was refused or failed; the previous graph is whole. */
export class LoadFailed extends Error {
  override readonly name = 'LoadFailed';
}
