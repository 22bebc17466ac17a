/**
 * What the container is asked to do, where no container engine runs: docker-compose reads the file, and the command,
 * the user, the file system that cannot be written and the health check are tried without it.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const has = (command: string) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
const strict = Boolean(process.env.CI);
const noCompose = !strict && !has('docker-compose');
const notRoot = !strict && (process.getuid?.() !== 0 || !has('setpriv'));

interface Service {
  readonly command?: readonly string[];
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly ports?: readonly unknown[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly volumes?: readonly unknown[];
}

describe.skipIf(noCompose)('docker-compose.yml, as docker-compose reads it', () => {
  let services: Readonly<Record<string, Service>> = {};
  beforeAll(() => {
    services = parse(execFileSync('docker-compose', ['config'], { cwd: root, encoding: 'utf8' })).services;
  });
  it('starts the database, then loads it, then serves', () => {
    expect(services.neo4j?.healthcheck?.test.join(' ')).toContain('cypher-shell');
    expect(services.neo4j?.volumes).toHaveLength(1);
    expect(services.seed?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services.app?.depends_on).toEqual({
      neo4j: { condition: 'service_healthy' },
      seed: { condition: 'service_completed_successfully' },
    });
  });
  it('runs our own code unprivileged, on a file system it cannot write', () => {
    for (const name of ['seed', 'app'])
      expect(services[name]).toMatchObject({ user: 'node', read_only: true, cap_drop: ['ALL'] });
  });
  it('opens nothing to other machines', () => {
    const ports = Object.values(services).flatMap((service) => service.ports ?? []);
    expect(ports).toHaveLength(3);
    for (const port of ports) expect(JSON.stringify(port)).toMatch(/127\.0\.0\.1/);
  });
});

describe.skipIf(notRoot)('what the image holds, run as nobody', { timeout: 120_000 }, () => {
  const image = mkdtempSync(join(tmpdir(), 'lunmai-image-'));
  const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
  const nobody = ['--reuid=65534', '--regid=65534', '--clear-groups', '--no-new-privs', '--inh-caps=-all'];
  const children: ChildProcess[] = [];
  const command = JSON.parse(/^CMD (.*)$/m.exec(dockerfile)?.[1] ?? '[]') as string[];
  const healthCheck = JSON.parse(/^HEALTHCHECK [^\n]*\\\n\s+CMD (.*)$/m.exec(dockerfile)?.[1] ?? '[]') as string[];

  beforeAll(() => {
    execFileSync('chmod', ['755', image]);
    const lastStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
    for (const [, sources = ''] of lastStage.matchAll(/^COPY (?!--from)(.*) \S+$/gm))
      for (const source of sources.split(' ')) cpSync(join(root, source), join(image, source), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(image, 'node_modules'));
    if (existsSync(join(root, 'dist'))) cpSync(join(root, 'dist'), join(image, 'dist'), { recursive: true });
    mkdirSync(join(image, 'tmp'), { mode: 0o777 });
    execFileSync('chmod', ['777', join(image, 'tmp')]);
  });
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(image, { recursive: true, force: true });
  });

  it('serves, finds itself well, and ends in order', async () => {
    const env = { PATH: process.env.PATH, HOST: '127.0.0.1', TMPDIR: join(image, 'tmp'), NODE_ENV: 'production' };
    const child = spawn('setpriv', [...nobody, '--', ...command], {
      cwd: image,
      env: { ...env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const port = await new Promise<string>((resolve, reject) => {
      let seen = '';
      child.stdout.on('data', (data) => {
        seen += data;
        const line = /^Lunmai is at http:\/\/[^:]+:([0-9]+)$/m.exec(seen);
        if (line?.[1] !== undefined) resolve(line[1]);
      });
      child.stdout.once('end', () => reject(new Error(`It ended without an address:\n${seen}`)));
    });
    const check = (on: string) =>
      spawnSync('setpriv', [...nobody, '--', ...healthCheck], { cwd: image, env: { ...env, PORT: on } }).status;
    expect(check(port)).toBe(0);
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    expect(check(port)).toBe(1);
  });
});
