/**
 * What can only be tested with the article in hand: that every passage is found in a copy, however it was mangled, and
 * that nothing of its wording has got into the repository. The copy is never part of it: the environment variable
 * LUNMAI_TEXTS names a folder that holds `huang-2024.md`; without it ../shared/texts is tried.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, type TestContext } from 'vitest';
import { findPassages } from '../../graph/passages/find-passages.ts';
import { normalText } from '../../graph/passages/normalise.ts';
import { readArticle } from '../../seed/read/read-article.ts';
import { fullWidth, paginated, rewrapped } from '../fixtures/mangled-copy.ts';
import { registeredLabels, sharedRuns } from '../fixtures/shared-runs.ts';
import { teaHouse, teaHouseCopy } from '../fixtures/tea-house.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const texts = process.env.LUNMAI_TEXTS ?? join(root, '../shared/texts');
const copyPath = join(texts, 'huang-2024.md');
const folder = join(root, 'seed/articles/huang-2024');

async function copyOr(skip: TestContext['skip']): Promise<string> {
  if (!existsSync(copyPath)) skip(`no lawful copy at ${copyPath}: set LUNMAI_TEXTS to a folder that holds one`);
  return await readFile(copyPath, 'utf8');
}

/** The copy without its notes and tables, which lie between no sentences. */
const bodyOf = (copy: string) => copy.slice(0, copy.indexOf('\n## table-1'));

const mangled: Readonly<Record<string, (copy: string) => string>> = {
  'as it is': (copy) => copy,
  're-wrapped at 40 columns': (copy) => rewrapped(copy, 40),
  'with full-width digits and letters': fullWidth,
  'with page headers in the middle of sentences': (copy) => paginated(rewrapped(copy, 40), 28),
  'with page headers that never recur': (copy) =>
    paginated(rewrapped(bodyOf(copy), 37), 25, (page) => `页眉${String.fromCodePoint(0x4e00 + 7 * page)}`),
  'with everything at once': (copy) => fullWidth(paginated(rewrapped(copy, 31), 40)),
};

describe('a lawful copy of the first article', { timeout: 60_000 }, () => {
  it.for(Object.entries(mangled))('holds every passage, %s', async ([, mangle], { skip }) => {
    const copy = mangle(await copyOr(skip));
    const passages = (await readPassages()) ?? [];
    expect(passages).toHaveLength(182);
    const { found, missing } = findPassages(copy, passages);
    expect([found.length, missing]).toEqual([182, []]);
  });

  it('shares no run of more than 9 characters with the coding, outside the registered labels', async ({ skip }) => {
    const copy = await copyOr(skip);
    const { dataset } = await readArticle(folder);
    if (dataset === undefined) throw new Error('the article has errors: npm run check');
    const labels = registeredLabels(dataset);
    const shared = filesUnder('seed/articles/huang-2024').flatMap((file) =>
      sharedRuns(readText(file), copy, labels, 10).map((run) => `${file}: ${run}`),
    );
    expect(shared).toEqual([]);
  });

  it('shares no run of 16 Han characters with any other file of the repository', async ({ skip }) => {
    const copy = await copyOr(skip);
    const { dataset } = await readArticle(folder);
    const labels = dataset === undefined ? [] : registeredLabels(dataset);
    const others = filesUnder('.').filter((file) => !file.startsWith('seed/articles/') && file !== 'package-lock.json');
    expect(others.length).toBeGreaterThan(50);
    const shared = others.flatMap((file) =>
      sharedRuns(hanOnly(readText(file)), hanOnly(copy), labels, 16).map((run) => `${file}: ${run}`),
    );
    expect(shared).toEqual([]);
  });
});

describe('the search for shared runs', { timeout: 30_000 }, () => {
  it('finds a sentence of the tea house in its copy, and leaves its labels alone', async () => {
    const copy = await readFile(teaHouseCopy, 'utf8');
    const { dataset } = await readArticle(teaHouse);
    const labels = dataset === undefined ? [] : registeredLabels(dataset);
    expect(sharedRuns('茶馆一多，邻居们见面说话的机会就多', copy, labels, 10)).toEqual([
      '茶馆一多邻居们见面说话的机会',
    ]);
    expect(sharedRuns('一条巷子的日记', copy, labels, 5)).toEqual([]);
  });

  it('finds nothing of the copy in the coding of the tea house', async () => {
    const copy = await readFile(teaHouseCopy, 'utf8');
    const { dataset } = await readArticle(teaHouse);
    if (dataset === undefined) throw new Error('the tea house has errors');
    const texts = dataset.claims.map(({ text }) => text.zh);
    expect(texts.flatMap((text) => sharedRuns(text, copy, registeredLabels(dataset), 10))).toEqual([]);
  });
});

async function readPassages() {
  const stored = JSON.parse(await readFile(join(folder, 'passages.json'), 'utf8')) as {
    readonly passages: Parameters<typeof findPassages>[1];
  };
  return stored.passages;
}

function filesUnder(path: string): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', path], {
    cwd: root,
  });
  return listed
    .toString('utf8')
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)));
}

/** The text of a file; nothing of a picture or another file that is no text. */
function readText(file: string): string {
  const bytes = readFileSync(join(root, file));
  return bytes.includes(0) ? '' : bytes.toString('utf8');
}

function hanOnly(text: string): string {
  return normalText(text).replace(/[0-9a-z]/g, '');
}
