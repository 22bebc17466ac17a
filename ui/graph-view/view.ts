/** What the graph view is told and what it reports. It holds no state of its own. */
import type { DrawnConcept } from '../../graph/answers/graph.ts';
import type { CausalClaim } from '../../graph/model/claim.ts';
import type { NetSign } from '../../graph/model/sign.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import type { BeyondSigns, Side } from './beyond.ts';
import type { Projection } from './scene.ts';

/** A word or two at a concept or on a line, in the colour of a sign; `accent`: in none. */
export interface Note {
  readonly text: string;
  readonly tone: NetSign | 'accent';
}

/** The answer to a question, as it is drawn; all that does not belong to it steps back. */
export interface Drawing {
  /** What the question is about. */
  readonly centre: readonly string[];
  /** `near`: it must be read; else it is there where there is room. */
  readonly concepts: ReadonlyMap<string, { readonly near: boolean; readonly note: Note | undefined }>;
  /** The share of its full colour, from 0 to 1; from 1 on the line is lit. */
  readonly claims: ReadonlyMap<string, { readonly strength: number; readonly note: Note | undefined }>;
  /** Concepts at which only the reader joins one claim to the next. */
  readonly stitched: ReadonlySet<string>;
}

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
  readonly drawing: Drawing | undefined;
  /** Concepts that stay whatever else is asked for, and those that are put away unless they are asked for. */
  readonly pinned: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  /** The claim whose line is lit. */
  readonly claim: string | undefined;
  readonly reducedMotion: boolean;
}

export type GraphEvent =
  | { readonly kind: 'concept'; readonly concept: DrawnConcept['id'] }
  | { readonly kind: 'claims'; readonly claims: readonly CausalClaim['id'][] }
  /** What the pointer rests on: claims of lines, at a point of the pane; none when it leaves them. */
  | { readonly kind: 'hover'; readonly claims: readonly CausalClaim['id'][]; readonly x: number; readonly y: number }
  | { readonly kind: 'background' }
  /** What lies beyond the edges of the pane, told when the map rests; undefined where all of it is seen. */
  | { readonly kind: 'beyond'; readonly beyond: BeyondSigns | undefined }
  | { readonly kind: 'lost' };

/** The part of the map that stands in the window. */
export interface MapWindow {
  /** In pixels of the screen. */
  readonly width: number;
  readonly height: number;
  readonly projection: Projection;
  /** Whether the zoom brings out the concepts beyond the core. */
  readonly detailed: boolean;
}

export interface GraphHandle {
  update(view: GraphView): void;
  zoomIn(): void;
  zoomOut(): void;
  /** The whole map, or what is in focus, fitted to the pane. */
  fit(): void;
  /** Moves the map to what lies beyond an edge of the pane. */
  turnTo(side: Side): void;
  /** Undefined where all of the map is in the window. */
  window(): MapWindow | undefined;
  destroy(): void;
}
