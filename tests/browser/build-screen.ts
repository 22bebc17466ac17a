/** Builds the screen once, before the files that look at it run side by side. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { executable } from './chromium.ts';

export function setup(): void {
  if (executable === undefined) return;
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const built = spawnSync(process.execPath, ['--import', 'tsx', 'ui/build.ts'], { cwd, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The screen does not build: ${built.stderr}`);
}
