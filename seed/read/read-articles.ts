import { readdir, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlacedFinding } from '../../graph/rules/finding.ts';
import { type ArticleReading, readArticle } from './read-article.ts';

/** The articles that come with Lunmai. */
const home = fileURLToPath(new URL('../articles', import.meta.url));

/** The paths in the environment variable LUNMAI_ARTICLES, separated as the platform separates paths. */
export function extraFolders(variable: string | undefined): readonly string[] {
  return (variable ?? '').split(delimiter).filter((path) => path !== '');
}

/**
 * The folder of every article: those under seed/articles and the extra ones, each of which is an article folder or a
 * folder of article folders. A path that is neither is given back as it is, so that reading it says what is wrong.
 */
export async function articleFolders(extra: readonly string[]): Promise<string[]> {
  const found = [await foldersIn(home), ...(await Promise.all(extra.map(foldersAt)))];
  return [...new Set(found.flat())];
}

/** A path itself, or the article folders in it if it is not an article folder but holds some. */
export async function foldersAt(path: string): Promise<readonly string[]> {
  const inside = (await isFile(join(path, 'article.yaml'))) ? [] : await articlesIn(path);
  return inside.length > 0 ? inside : [path];
}

/** Reads several articles, one after the other. Of two with the same id the first is kept; the other gets a finding. */
export async function readArticles(folders: readonly string[]): Promise<readonly ArticleReading[]> {
  const readings: ArticleReading[] = [];
  for (const folder of folders) {
    const reading = await readArticle(folder);
    const same = readings.find(({ id }) => id !== undefined && id === reading.id);
    readings.push(same === undefined ? reading : refused(reading, same.folder));
  }
  return readings;
}

function refused({ dataset: _dataset, layout: _layout, ...reading }: ArticleReading, other: string): ArticleReading {
  const finding: PlacedFinding = {
    rule: 'same-article',
    severity: 'error',
    message: `The article \`${reading.id}\` is read from ${other} already.`,
    tip: 'Give one of the two another id, or read only one.',
    file: join(reading.folder, 'article.yaml'),
    line: 0,
    column: 0,
  };
  return { ...reading, findings: [finding, ...reading.findings] };
}

async function articlesIn(folder: string): Promise<readonly string[]> {
  const inside = await foldersIn(folder);
  const articles = await Promise.all(inside.map((path) => isFile(join(path, 'article.yaml'))));
  return inside.filter((_, index) => articles[index]);
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name))
    .sort();
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
