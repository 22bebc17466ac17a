/** The examples of the README that ask the API, each run as it stands, but for the port. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleFolders, readArticles } from '../../seed/read/read-articles.ts';
import { buildApp } from '../../server/app.ts';
import type { Api } from '../../server/http/api.ts';
import { createMemoryStore } from '../../server/stores/memory/memory-store.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const has = (command: string) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
const withoutR = !process.env.CI && !has('Rscript');
const withoutPython = !process.env.CI && !has('python3');

let app: Api;
let port = '';
beforeAll(async () => {
  const store = createMemoryStore();
  for (const { dataset, layout } of await readArticles(await articleFolders([]))) {
    if (dataset !== undefined && layout !== undefined) await store.load(dataset, layout);
  }
  app = await buildApp({ store, log: false });
  port = new URL(await app.listen({ port: 0, host: 'localhost' })).port;
}, 60_000);
afterAll(() => app.close());

/** The only example in a language. */
function example(language: string): string {
  const [, text, another] = readme.split(`\`\`\`${language}\n`).map((part) => part.split('```', 1)[0] ?? '');
  if (text === undefined || another !== undefined) throw new Error(`The README has not one example in ${language}.`);
  return text.replaceAll('localhost:3000', `localhost:${port}`);
}

async function run(command: string, args: readonly string[]): Promise<string> {
  const child = spawn(command, args, { cwd: root });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  expect([code, err.replace(/^npm warn.*$/gm, '')]).toEqual([0, '']);
  return out;
}

describe('the README shows how to ask', { timeout: 60_000 }, () => {
  it('with curl', async () => {
    const lines = example('sh').trim().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const { data } = JSON.parse(await run('bash', ['-c', `${line} --silent --fail`]));
      expect([line, JSON.stringify(data).length > 2]).toEqual([line, true]);
    }
  });

  it('to take away files', async () => {
    const files = example('bash').trim().split('\n');
    const contents = files.map((line) => run('bash', ['-c', line.replace('-OJ', '--silent --fail')]));
    expect(await Promise.all(contents)).toEqual([expect.stringContaining('<gexf'), expect.stringContaining('digraph')]);
  });

  it('in TypeScript', async () => {
    const file = join(root, 'readme-example.mts');
    writeFileSync(file, example('ts'));
    try {
      const out = await run(process.execPath, ['--import', 'tsx', file]);
      expect(out).toMatch(/^[1-9][0-9]* chains, [0-9]+ of them lost/);
    } finally {
      rmSync(file);
    }
  });

  it.skipIf(withoutPython)('in Python', async () => {
    const out = await run('python3', ['-c', example('python')]);
    expect(out).toMatch(/^(reinforcing|balancing|undetermined) .* → /m);
    expect(out.trim().split('\n').at(-1)).toMatch(/^(there is more|these are all)$/);
  });

  it.skipIf(withoutR)('in R', async () => {
    const out = await run('Rscript', ['-e', example('r')]);
    expect(out.trim().split('\n')).toHaveLength(11);
  });
});
