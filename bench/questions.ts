/**
 * The compact adjacency against graphology's structure, on the same random claims. The two take turns in one process, or
 * for memory have a process each; every pair is checked to give the same answers before it is timed, which also warms it.
 */
import { deepStrictEqual } from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { MultiDirectedGraph } from 'graphology';
import type { CausalClaim } from '../graph/model/claim.ts';
import { type Adjacency, at, buildAdjacency } from '../graph/questions/adjacency.ts';
import { defaultBounds } from '../graph/questions/bounds.ts';
import { distancesFrom } from '../graph/questions/distances.ts';
import { influence } from '../graph/questions/influence.ts';
import { loops } from '../graph/questions/loops.ts';
import { shortestPath } from '../graph/questions/shortest-path.ts';
import { simplePaths } from '../graph/questions/simple-paths.ts';
import { breadthFirst, buildGraph, chains, influenceOf, shortestLength } from './on-graphology.ts';
import { mulberry32, randomLayer } from './random-layer.ts';
import { rounded, takeTurns } from './take-turns.ts';

/** Claims a concept is the cause of. */
const each = 4;
/** By number of claims: rounds, and how many pairs or concepts are asked about in each. */
const sizes = [
  { claims: 1e3, rounds: 31, asked: 50 },
  { claims: 1e4, rounds: 15, asked: 50 },
  { claims: 1e5, rounds: 15, asked: 20 },
  { claims: 1e6, rounds: 5, asked: 5 },
] as const;
/** Beyond it the textbook's enumeration is left out. */
const enumerated = 1e4;
/** As long as it takes: graphology's search knows no longest path. */
const longest = 64;

/** Milliseconds after which the threads of a garbage collection no longer take the processor from what is measured. */
const swept = 100;

/** What is demanded at `demandedAt` claims, as the cost of ours to theirs. */
const demanded: Readonly<Record<string, number>> = {
  'shortest path': 1 / 30,
  'all distances': 1 / 30,
  build: 1 / 10,
  memory: 1 / 4,
};
const demandedAt = 1e5;

interface Row {
  readonly question: string;
  readonly claims: number;
  /** Milliseconds, or megabytes. */
  readonly ours: number;
  /** Undefined: left out. */
  readonly theirs: number | undefined;
  readonly rounds: number;
}

interface Layer {
  readonly claims: readonly CausalClaim[];
  readonly adjacency: Adjacency;
  readonly graph: MultiDirectedGraph;
}

export async function benchQuestions(): Promise<void> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const measured = await measure(size);
    rows.push(...measured);
    console.log(`\n${size.claims} claims, ${size.claims / each} concepts: medians, ms (memory: MB)`);
    console.table(measured.map(printed));
  }
  console.log('\nHow cost grows from one size to the next: the exponent, 1 where it grows as the claims do');
  console.table(growth(rows));
}

async function measure({ claims: count, rounds, asked }: (typeof sizes)[number]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const claims = randomLayer(count / each, each);
  const layer: Layer = { claims, adjacency: buildAdjacency(claims), graph: buildGraph(claims) };
  const { adjacency, graph } = layer;
  const { concepts } = adjacency;
  const numberOf = (id: string) => adjacency.numberOf.get(id) ?? -1;
  const random = mulberry32(count);
  const oneOf = () => concepts[Math.floor(random() * concepts.length)] as string;
  const pairsOf = (count: number) =>
    Array.from({ length: count }, () => [oneOf(), oneOf()] as const).filter(([from, to]) => from !== to);
  const starts = Array.from({ length: asked }, oneOf);
  const pairs = pairsOf(asked);
  // A path takes microseconds: of a few, fetching the graph into the processor's cache would be all that is measured.
  const manyPairs = pairsOf(200 * asked);
  const names = new Map(concepts.map((id) => [id, { pref: { zh: id, en: id }, id }]));
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const withinDefaults = { inferences: [], names, bounds: defaultBounds };

  /** Adds a row: the median cost of one input. */
  async function compare<Input>(
    question: string,
    inputs: readonly Input[],
    ours: (input: Input) => unknown,
    theirs: ((input: Input) => unknown) | undefined,
    check?: (input: Input) => void,
  ): Promise<void> {
    const time = (run: (input: Input) => unknown) => async () => {
      globalThis.gc?.();
      await wait(swept);
      const begin = performance.now();
      for (const input of inputs) run(input);
      return (performance.now() - begin) / inputs.length;
    };
    for (const input of inputs) check?.(input);
    const costs =
      theirs === undefined
        ? { ...(await takeTurns(rounds, { ours: time(ours) })), theirs: undefined }
        : await takeTurns(rounds, { ours: time(ours), theirs: time(theirs) });
    rows.push({ question, claims: count, ...costs, rounds });
  }

  checkBuild(layer);
  await compare(
    'build',
    [claims],
    (all) => buildAdjacency(all),
    (all) => buildGraph(all),
  );
  await compare(
    'shortest path',
    manyPairs,
    ([from, to]) => shortestPath(adjacency, numberOf(from), numberOf(to), longest),
    ([from, to]) => shortestLength(graph, from, to),
    ([from, to]) => {
      const path = shortestPath(adjacency, numberOf(from), numberOf(to), longest);
      deepStrictEqual(path?.length ?? -1, shortestLength(graph, from, to), `${from} to ${to}`);
      path?.forEach(({ cause }, hop) => deepStrictEqual(cause, path[hop - 1]?.effect ?? from));
      deepStrictEqual(path?.at(-1)?.effect ?? to, to);
    },
  );
  await compare(
    'all distances',
    starts,
    (start) => distancesFrom(adjacency, adjacency.numberOf.get(start) ?? -1, 'out', Number.POSITIVE_INFINITY),
    (start) => breadthFirst(graph, start),
    (start) => checkDistances(layer, start),
  );
  const { maxLength, limit } = defaultBounds;
  const small = count <= enumerated;
  const ourPaths = ([from, to]: readonly [string, string]) => simplePaths(adjacency, from, to, defaultBounds).items;
  const theirPaths = ([from, to]: readonly [string, string]) => chains(graph, from, to, maxLength, limit);
  await compare('paths between two', pairs, ourPaths, small ? theirPaths : undefined, (pair) => {
    const found = ourPaths(pair).map((path) => path.map(({ id }) => id));
    if (small) deepStrictEqual(found, theirPaths(pair), `paths ${pair.join(' to ')}`);
  });
  const ourLoops = (through: string) => loops({ ...withinDefaults, adjacency, through }).items;
  const theirLoops = (through: string) => chains(graph, through, through, maxLength, limit);
  await compare('loops through a concept', starts, ourLoops, small ? theirLoops : undefined, (through) => {
    const found = ourLoops(through).map(({ hops }) => hops.map(({ claim }) => claim.id));
    if (small) deepStrictEqual(found, theirLoops(through), `loops through ${through}`);
  });
  const ourInfluence = (concept: string) => influence({ ...withinDefaults, adjacency, concept, direction: 'out' });
  const theirInfluence = (concept: string) => influenceOf(graph, claimOf, concept, maxLength, limit);
  await compare('influence of a concept', starts, ourInfluence, small ? theirInfluence : undefined, (concept) => {
    const found = ourInfluence(concept).data.concepts.map(({ id, distance, sign, routes }) => ({
      id,
      distance,
      sign,
      routes: routes.map((route) => ({ sign: route.sign, length: route.claims.length })),
    }));
    if (small) deepStrictEqual(found, theirInfluence(concept), `influence of ${concept}`);
  });
  rows.push({
    question: 'memory',
    claims: count,
    ours: (await memoryOf('adjacency', count)) / 1e6,
    theirs: (await memoryOf('graphology', count)) / 1e6,
    rounds: 1,
  });
  return rows;
}

