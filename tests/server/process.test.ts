/** The process as people start it: every end of it is a line one can act on. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const teaHouse = join(root, 'tests/fixtures/articles/tea-house-2025');
const children: ChildProcess[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function run(env: Record<string, string>) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:PORT|HOST|LOG_LEVEL|NEO4J_|LUNMAI_)/.test(name),
  );
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { ...Object.fromEntries(inherited), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const exited = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const spoken = text(child.stderr);
  const firstLine = new Promise<string>((resolve) => {
    let seen = '';
    child.stdout.on('data', (data) => {
      seen += data;
      const line = /^Lunmai is at .*$/m.exec(seen);
      if (line !== null) resolve(line[0]);
    });
    child.stdout.once('end', () => resolve(''));
  });
  return { child, exited, spoken, firstLine };
}

async function refusal(env: Record<string, string>): Promise<readonly string[]> {
  const { exited, spoken } = run(env);
  expect(await exited).toEqual({ code: 1, signal: null });
  const lines = (await spoken).trim().split('\n');
  expect(lines.filter((line) => /^\s+at /.test(line))).toEqual([]);
  return lines;
}

describe('the process', { timeout: 60_000 }, () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('says where it is, answers, and ends in order on %s', async (signal) => {
    const { child, exited, spoken, firstLine } = run({ PORT: '0', LUNMAI_ARTICLES: teaHouse });
    const address = (await firstLine).replace('Lunmai is at ', '');
    expect(address).toMatch(/^http:\/\/localhost:[0-9]+$/);
    // fetch keeps its connection open: an idle one must not hold the process up.
    const answer = await fetch(`${address}/api/articles`);
    const { data } = (await answer.json()) as { data: readonly { id: string }[] };
    expect(data.map(({ id }) => id)).toContain('tea-house-2025');
    const began = performance.now();
    child.kill(signal);
    expect(await exited).toEqual({ code: 0, signal: null });
    expect(performance.now() - began).toBeLessThan(5000);
    for (const line of (await spoken).trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('msg');
  });

  it('names every bad variable in a line', async () => {
    const lines = await refusal({ PORT: 'eighty', LOG_LEVEL: 'loud' });
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).toContain('PORT is "eighty"');
  });

  it('names a taken port in one line', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    try {
      const lines = await refusal({ PORT: port, LOG_LEVEL: 'silent' });
      expect(lines).toEqual([`Port ${port} is taken: stop what uses it, or set PORT to another one.`]);
    } finally {
      server.close();
    }
  });

  it('never serves other data in place of a Neo4j that does not answer', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : 0;
    try {
      for (const uri of [`bolt://127.0.0.1:${port}`, 'bolt://127.0.0.1:1']) {
        const began = performance.now();
        const lines = await refusal({ PORT: '0', LOG_LEVEL: 'silent', NEO4J_URI: uri, NEO4J_PASSWORD: 'swordfish' });
        expect(lines).toHaveLength(1);
        expect(lines[0]).toContain(`Neo4j at ${uri} (NEO4J_URI): `);
        expect(lines[0]).not.toContain('swordfish');
        expect(performance.now() - began).toBeLessThan(20_000);
      }
    } finally {
      silent.close();
    }
  });

  it('names each error in the data by file and line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lunmai-article-'));
    folders.push(folder);
    cpSync(teaHouse, folder, { recursive: true });
    writeFileSync(join(folder, 'concepts.yaml'), 'concepts:\n  - id: Not a slug\n');
    const lines = await refusal({ PORT: '0', LUNMAI_ARTICLES: folder });
    expect(lines.join('\n')).toMatch(/^\S+concepts\.yaml:\d+:\d+ error /m);
    expect(lines.at(-1)).toMatch(/^tea-house-2025: \d+ errors?, /);
  });
});
