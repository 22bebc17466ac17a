/** npm run check [-- FOLDER-OR-ARTICLE…] [--json]: every finding in every article; exit code 1 if there is an error. */
import { stat } from 'node:fs/promises';
import { argumentsOf } from './read/arguments.ts';
import { endOnClosedPipe } from './read/closed-pipe.ts';
import { namedArticle } from './read/named-article.ts';
import { linesOfFinding, summaryOf } from './read/print-findings.ts';
import { articleFolders, extraFolders, foldersAt, readArticles } from './read/read-articles.ts';

endOnClosedPipe();
const { values, positionals } = argumentsOf(
  { allowPositionals: true, options: { json: { type: 'boolean', default: false } } },
  'npm run check [-- FOLDER-OR-ARTICLE…] [--json]',
);

const folders =
  positionals.length > 0 ? await named(positionals) : await articleFolders(extraFolders(process.env.LUNMAI_ARTICLES));
const readings = await readArticles(folders);
const findings = readings.flatMap((reading) => reading.findings);

if (values.json) {
  const articles = readings.map(({ folder, id, records }) => ({ folder, id, records }));
  console.log(JSON.stringify({ articles, findings }, null, 2));
} else {
  for (const finding of findings) console.log(linesOfFinding(finding));
  if (findings.length > 0) console.log('');
  for (const reading of readings) console.log(summaryOf(reading));
}
if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;

/** A name that is neither a path nor an article is taken for a path, so that the check says what is wrong with it. */
async function named(names: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(
    names.map(async (name) => {
      if (await stat(name).catch(() => undefined)) return foldersAt(name);
      return [(await namedArticle(name, process.env)).folder ?? name];
    }),
  );
  return lists.flat();
}
