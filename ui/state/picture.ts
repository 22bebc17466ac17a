/** What the map is to show: a pure function of the graph, the view and the chain that is drawn. */
import type { Graph } from '../../graph/answers/graph.ts';
import { buildAdjacency } from '../../graph/questions/adjacency.ts';
import { surroundings } from '../../graph/questions/surroundings.ts';
import type { GraphView } from '../graph-view/view.ts';
import type { ViewState } from './view-state.ts';

/** The graph without what the reader has put away; the concept in focus stays. */
export function withoutHidden(graph: Graph, { hidden, concept }: Pick<ViewState, 'hidden' | 'concept'>): Graph {
  if (hidden.length === 0) return graph;
  const away = new Set(hidden.filter((id) => id !== concept));
  return {
    ...graph,
    concepts: graph.concepts.filter(({ id }) => !away.has(id)),
    claims: graph.claims.filter(({ cause, effect }) => !away.has(cause) && !away.has(effect)),
  };
}

/** A concept in focus with everything within `depth` claims of it, either way, along the claims of the graph given. */
export function focusOf(graph: Graph, view: Pick<ViewState, 'concept' | 'depth'>): GraphView['focus'] {
  const { concept, depth } = view;
  if (concept === undefined || !graph.concepts.some(({ id }) => id === concept)) return undefined;
  const { distances, claims } = surroundings(buildAdjacency(graph.claims), concept, depth, 'both');
  return {
    concept,
    concepts: new Set(distances.map((near) => near.concept)),
    claims: new Set(claims.map(({ id }) => id)),
  };
}

export interface Drawn {
  readonly concepts: number;
  readonly allConcepts: number;
  readonly claims: number;
  readonly allClaims: number;
}

/** How much of the whole is drawn: core or all concepts, what surrounds the focus, what a chain or a lit claim joins. */
export function drawnOf(
  graph: Graph,
  picture: Pick<GraphView, 'shown' | 'focus' | 'path' | 'claim' | 'claims' | 'drawing' | 'pinned' | 'hidden'>,
): Drawn {
  const onPath = new Set([...(picture.path ?? []), picture.claim]);
  const passed = graph.claims.filter(({ id }) => onPath.has(id)).flatMap(({ cause, effect }) => [cause, effect]);
  const there = [
    ...graph.concepts.filter(({ core }) => core || picture.shown === 'all').map(({ id }) => id),
    ...picture.pinned,
    ...(picture.focus?.concepts ?? []),
    ...[...(picture.drawing?.concepts ?? [])].flatMap(([id, { near }]) => (near ? [id] : [])),
  ];
  const asked = [
    ...passed,
    ...(picture.drawing?.centre ?? []),
    ...(picture.focus === undefined ? [] : [picture.focus.concept]),
  ];
  const known = new Set(graph.concepts.map(({ id }) => id));
  const concepts = new Set([...there.filter((id) => known.has(id) && !picture.hidden.has(id)), ...asked]);
  const claims = graph.claims.filter(
    ({ id, cause, effect }) =>
      concepts.has(cause) && concepts.has(effect) && (onPath.has(id) || picture.claims?.has(id) !== false),
  );
  return {
    concepts: concepts.size,
    allConcepts: graph.concepts.length,
    claims: claims.length,
    allClaims: graph.claims.length,
  };
}
