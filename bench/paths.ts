/**
 * The compact adjacency against graphology's structure, on the same random claims: `node --import tsx bench/paths.ts`.
 * The two take turns, so that a busy machine slows both; medians of wall time. What each does is said in its name, and
 * every pair is checked to give the same answer before it is timed.
 */
import { deepStrictEqual } from 'node:assert/strict';
import { at, buildAdjacency } from '../graph/questions/adjacency.ts';
import { distancesFrom } from '../graph/questions/distances.ts';
import { simplePaths } from '../graph/questions/simple-paths.ts';
import { breadthFirst, buildGraph, enumeratePaths } from './on-graphology.ts';
import { randomLayer } from './random-layer.ts';

/** Gives the medians, in milliseconds, of as many turns each as fit in about three seconds; at least 3, at most 200. */
function takeTurns(ours: () => unknown, theirs: () => unknown): { ours: number; theirs: number; turns: number } {
  const times = { ours: [] as number[], theirs: [] as number[] };
  const time = (run: () => unknown) => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  };
  time(ours);
  time(theirs);
  const end = performance.now() + 3000;
  while (times.ours.length < 3 || (times.ours.length < 200 && performance.now() < end)) {
    times.ours.push(time(ours));
    times.theirs.push(time(theirs));
  }
  return { ours: median(times.ours), theirs: median(times.theirs), turns: times.ours.length };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const rows: Record<string, string | number>[] = [];

function compare(name: string, ours: () => unknown, theirs: () => unknown, answer: (result: unknown) => unknown): void {
  deepStrictEqual(answer(ours()), answer(theirs()), name);
  const times = takeTurns(ours, theirs);
  rows.push({
    question: name,
    'adjacency (ms)': Number(times.ours.toPrecision(3)),
    'graphology (ms)': Number(times.theirs.toPrecision(3)),
    'times faster': Number((times.theirs / times.ours).toPrecision(2)),
    turns: times.turns,
  });
}

const bounds = { maxLength: 8, limit: 1, budget: 2_000_000 };

for (const [concepts, each] of [
  [200, 2],
  [20_000, 5],
] as const) {
  const size = `${concepts} concepts, ${concepts * each} claims`;
  const claims = randomLayer(concepts, each);
  const adjacency = buildAdjacency(claims);
  const graph = buildGraph(claims);
  compare(
    `build (${size})`,
    () => buildAdjacency(claims).claims.length,
    () => buildGraph(claims).size,
    (edges) => edges,
  );
  const start = adjacency.numberOf.get('n0') ?? -1;
  compare(
    `all distances from one concept (${size})`,
    () => distancesFrom(adjacency, start, 'out', Number.POSITIVE_INFINITY).reached.length,
    () => breadthFirst(graph, 'n0').size,
    (reached) => reached,
  );
  const { reached, distance } = distancesFrom(adjacency, start, 'out', bounds.maxLength);
  const goal = adjacency.concepts[reached.findLast((number) => at(distance, number) === 5) ?? -1] ?? '';
  compare(
    `shortest path, 5 claims long (${size})`,
    () => simplePaths(adjacency, 'n0', goal, bounds).items[0]?.length,
    () => breadthFirst(graph, 'n0', goal).get(goal),
    (length) => length,
  );
}

const dense = randomLayer(200, 8);
const denseAdjacency = buildAdjacency(dense);
const denseGraph = buildGraph(dense);
compare(
  'first 10 paths of at most 6 claims; graphology enumerates all (200 concepts, 1600 claims)',
  () => {
    const { items } = simplePaths(denseAdjacency, 'n0', 'n1', { ...bounds, maxLength: 6, limit: 10 });
    return items.map((path) => path.map(({ id }) => id));
  },
  () => enumeratePaths(denseGraph, 'n0', 'n1', 6).slice(0, 10),
  (paths) => paths,
);

console.table(rows);
