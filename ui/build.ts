/** `npm run build [-- --force]`: builds dist/ui when a source is newer than the last build, and says nothing else. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compressFiles } from './compress-files.ts';

const root = join(import.meta.dirname, '..');
const built = join(root, 'dist/ui/index.html');

/** The latest change below a path, in milliseconds; 0 where there is nothing. */
function latest(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => latest(join(path, name))));
}

const sources = ['ui', 'graph', 'package-lock.json'].map((name) => latest(join(root, name)));

if (process.argv.includes('--force') || latest(built) < Math.max(...sources)) {
  const { build } = await import('vite');
  await build({ configFile: join(root, 'ui/vite.config.ts'), logLevel: 'warn' });
  await compressFiles(join(root, 'dist/ui'));
  console.log('dist/ui is built.');
}
