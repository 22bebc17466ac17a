/** What the map is to show: a pure function of the graph, the view and the chain that is drawn. */
import type { Graph } from '../../graph/answers/graph.ts';
import { type Sign, signOf } from '../../graph/model/sign.ts';
import { buildAdjacency } from '../../graph/questions/adjacency.ts';
import { surroundings } from '../../graph/questions/surroundings.ts';
import type { GraphView } from '../graph-view/view.ts';
import type { ViewState } from './view-state.ts';

/** A concept in focus with everything within `depth` claims of it, either way, along claims that are not hidden. */
export function focusOf(graph: Graph, view: Pick<ViewState, 'concept' | 'depth' | 'hidden'>): GraphView['focus'] {
  const { concept, depth, hidden } = view;
  if (concept === undefined || !graph.concepts.some(({ id }) => id === concept)) return undefined;
  const visible = graph.claims.filter(({ relation }) => !hidden.includes(signOf(relation)));
  const { distances, claims } = surroundings(buildAdjacency(visible), concept, depth, 'both');
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
  /** Causal claims by sign among the concepts that are drawn, hidden signs included. */
  readonly bySign: Readonly<Record<Sign, number>>;
}

/** How much of the whole is drawn: core or all concepts, what surrounds the focus, what a chain or a lit claim joins. */
export function drawnOf(
  graph: Graph,
  picture: Pick<GraphView, 'shown' | 'focus' | 'path' | 'claim' | 'hiddenSigns'>,
): Drawn {
  const onPath = new Set([...(picture.path ?? []), picture.claim]);
  const passed = graph.claims.filter(({ id }) => onPath.has(id)).flatMap(({ cause, effect }) => [cause, effect]);
  const concepts = new Set([
    ...graph.concepts.filter(({ core }) => core || picture.shown === 'all').map(({ id }) => id),
    ...(picture.focus?.concepts ?? []),
    ...passed,
  ]);
  const bySign = { plus: 0, minus: 0, mixed: 0, none: 0 };
  let claims = 0;
  for (const { cause, effect, relation } of graph.claims) {
    if (!concepts.has(cause) || !concepts.has(effect)) continue;
    const sign = signOf(relation);
    bySign[sign] += 1;
    if (!picture.hiddenSigns.includes(sign)) claims += 1;
  }
  return {
    concepts: concepts.size,
    allConcepts: graph.concepts.length,
    claims,
    allClaims: graph.claims.length,
    bySign,
  };
}
