/**
 * npm run schema            writes the JSON Schemas from which editors complete and check the YAML files
 * npm run schema -- --check says whether they are current (exit code 1 if not)
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { argumentsOf } from './read/arguments.ts';
import { jsonSchemas } from './read/json-schemas.ts';

const { values } = argumentsOf(
  { options: { check: { type: 'boolean', default: false } } },
  'npm run schema [-- --check]',
);

const folder = new URL('schema/', import.meta.url);
const stale: string[] = [];
for (const [name, text] of jsonSchemas()) {
  const file = new URL(`${name}.schema.json`, folder);
  const stored = await readFile(file, 'utf8').catch(() => '');
  if (stored === text) continue;
  stale.push(fileURLToPath(file));
  if (values.check) continue;
  await mkdir(folder, { recursive: true });
  await writeFile(file, text);
}

if (!values.check) {
  console.log(stale.length === 0 ? 'The schemas were current.' : `Written: ${stale.join(', ')}`);
} else if (stale.length > 0) {
  console.error(`Not current: ${stale.join(', ')}. Run \`npm run schema\`.`);
  process.exitCode = 1;
} else {
  console.log('The schemas are current.');
}
