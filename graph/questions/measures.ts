/** Where each concept stands in the causal network, by the measures of network analysis; graphology computes them. */
import { DirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import pageRankModule from 'graphology-metrics/centrality/pagerank.js';
import type { ConceptName } from '../answers/concept.ts';
import type { Measures } from '../answers/measures.ts';
import type { CausalClaim } from '../model/claim.ts';
import { type Adjacency, at, type Rows } from './adjacency.ts';
import { nameOf } from './paths.ts';

/**
 * These CommonJS modules are the function itself. Node's way of resolving types says that they hold it as their default,
 * a bundler's that they are it.
 */
type Itself<Module> = Module extends { readonly default: infer Function } ? Function : Module;
const louvain = louvainModule as unknown as Itself<typeof louvainModule>;
const betweennessOf = betweennessModule as unknown as Itself<typeof betweennessModule>;
const pageRankOf = pageRankModule as unknown as Itself<typeof pageRankModule>;

/** Figures are given to so many significant digits, so that the same graph gives the same bytes everywhere. */
const digits = 6;

const methods = {
  betweenness: 'Brandes 2001, directed, unweighted, normalised',
  pageRank: 'Brin and Page 1998, weighted by the number of claims, damping 0.85, tolerance 1e-6',
  communities:
    'Louvain (Blondel et al. 2008), directed, weighted by the number of claims, resolution 1, in fixed order',
};

/** Passes over the network that PageRank and the communities take, about. */
const passes = 250;

/**
 * `budget` bounds what a measure looks at: for betweenness concepts times claims, for PageRank and communities `passes` times
 * concepts and claims. Beyond it a measure is null.
 */
export function measures(
  adjacency: Adjacency,
  names: ReadonlyMap<string, ConceptName>,
  budget: number,
): { readonly data: Measures; readonly cut: 'budget' | undefined } {
  const { claims, forward, backward, numberOf } = adjacency;
  const concepts = adjacency.concepts.toSorted();
  const degree = ({ start }: Rows, id: string) => {
    const number = numberOf.get(id) as number;
    return at(start, number + 1) - at(start, number);
  };
  if (concepts.length === 0) return { data: { concepts: [], communities: 0, modularity: 0, methods }, cut: undefined };
  const between = concepts.length * claims.length <= budget;
  const passed = passes * (concepts.length + claims.length) <= budget;
  const graph = between || passed ? networkOf(concepts, claims) : undefined;
  const betweenness = graph && between ? betweennessOf(graph, { getEdgeWeight: null, normalized: true }) : undefined;
  const rank = graph && passed ? pageRankOf(graph, { maxIterations: 1000, getEdgeWeight: 'weight' }) : undefined;
  const found = graph && passed ? louvain.detailed(graph, { randomWalk: false, getEdgeWeight: 'weight' }) : undefined;
  const order = new Map<number, number>();
  for (const id of found === undefined ? [] : concepts) {
    const community = found?.communities[id] ?? -1;
    if (!order.has(community)) order.set(community, order.size);
  }
  return {
    data: {
      concepts: concepts.map((id) => ({
        ...nameOf(id, names),
        inDegree: degree(backward, id),
        outDegree: degree(forward, id),
        betweenness: betweenness === undefined ? null : rounded(betweenness[id] ?? 0),
        pageRank: rank === undefined ? null : rounded(rank[id] ?? 0),
        community: order.get(found?.communities[id] ?? -1) ?? null,
      })),
      communities: found === undefined ? null : order.size,
      modularity: found === undefined ? null : rounded(found.modularity),
      methods,
    },
    cut: between && passed ? undefined : 'budget',
  };
}

/** Parallel claims are one link of their number. Communities depend on the order of the concepts. */
function networkOf(
  concepts: readonly string[],
  claims: readonly CausalClaim[],
): DirectedGraph<Record<string, never>, { weight: number }> {
  const graph = new DirectedGraph<Record<string, never>, { weight: number }>();
  for (const concept of concepts) graph.addNode(concept);
  for (const { cause, effect } of claims) {
    graph.updateEdge(cause, effect, (link) => ({ weight: (link.weight ?? 0) + 1 }));
  }
  return graph;
}

function rounded(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(digits)) : 0;
}
