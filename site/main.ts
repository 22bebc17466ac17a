/** npm run site -- ARTICLE --out DIR: an article with its questions as a site that needs no server, and as one file. */
import { readdir } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { argumentsOf, endWithUsage } from '../seed/read/arguments.ts';
import { namedArticle } from '../seed/read/named-article.ts';
import { complain } from '../seed/read/open-file.ts';
import { linesOfFinding, summaryOf } from '../seed/read/print-findings.ts';
import { readArticle } from '../seed/read/read-article.ts';

const usage = 'npm run site -- ARTICLE --out DIR';
const { positionals, values } = argumentsOf({ allowPositionals: true, options: { out: { type: 'string' } } }, usage);
const [name, ...more] = positionals;
if (name === undefined || more.length > 0) endWithUsage('Name one article.', usage);
if (values.out === undefined || values.out === '') endWithUsage('Name the folder to write with --out.', usage);

const unfit = await whyUnfit(values.out);
if (unfit === undefined) await write(name, values.out);
else complain([unfit]);

async function write(name: string, out: string): Promise<void> {
  const named = await namedArticle(name, process.env);
  if (named.folder === undefined) return complain([named.message]);
  const reading = await readArticle(named.folder);
  for (const finding of reading.findings) console.error(linesOfFinding(finding));
  const { dataset, layout } = reading;
  if (dataset === undefined || layout === undefined) {
    return complain([`${summaryOf(reading)}: not written, because of the errors.`]);
  }
  const { writeSite } = await import('./write-site.ts');
  try {
    const { folder, file } = await writeSite({ dataset, layout }, out);
    console.log(`${folder[0]?.path}: for any web host, with its assets ${sizeOf(folder)}`);
    console.log(`${file.path}: the same in one file, to be opened with a double click, ${sizeOf([file])}`);
  } catch (error) {
    if (!isFileError(error)) throw error;
    complain([`${out} cannot be written: ${error.message}`]);
  }
}

/** Why nothing may be written there. */
async function whyUnfit(out: string): Promise<string | undefined> {
  try {
    const there = await readdir(out);
    return there.length === 0 ? undefined : `${out} is not empty. Name an empty folder, or one that is not there yet.`;
  } catch (error) {
    if (!isFileError(error)) throw error;
    if (error.code === 'ENOENT') return undefined;
    return error.code === 'ENOTDIR' ? `${out} is no folder.` : `${out} cannot be read: ${error.message}`;
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

function sizeOf(files: readonly { readonly text: string }[]): string {
  const kilobytes = (sizes: readonly number[]) => `${Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 1000)} kB`;
  const bytes = files.map(({ text }) => Buffer.from(text));
  const compressed = bytes.map((text) => gzipSync(text).length);
  return `${kilobytes(bytes.map(({ length }) => length))} (${kilobytes(compressed)} compressed)`;
}
