/**
 * node --import tsx --expose-gc bench/memory.ts adjacency|graphology CONCEPTS EACH: prints the bytes one structure holds
 * beside the claims it is built from. A process of its own, so that nothing else is counted.
 */
import { buildAdjacency } from '../graph/questions/adjacency.ts';
import { buildGraph } from './on-graphology.ts';
import { randomLayer } from './random-layer.ts';

const [structure, concepts, each] = process.argv.slice(2);
const claims = randomLayer(Number(concepts), Number(each));
// Warm, so that compiled code is not counted.
const small = randomLayer(100, 4);
const build = structure === 'adjacency' ? buildAdjacency : buildGraph;
for (let turn = 0; turn < 20; turn++) build(small);

/** A small structure many times over, or the noise would be greater than it. */
const copies = Math.max(1, Math.round(100_000 / claims.length));
const built: unknown[] = Array.from({ length: copies });
const before = held();
for (let copy = 0; copy < copies; copy++) built[copy] = build(claims);
const after = held();
console.log((after - before) / copies);
// Named here, they are still held above.
if (claims.length === 0 || built.length !== copies) process.exitCode = 1;

/** Heap and buffers after everything that can go has gone. */
function held(): number {
  if (globalThis.gc === undefined) throw new Error('run with --expose-gc');
  for (let turn = 0; turn < 3; turn++) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
