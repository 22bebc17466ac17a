/** Who is on the map in a view, worked out once a view: only places change from frame to frame. */
import type { DrawnConcept, Graph } from '../../graph/answers/graph.ts';
import type { Bundle } from './bundles.ts';
import { type LineEmphasis, type Marks, type Standing, standingOf } from './emphasis.ts';
import type { GraphView, Note } from './view.ts';
import { byImportance, isShown } from './visibility.ts';

export interface CastConcept {
  readonly concept: DrawnConcept;
  readonly standing: Standing;
  /** What a drawn answer says of it. */
  readonly note: Note | undefined;
  readonly pinned: boolean;
  /** Only the reader joins the claims that meet here. */
  readonly stitched: boolean;
}

export interface Cast {
  /** The most important first. */
  readonly concepts: readonly CastConcept[];
  readonly byId: ReadonlyMap<string, CastConcept>;
  /** The lines that are drawn with care: all, or where a crowd is shown those that are asked for. */
  readonly bundles: readonly Bundle[];
  /** The others: so many that they are drawn thin and straight. */
  readonly thin: readonly Bundle[];
  /** So many concepts that their dots are drawn with the thin lines, and labels only where they are seen. */
  readonly crowded: boolean;
}

/** From this many lines on a graph is a crowd. */
export const crowdFrom = 1500;
/** What is shown of a crowd is none as long as it is no more: its core, or what a filter leaves. */
const mostWithCare = { lines: 400, concepts: 300 } as const;

export function isCrowd(bundles: readonly Bundle[]): boolean {
  return bundles.length >= crowdFrom;
}

export function castOf(
  graph: Pick<Graph, 'concepts'>,
  bundles: readonly Bundle[],
  view: GraphView,
  marks: Marks,
  detailed: boolean,
  emphasisOf: (bundle: Bundle) => LineEmphasis | undefined,
): Cast {
  const concepts = graph.concepts
    .filter((concept) => isShown(concept, view, marks, detailed))
    .map((concept) => ({
      concept,
      standing: standingOf(concept.id, view, marks),
      note: view.drawing?.concepts.get(concept.id)?.note,
      pinned: view.pinned.has(concept.id),
      stitched: view.drawing?.stitched.has(concept.id) === true,
    }))
    .sort(byImportance);
  const byId = new Map(concepts.map((entry) => [entry.concept.id, entry]));
  if (!isCrowd(bundles)) return { concepts, byId, bundles, thin: [], crowded: false };
  const shown = bundles.flatMap((bundle) => {
    const emphasis = byId.has(bundle.cause) && byId.has(bundle.effect) ? emphasisOf(bundle) : undefined;
    return emphasis === undefined ? [] : [{ bundle, withCare: emphasis.lit }];
  });
  const few = shown.length <= mostWithCare.lines;
  return {
    concepts,
    byId,
    bundles: shown.flatMap(({ bundle, withCare }) => (few || withCare ? bundle : [])),
    thin: shown.flatMap(({ bundle, withCare }) => (few || withCare ? [] : bundle)),
    crowded: concepts.length > mostWithCare.concepts,
  };
}
