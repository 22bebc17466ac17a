/** Where each concept stands in the causal network, by the measures of network analysis; graphology computes them. */
import { DirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import pageRankModule from 'graphology-metrics/centrality/pagerank.js';
import type { ConceptName } from '../answers/concept.ts';
import type { Measures } from '../answers/measures.ts';
import { type Adjacency, at } from './adjacency.ts';
import { nameOf } from './paths.ts';

/** These CommonJS modules are the function itself, where their types say that they hold it as their default. */
const louvain = louvainModule as unknown as typeof louvainModule.default;
const betweennessOf = betweennessModule as unknown as typeof betweennessModule.default;
const pageRankOf = pageRankModule as unknown as typeof pageRankModule.default;

/** Figures are given to so many significant digits, so that the same graph gives the same bytes everywhere. */
const digits = 6;

const methods = {
  betweenness: 'Brandes 2001, directed, unweighted, normalised',
  pageRank: 'Brin and Page 1998, weighted by the number of claims, damping 0.85, tolerance 1e-6',
  communities:
    'Louvain (Blondel et al. 2008), directed, weighted by the number of claims, resolution 1, in fixed order',
};

/** `budget` bounds concepts times links, which is what betweenness costs; beyond it that measure is null. */
export function measures(
  adjacency: Adjacency,
  names: ReadonlyMap<string, ConceptName>,
  budget: number,
): { readonly data: Measures; readonly cut: 'budget' | undefined } {
  const { concepts, claims, forward, backward } = adjacency;
  const graph = new DirectedGraph<Record<string, never>, { weight: number }>();
  for (const concept of concepts) graph.addNode(concept);
  for (const { cause, effect } of claims) {
    graph.updateEdge(cause, effect, (link) => ({ weight: (link.weight ?? 0) + 1 }));
  }
  if (graph.order === 0) return { data: { concepts: [], communities: 0, modularity: 0, methods }, cut: undefined };
  const affordable = graph.order * graph.size <= budget;
  const betweenness = affordable ? betweennessOf(graph, { getEdgeWeight: null, normalized: true }) : undefined;
  const rank = pageRankOf(graph, { maxIterations: 1000, getEdgeWeight: 'weight' });
  const found =
    graph.size === 0
      ? { communities: Object.fromEntries(concepts.map((id, number) => [id, number])), modularity: 0 }
      : louvain.detailed(graph, { randomWalk: false, getEdgeWeight: 'weight' });
  const order = new Map<number, number>();
  for (const id of concepts) {
    const community = found.communities[id] ?? -1;
    if (!order.has(community)) order.set(community, order.size);
  }
  return {
    data: {
      concepts: concepts.map((id, number) => ({
        ...nameOf(id, names),
        inDegree: at(backward.start, number + 1) - at(backward.start, number),
        outDegree: at(forward.start, number + 1) - at(forward.start, number),
        betweenness: betweenness === undefined ? null : rounded(betweenness[id] ?? 0),
        pageRank: rounded(rank[id] ?? 0),
        community: order.get(found.communities[id] ?? -1) ?? 0,
      })),
      communities: order.size,
      modularity: rounded(found.modularity),
      methods,
    },
    cut: affordable ? undefined : 'budget',
  };
}

function rounded(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(digits)) : 0;
}
