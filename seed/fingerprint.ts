/**
 * npm run fingerprint -- ARTICLE --from SENTENCES.tsv   writes passages.json from lines `reference<TAB>sentence`
 * npm run fingerprint -- ARTICLE --verify COPY          says how many of its passages are found in a copy
 *
 * The sentences themselves are never written anywhere.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPassages } from '../graph/passages/find-passages.ts';
import { argumentsOf, endWithUsage } from './read/arguments.ts';
import { ArticleFile, PassagesFile } from './read/article-files.ts';
import { namedArticle } from './read/named-article.ts';
import { complain, openFile } from './read/open-file.ts';
import { passagesText, readSentences } from './read/sentences.ts';

const usage = 'npm run fingerprint -- ARTICLE (--from SENTENCES.tsv | --verify COPY)';
const { values, positionals } = argumentsOf(
  { allowPositionals: true, options: { from: { type: 'string' }, verify: { type: 'string' } } },
  usage,
);
const [name, ...more] = positionals;
if (name === undefined || more.length > 0) endWithUsage('Name one article.', usage);
if ((values.from === undefined) === (values.verify === undefined)) endWithUsage('Give --from or --verify.', usage);

const named = await namedArticle(name, process.env);
if (named.folder === undefined) complain([named.message]);
else if (values.from !== undefined) await write(named.folder, values.from);
else if (values.verify !== undefined) await verify(named.folder, values.verify);

async function write(folder: string, from: string) {
  const article = await openFile(join(folder, 'article.yaml'), ArticleFile);
  const text = await readCopy(from);
  if (article === undefined || text === undefined) return;
  const { passages, complaints } = readSentences(text, article);
  if (complaints.length > 0) return complain(complaints.map((complaint) => `${from}:${complaint}`));
  const file = join(folder, 'passages.json');
  await writeFile(file, passagesText(passages));
  console.log(`${passages.length} passages written to ${file}`);
}

async function verify(folder: string, path: string) {
  const stored = await openFile(join(folder, 'passages.json'), PassagesFile);
  const copy = await readCopy(path);
  if (stored === undefined || copy === undefined) return;
  const { found, missing } = findPassages(copy, stored.passages);
  console.log(`${found.length} of ${stored.passages.length} passages found in ${path}`);
  if (missing.length > 0) complain([`Not found: ${missing.join(', ')}`]);
}

/** A reader's copy may be of any size and hold form feeds: it is no file of the dataset. */
async function readCopy(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) =>
    complain([`${path} cannot be read (${error.code}).`]),
  );
}
