import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../fixtures/command.ts';
import { changedTeaHouse, teaHouseSentences } from '../fixtures/tea-house.ts';

const site = (...args: readonly string[]) => run('site/main.ts', args);

describe('npm run site', { timeout: 60_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lunmai-site-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('writes a page with its assets and the same in one file, says how large each is, and quotes no sentence', async () => {
    const out = join(folder, 'new/site');
    const { code, out: said, err } = await site('tea-house-2025', '--out', out);
    expect([code, err]).toEqual([0, '']);
    const sized = String.raw`\d+ kB \(\d+ kB compressed\)`;
    expect(said.trim().split('\n')).toEqual([
      expect.stringMatching(new RegExp(`^${join(out, 'index.html')}: for any web host, with its assets ${sized}$`)),
      expect.stringMatching(new RegExp(`^${join(out, 'tea-house-2025.html')}: the same in one file, .*, ${sized}$`)),
    ]);
    const assets = await readdir(join(out, 'assets'));
    expect(assets.map((name) => name.replace(/-[0-9a-f]{8}/, '')).sort()).toEqual([
      'icon.svg',
      'lunmai.css',
      'lunmai.js',
      'pdf-reader.js',
    ]);
    const [page, alone] = await Promise.all(
      ['index.html', 'tea-house-2025.html'].map((name) => readFile(join(out, name), 'utf8')),
    );
    for (const notices of [await readFile(join(out, 'licences.txt'), 'utf8'), alone]) {
      for (const name of ['Lunmai', 'preact 1', 'sigma 3', 'zod 4', 'pinyin-pro 3', 'graphology 0', 'pdfjs-dist 5']) {
        expect(notices).toMatch(new RegExp(`^${name}`, 'm'));
      }
      // The maps of Chinese character sets inside pdf.js have a licence of their own.
      expect(notices).toMatch(/^pdfjs-dist 5\S+, cmaps[^]*Adobe Systems Incorporated/m);
    }
    for (const asset of assets) expect(page).toContain(`"assets/${asset}"`);
    expect(alone).not.toMatch(/(?:src|href)="(?!data:)/);
    for (const sentence of (await readFile(teaHouseSentences, 'utf8')).trim().split('\n')) {
      const words = sentence.replace(/^\S+\t/, '');
      expect([page?.includes(words), alone?.includes(words)], words).toEqual([false, false]);
    }
  });

  it('carries what writes files of the data, and nothing that speaks to a database', async () => {
    const out = join(folder, 'carries');
    await site('tea-house-2025', '--out', out);
    const alone = await readFile(join(out, 'tea-house-2025.html'), 'utf8');
    expect(alone).toContain('/export');
    expect(alone).not.toContain('bolt+ssc');
  });

  it('allows no script, style or request but its own, and carries the licence', async () => {
    const out = join(folder, 'policy');
    await site('tea-house-2025', '--out', out);
    const alone = await readFile(join(out, 'tea-house-2025.html'), 'utf8');
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(alone)?.[1];
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^' ]+'; style-src 'sha256-[^' ]+'; /);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(alone).toMatch(/<meta name="dcterms\.rights" content="Coding: [^"]+\. Code: MIT\./);
  });

  it.each([
    [[], 'Name one article.'],
    [['tea-house-2025'], 'Name the folder to write with --out.'],
    [['tea-house-2025', 'huang-2024', '--out', 'x'], 'Name one article.'],
    [['tea-house-2025', '--out='], 'Name the folder to write with --out.'],
    [['tea-house-2025', '--uot', 'x'], "Unknown option '--uot'."],
  ])('says how it is used where it is called with %j', async (args, said) => {
    const { code, out, err } = await site(...args);
    expect([code, out, err]).toEqual([2, '', `${said}\nUsage: npm run site -- ARTICLE --out DIR\n`]);
  });

  it('names the nearest article when there is none of that name', async () => {
    const { code, err } = await site('tea-hose-2025', '--out', join(folder, 'unknown'));
    expect([code, err]).toEqual([1, 'There is no article or folder “tea-hose-2025”. Did you mean tea-house-2025?\n']);
  });

  it('leaves a folder alone that is not empty, and a file', async () => {
    const file = join(folder, 'file');
    await writeFile(file, 'mine');
    const [full, none] = [await site('tea-house-2025', '--out', folder), await site('tea-house-2025', '--out', file)];
    expect([full.code, full.err]).toEqual([
      1,
      `${folder} is not empty. Name an empty folder, or one that is not there yet.\n`,
    ]);
    expect([none.code, none.err]).toEqual([1, `${file} is no folder.\n`]);
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  it('says where it cannot write', async () => {
    const { code, err } = await site('tea-house-2025', '--out', '/dev/null/site');
    expect([code, err.split('\n')[0]]).toEqual([1, '/dev/null/site is no folder.']);
  });

  it('writes nothing of an article that has errors', async () => {
    await using changed = await changedTeaHouse({ 'works.yaml': 'works: [' });
    const out = join(folder, 'broken');
    const { code, err } = await site(changed.folder, '--out', out);
    expect([code, err.includes('yaml-syntax'), err.includes('not written, because of the errors')]).toEqual([
      1,
      true,
      true,
    ]);
    await expect(readdir(out)).rejects.toThrow('ENOENT');
  });
});
