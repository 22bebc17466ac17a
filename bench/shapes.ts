/**
 * Every analysis on the shapes that break a search which does not bound itself, under the bounds an answer has: how long it
 * takes, whether it says that it is cut, and how much memory is held more when it is done.
 */
import { type AnalysisName, type Asked, analyses, type Grounds, layerOf } from '../graph/questions/analysis.ts';
import { createDesk } from '../server/analysis/desk.ts';
import { shapes } from '../tests/fixtures/shapes.ts';
import { concept } from '../tests/fixtures/small-dataset.ts';
import { median, rounded } from './take-turns.ts';

const rounds = 5;
const bounds = { maxLength: 8, limit: 50, budget: 2_000_000 };
/** Milliseconds an answer may take before it is cut. */
const timeLimit = 250;
/** Megabytes that may be held more. */
const room = 64;

export async function benchShapes(): Promise<void> {
  const rows = shapes.flatMap(([shape, claims, middle]) => {
    const ids = [...new Set(claims.flatMap(({ cause, effect }) => [cause, effect]))];
    const grounds: Grounds = { claims, inferences: [], concepts: ids.map((id) => concept(id)) };
    const { adjacency } = layerOf(grounds);
    const last = adjacency.claims.at(-1)?.effect ?? middle;
    const questions: { readonly [Name in AnalysisName]: Asked<Name> } = {
      paths: { from: ids[0] ?? middle, to: last },
      loops: {},
      influence: { concept: middle, direction: 'out' },
      clashes: {},
      cut: { claims: [], breaking: middle },
      measures: {},
    };
    return (Object.keys(analyses) as AnalysisName[]).map((name) => measure(shape, grounds, name, questions[name]));
  });
  console.log(`Medians of ${rounds} rounds; an answer that is not cut is whole`);
  console.table(rows);
}

function measure<Name extends AnalysisName>(shape: string, grounds: Grounds, name: Name, asked: Asked<Name>) {
  const desk = createDesk();
  const task = { article: shape, version: '1', name, asked, bounds, timeLimit };
  const never = () => false;
  desk.work({ ...task, only: [] }, never, grounds);
  const times: number[] = [];
  const before = held();
  let found = desk.work(task, never);
  const megabytes = (held() - before) / 2 ** 20;
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now();
    found = desk.work(task, never);
    times.push(performance.now() - begin);
  }
  const time = median(times);
  const cut = found?.cut;
  return {
    shape,
    question: name,
    ms: rounded(time),
    cut: cut ?? '',
    'heap (MB)': rounded(megabytes),
    met: (time <= timeLimit || cut !== undefined) && megabytes < room ? 'yes' : 'NO',
  };
}

function held(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
