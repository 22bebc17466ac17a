/** The licences of all code that a page carries: whoever hands the page on hands on copies of it. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { codeUnitOrder } from '../graph/model/order.ts';

const root = join(import.meta.dirname, '..');

/**
 * Takes the paths of modules; a folder inside a package may have a licence of its own.
 * @throws Error naming a package that comes without its licence
 */
export async function noticesFor(modules: Iterable<string>): Promise<string> {
  const packages = new Map<string, Set<string>>();
  for (const path of modules) {
    const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path) ?? [];
    if (folder === undefined) continue;
    packages.set(folder, (packages.get(folder) ?? new Set<string>()).add(relative(folder, dirname(path))));
  }
  const notices: string[] = [];
  for (const [folder, inside] of [...packages].sort(([a], [b]) => codeUnitOrder(a, b))) {
    notices.push(...(await noticesOf(folder, [...inside].sort())));
  }
  const own = await readFile(join(root, 'LICENSE'), 'utf8');
  return [`Lunmai\n\n${own.trim()}`, ...notices].join(`\n\n${'-'.repeat(72)}\n\n`);
}

async function noticesOf(folder: string, inside: readonly string[]): Promise<readonly string[]> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  if (license === undefined) throw new Error(`${name} does not say under which licence it is.`);
  const text = await licenceIn(folder);
  const notices = [`${name} ${version} (${license})${text === undefined ? '' : `\n\n${text}`}`];
  for (const part of inside) {
    const own = part === '' ? undefined : await licenceIn(join(folder, part));
    if (own !== undefined) notices.push(`${name} ${version}, ${part}\n\n${own}`);
  }
  return notices;
}

async function licenceIn(folder: string): Promise<string | undefined> {
  const file = (await readdir(folder)).find((one) => /^licen[cs]e/iu.test(one));
  return file === undefined ? undefined : (await readFile(join(folder, file), 'utf8')).trim();
}
