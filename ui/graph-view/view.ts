/** What the graph view is told and what it reports. It holds no state of its own. */
import type { DrawnConcept } from '../../graph/answers/graph.ts';
import type { CausalClaim } from '../../graph/model/claim.ts';
import type { Language } from '../../graph/model/vocabulary.ts';

export interface GraphView {
  readonly language: Language;
  readonly scheme: 'light' | 'dark';
  /** core: the first picture; all: every concept, whatever the zoom. */
  readonly shown: 'core' | 'all';
  /** The causal claims that are drawn; undefined: all. A concept that none of them joins steps back. */
  readonly claims: ReadonlySet<string> | undefined;
  /** The concept in focus and what surrounds it; all else steps back. */
  readonly focus:
    | { readonly concept: string; readonly concepts: ReadonlySet<string>; readonly claims: ReadonlySet<string> }
    | undefined;
  /** Claims drawn as one chain, in order (a path); all else steps back. */
  readonly path: readonly string[] | undefined;
  /** The claim whose line is lit. */
  readonly claim: string | undefined;
  readonly reducedMotion: boolean;
}

export type GraphEvent =
  | { readonly kind: 'concept'; readonly concept: DrawnConcept['id'] }
  | { readonly kind: 'claims'; readonly claims: readonly CausalClaim['id'][] }
  | { readonly kind: 'background' }
  | { readonly kind: 'lost' };

export interface GraphHandle {
  update(view: GraphView): void;
  zoomIn(): void;
  zoomOut(): void;
  /** The whole map, or what is in focus, fitted to the pane. */
  fit(): void;
  destroy(): void;
}
