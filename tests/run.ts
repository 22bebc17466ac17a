/**
 * `npm test`: everything this machine can check, and a word on what it cannot. Formatting, lint, types and data each
 * count as one test; then the Vitest projects run. With CI set nothing may be skipped.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchServers } from './contract/neo4j-server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const strict = Boolean(process.env.CI);

const checks: readonly (readonly [name: string, ...command: string[]])[] = [
  ['formatting', 'npx', 'biome', 'check', '.'],
  ['lint', 'npx', 'oxlint', '--type-aware'],
  ['types', 'npx', 'tsc', '-p', '.'],
  ['types of the screen', 'npx', 'tsc', '-p', 'ui'],
  ['types of the page without a server', 'npx', 'tsc', '-p', 'site/page'],
  ['data', 'npm', 'run', '-s', 'check'],
  ['data in canonical order', 'npm', 'run', '-s', 'format-data', '--', '--check'],
  ['schemas are current', 'npm', 'run', '-s', 'schema', '--', '--check'],
  ['build of the screen', 'npm', 'run', '-s', 'build'],
];

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

async function run(command: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  const [file = '', ...args] = command;
  const [status] = await once(spawn(file, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }), 'exit');
  return status === 0;
}

// On their way while everything else is tried; where one does not come, the tests that need it say why.
void fetchServers().catch(() => {});

let passed = 0;
let failed = 0;
const broken: string[] = [];
for (const [name, ...command] of checks) {
  console.log(`\n== ${name}`);
  if (await run(command)) passed += 1;
  else {
    failed += 1;
    broken.push(name);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'lunmai-tests-'));
const reportFile = join(folder, 'report.json');
console.log('\n== tests');
const finished = await run([
  'npx',
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportFile}`,
]);
let skipped: readonly string[] = [];
try {
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport;
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  skipped = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo')
    .map(({ fullName }) => fullName);
  if (!finished && report.numFailedTests === 0) {
    failed += 1;
    broken.push('a test file that could not run, see above');
  }
} catch {
  failed += 1;
  broken.push('the test runner gave no report');
}

/**
 * The container runs the server on Node 24; the npm package of that Node lies beside the project for this run only. What is
 * tried by thousands where nobody waits (`CI`) has been tried so above.
 */
console.log('\n== tests of the server on Node 24');
const node24 = `node-${process.platform}-${process.arch}`;
const { CI: _, ...waiting } = process.env;
let without24: string | undefined;
if (process.versions.node.startsWith('24.')) console.log('this is Node 24');
else if (await run(['npm', 'install', '--silent', '--no-save', '--prefix', folder, `${node24}@24`])) {
  const binary = join(folder, 'node_modules', node24, 'bin', 'node');
  if (
    await run(
      [binary, 'node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--reporter=dot', 'tests/server'],
      waiting,
    )
  )
    passed += 1;
  else {
    failed += 1;
    broken.push('tests of the server on Node 24');
  }
} else without24 = `tests of the server on Node 24: the npm package ${node24}@24 cannot be installed`;
rmSync(folder, { recursive: true, force: true });
if (without24 !== undefined) skipped = [...skipped, without24];

if (skipped.length > 0) {
  console.log(`\nLeft out here (${skipped.length}):`);
  for (const name of skipped) console.log(`  ${name}`);
}
if (strict && skipped.length > 0) {
  failed += skipped.length;
  broken.push('with CI set, a skipped test is a failure');
}
for (const name of broken) console.log(`FAILED: ${name}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
