/** The same questions on graphology's structure, written as plainly as its interface suggests. */
import { MultiDirectedGraph } from 'graphology';
import type { CausalClaim } from '../graph/model/claim.ts';

export function buildGraph(claims: readonly CausalClaim[]): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const { id, cause, effect } of claims) {
    graph.mergeNode(cause);
    graph.mergeNode(effect);
    graph.addDirectedEdgeWithKey(id, cause, effect);
  }
  return graph;
}

/** Distances from one node along the edges, as far as the goal where one is given. */
export function breadthFirst(graph: MultiDirectedGraph, from: string, goal?: string): ReadonlyMap<string, number> {
  const distance = new Map([[from, 0]]);
  const queue = [from];
  for (const node of queue) {
    const next = (distance.get(node) ?? 0) + 1;
    graph.forEachOutNeighbor(node, (neighbour) => {
      if (distance.has(neighbour)) return;
      distance.set(neighbour, next);
      queue.push(neighbour);
    });
    if (goal !== undefined && distance.has(goal)) break;
  }
  return distance;
}

/** Every simple path of at most `longest` edges, shortest first, then by edge: enumerated whole, then sorted. */
export function enumeratePaths(graph: MultiDirectedGraph, from: string, to: string, longest: number) {
  const found: (readonly string[])[] = [];
  const visited = new Set([from]);
  const edges: string[] = [];
  const walk = (node: string): void => {
    if (node === to) {
      found.push([...edges]);
      return;
    }
    if (edges.length === longest) return;
    graph.forEachOutEdge(node, (edge, _attributes, _source, target) => {
      if (visited.has(target)) return;
      visited.add(target);
      edges.push(edge);
      walk(target);
      edges.pop();
      visited.delete(target);
    });
  };
  walk(from);
  return found.sort((a, b) => a.length - b.length || (a.join('\0') < b.join('\0') ? -1 : 1));
}