function checkBuild({ claims, adjacency, graph }: Layer): void {
  deepStrictEqual([adjacency.claims.length, adjacency.concepts.length], [graph.size, graph.order]);
  for (const { id, cause, effect } of claims) deepStrictEqual(graph.extremities(id), [cause, effect], id);
  adjacency.claims.forEach(({ cause, effect }, claim) => {
    const ends = [adjacency.concepts[at(adjacency.cause, claim)], adjacency.concepts[at(adjacency.effect, claim)]];
    if (ends[0] !== cause || ends[1] !== effect) throw new Error(`${cause} to ${effect} became ${ends.join(' to ')}`);
  });
}

function checkDistances({ adjacency, graph }: Layer, start: string): void {
  const number = adjacency.numberOf.get(start) ?? -1;
  const { distance, reached } = distancesFrom(adjacency, number, 'out', Number.POSITIVE_INFINITY);
  const theirs = breadthFirst(graph, start);
  deepStrictEqual(reached.length, theirs.size, `concepts reached from ${start}`);
  for (const concept of reached) {
    const id = adjacency.concepts[concept] as string;
    if (theirs.get(id) !== at(distance, concept)) throw new Error(`${start} to ${id}: unequal distances`);
  }
}

/** Bytes that one structure holds, from a process of its own. */
async function memoryOf(structure: 'adjacency' | 'graphology', claims: number): Promise<number> {
  const script = fileURLToPath(new URL('memory.ts', import.meta.url));
  const given = [structure, String(claims / each), String(each)];
  const options = [...process.execArgv, '--max-old-space-size=8192'];
  const { stdout } = await promisify(execFile)(process.execPath, [...options, script, ...given]);
  return Number(stdout);
}

function printed({ question, claims, ours, theirs, rounds }: Row) {
  const target = claims === demandedAt ? demanded[question] : undefined;
  return {
    question,
    adjacency: rounded(ours),
    graphology: theirs === undefined ? '' : rounded(theirs),
    'times less': theirs === undefined ? '' : rounded(theirs / ours),
    demanded: target === undefined ? '' : rounded(1 / target),
    met: target === undefined || theirs === undefined ? '' : ours <= theirs * target ? 'yes' : 'NO',
    rounds,
  };
}

/** By question and side: the slope, in logarithms, between each size and the next. */
function growth(rows: readonly Row[]) {
  const sides = [
    ['adjacency', (row: Row | undefined) => row?.ours],
    ['graphology', (row: Row | undefined) => row?.theirs],
  ] as const;
  return [...new Set(rows.map(({ question }) => question))].flatMap((question) =>
    sides.map(([side, costOf]) => {
      const slopes = sizes.slice(1).map(({ claims }, index) => {
        const before = sizes[index]?.claims ?? claims;
        const [small, large] = [before, claims].map((size) =>
          costOf(rows.find((row) => row.question === question && row.claims === size)),
        );
        if (small === undefined || large === undefined) return [`to ${claims}`, ''];
        return [`to ${claims}`, (Math.log(large / small) / Math.log(claims / before)).toFixed(2)];
      });
      return { question, side, ...Object.fromEntries(slopes) };
    }),
  );
}
