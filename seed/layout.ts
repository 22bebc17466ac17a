/**
 * npm run layout [-- article-id | folder …] [--fresh]
 *
 * Computes the map of each article (of all, if none is named) and writes it to layout.json in its folder. Concepts that
 * have a place keep it, so that a map known to its readers stays as it is; with --fresh everything is placed anew.
 */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { layoutOf } from './layout/layout-of.ts';
import { layoutText } from './layout/layout-text.ts';
import { type ArticleReading, readArticle } from './read/read-article.ts';
import { articleFolders } from './read/read-articles.ts';

const given = process.argv.slice(2);
const fresh = given.includes('--fresh');
const named = given.filter((argument) => argument !== '--fresh');

async function readingsOf(names: readonly string[]): Promise<readonly ArticleReading[]> {
  const readings: ArticleReading[] = [];
  for (const folder of await articleFolders([])) readings.push(await readArticle(folder));
  if (names.length === 0) return readings;
  const chosen: ArticleReading[] = [];
  for (const name of names) chosen.push(readings.find(({ id }) => id === name) ?? (await readArticle(resolve(name))));
  return chosen;
}

let failed = false;
for (const { folder, id, dataset, layout } of await readingsOf(named)) {
  if (dataset === undefined) {
    console.error(`${id ?? folder}: has errors, so it gets no map. Run \`npm run check\` to see them.`);
    failed = true;
    continue;
  }
  const map = await layoutOf(dataset, fresh ? undefined : layout);
  const file = join(folder, 'layout.json');
  await writeFile(file, layoutText(map));
  console.log(`${file}: ${Object.keys(map.concepts).length} concepts in ${map.regions.length} regions`);
}
if (failed) process.exitCode = 1;
