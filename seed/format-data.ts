/**
 * npm run format-data [-- ARTICLE…]            puts the files of records in canonical order
 * npm run format-data [-- ARTICLE…] --check    says which are not (exit code 1 if any)
 *
 * article.yaml stays as its author arranged it. A file that does not parse is left alone; `npm run check` says why.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { canonicalYaml } from './format/canonical-yaml.ts';
import { argumentsOf } from './read/arguments.ts';
import { namedFolders } from './read/named-folders.ts';

const { values, positionals } = argumentsOf(
  { allowPositionals: true, options: { check: { type: 'boolean', default: false } } },
  'npm run format-data [-- ARTICLE…] [--check]',
);

let changed = 0;
for (const folder of await namedFolders(positionals, process.env)) {
  for (const file of await filesOf(folder)) {
    const text = await readFile(file, 'utf8');
    const document = parseDocument(text, { version: '1.2', stringKeys: true });
    if (document.errors.length > 0) {
      console.error(`${file} is not YAML that can be read: npm run check says where.`);
      process.exitCode = 1;
      continue;
    }
    const canonical = canonicalYaml(document);
    if (canonical === text) continue;
    changed += 1;
    console.log(`${values.check ? 'Not in order' : 'Put in order'}: ${file}`);
    if (!values.check) await writeFile(file, canonical);
  }
}
if (changed === 0) console.log('All files of records are in order.');
else if (values.check) {
  console.error('Run `npm run format-data`.');
  process.exitCode = 1;
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const claims = await readdir(join(folder, 'claims')).catch(() => []);
  const there = new Set(await readdir(folder));
  return [
    ...['works.yaml', 'concepts.yaml', 'tours.yaml']
      .filter((name) => there.has(name))
      .map((name) => join(folder, name)),
    ...claims
      .filter((name) => name.endsWith('.yaml'))
      .toSorted()
      .map((name) => join(folder, 'claims', name)),
  ];
}
