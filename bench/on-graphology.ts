/**
 * The same questions on graphology's structure: by its own library where that has the question (graphology-shortest-path
 * for one path), otherwise as plainly as its interface suggests. graphology-traversal is not among the dependencies;
 * `breadthFirst` is the textbook's.
 */
import { MultiDirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted.js';
import type { CausalClaim } from '../graph/model/claim.ts';
import { codeUnitOrder } from '../graph/model/order.ts';
import { inParallel, inSeries, type NetSign, type Sign, signOf, signs } from '../graph/model/sign.ts';

export function buildGraph(claims: readonly CausalClaim[]): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const { id, cause, effect } of claims) {
    graph.mergeNode(cause);
    graph.mergeNode(effect);
    graph.addDirectedEdgeWithKey(id, cause, effect);
  }
  return graph;
}

/** How many edges lie between two nodes, by the library's search from both ends; -1: no path. */
export function shortestLength(graph: MultiDirectedGraph, from: string, to: string): number {
  return (bidirectional(graph, from, to)?.length ?? 0) - 1;
}

/** Distances from one node along the edges. */
export function breadthFirst(graph: MultiDirectedGraph, from: string): ReadonlyMap<string, number> {
  const distance = new Map([[from, 0]]);
  const queue = [from];
  for (const node of queue) {
    const next = (distance.get(node) ?? 0) + 1;
    graph.forEachOutNeighbor(node, (neighbour) => {
      if (distance.has(neighbour)) return;
      distance.set(neighbour, next);
      queue.push(neighbour);
    });
  }
  return distance;
}

/** Every chain of at most `longest` edges that passes no node twice; it closes where `to` is where it began. */
function walk(graph: MultiDirectedGraph, from: string, longest: number, emit: (edges: string[], at: string) => void) {
  const visited = new Set([from]);
  const edges: string[] = [];
  const extend = (node: string): void => {
    if (edges.length === longest) return;
    graph.forEachOutEdge(node, (edge, _attributes, _source, target) => {
      if (visited.has(target) && target !== from) return;
      edges.push(edge);
      emit(edges, target);
      if (target !== from) {
        visited.add(target);
        extend(target);
        visited.delete(target);
      }
      edges.pop();
    });
  };
  extend(from);
}

/** The first `limit` paths between two nodes, or loops where the two are one, shortest first, then by edges. */
export function chains(graph: MultiDirectedGraph, from: string, to: string, longest: number, limit: number) {
  const found: (readonly string[])[] = [];
  walk(graph, from, longest, (edges, at) => {
    if (at === to) found.push([...edges]);
  });
  return found.sort((a, b) => a.length - b.length || codeUnitOrder(a.join('\0'), b.join('\0'))).slice(0, limit);
}

export interface Reached {
  readonly id: string;
  readonly distance: number;
  readonly sign: NetSign;
  /** By sign: edges on the shortest path that has it. */
  readonly routes: readonly { readonly sign: Sign; readonly length: number }[];
}

/** What one node leads to, and with which signs: the nearest `limit`, from all paths of at most `longest` edges. */
export function influenceOf(
  graph: MultiDirectedGraph,
  claims: ReadonlyMap<string, CausalClaim>,
  from: string,
  longest: number,
  limit: number,
): readonly Reached[] {
  const found = new Map<string, Map<Sign, number>>();
  walk(graph, from, longest, (edges, at) => {
    if (at === from) return;
    const sign = edges.reduce((soFar: Sign, edge) => {
      const claim = claims.get(edge);
      return claim === undefined ? soFar : inSeries(soFar, signOf(claim.relation));
    }, 'plus');
    const lengths = found.get(at) ?? new Map<Sign, number>();
    lengths.set(sign, Math.min(lengths.get(sign) ?? longest, edges.length));
    found.set(at, lengths);
  });
  return [...found]
    .map(([id, lengths]) => ({ id, distance: Math.min(...lengths.values()), lengths }))
    .sort((a, b) => a.distance - b.distance || codeUnitOrder(a.id, b.id))
    .slice(0, limit)
    .map(({ id, distance, lengths }) => {
      const routes = signs.flatMap((sign) => {
        const length = lengths.get(sign);
        return length === undefined ? [] : [{ sign, length }];
      });
      return { id, distance, sign: routes.map(({ sign }): NetSign => sign).reduce(inParallel), routes };
    });
}
