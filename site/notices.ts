/** The licences of all code that a page carries: whoever hands the page on hands on copies of it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Takes the paths of modules. @throws Error naming a package that comes without its licence */
export async function noticesFor(modules: Iterable<string>): Promise<string> {
  const folders = new Set(
    [...modules].flatMap((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? []),
  );
  const notices: string[] = [];
  for (const folder of [...folders].sort()) notices.push(await noticeOf(folder));
  const own = await readFile(join(root, 'LICENSE'), 'utf8');
  return [`Lunmai\n\n${own.trim()}`, ...notices].join(`\n\n${'-'.repeat(72)}\n\n`);
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const file = (await readdir(folder)).find((one) => /^licen[cs]e/iu.test(one));
  if (license === undefined) throw new Error(`${name} does not say under which licence it is.`);
  const text = file === undefined ? '' : `\n\n${(await readFile(join(folder, file), 'utf8')).trim()}`;
  return `${name} ${version} (${license})${text}`;
}
