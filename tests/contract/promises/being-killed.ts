import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticle } from '../../../seed/read/read-article.ts';
import type { ServerForTests } from '../neo4j-server.ts';
import { emptyStore, type Subject } from '../subject.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const teaHouse = join(root, 'tests/fixtures/articles/tea-house-2025');
const article = 'tea-house-2025';

/** The real seed command, killed without a word at some moment of a reload. */
export function promisesOfBeingKilled(subject: Subject, server: ServerForTests): void {
  describe('the seed command', () => {
    let folder = '';
    const versions = () => ['one', 'two'].map((name) => join(folder, name));
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'lunmai-kill-'));
      for (const version of versions()) await cp(teaHouse, version, { recursive: true });
      const [, two = ''] = versions();
      const file = join(two, 'concepts.yaml');
      await writeFile(file, (await readFile(file, 'utf8')).replaceAll(/theme: \w+/g, 'theme: order'));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    const seed = (name: string) =>
      spawn(process.execPath, ['--import', 'tsx', 'seed/load.ts', name], {
        cwd: root,
        env: { ...process.env, NEO4J_URI: server.uri() },
      });

    test('killed at ten moments of a reload leaves the old graph or the new one, whole', async () => {
      const store = await emptyStore(subject);
      const datasets = await Promise.all(versions().map(async (path) => (await readArticle(path)).dataset));
      const [one, two] = datasets;
      if (one === undefined || two === undefined) throw new Error('The fixture has errors.');
      expect(one).not.toEqual(two);
      const [first = ''] = versions();
      await timeOfLoad(seed(first));
      const whole = await timeOfLoad(seed(versions()[1] ?? ''));

      const outcomes: string[] = [];
      for (let moment = 0; moment < 10; moment++) {
        const before = await store.dataset(article);
        const next = isSame(before, two) ? 0 : 1;
        const child = seed(versions()[next] ?? '');
        await loading(child);
        // Not by chance alone: one moment in each tenth of the time a load takes and a little longer.
        await pause(((moment + Math.random()) / 10) * whole * 1.2);
        child.kill('SIGKILL');
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
        const after = await store.dataset(article);
        expect([before, datasets[next]]).toContainEqual(after);
        outcomes.push(isSame(after, before) ? 'old' : 'new');
      }
      console.log(`${subject.name}: a load takes ${Math.round(whole)} ms; killed, ten left: ${outcomes.join(' ')}`);
      expect(outcomes).toContain('old');

      const next = isSame(await store.dataset(article), one) ? 1 : 0;
      await timeOfLoad(seed(versions()[next] ?? ''));
      expect(await store.dataset(article)).toEqual(datasets[next]);
    });
  });
}

/** Resolves when the command says that it begins to load. */
async function loading(child: ChildProcessWithoutNullStreams): Promise<void> {
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    if (String(chunk).includes('Loading')) return;
  }
  throw new Error('The command ended before it began to load.');
}

/** Milliseconds from the beginning of the load to the end of the command. */
async function timeOfLoad(child: ChildProcessWithoutNullStreams): Promise<number> {
  await loading(child);
  const start = performance.now();
  child.stdout.resume();
  const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
  expect(code).toBe(0);
  return performance.now() - start;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
