/** A real Chromium for tests and benchmarks, without a graphics card as on a laboratory's machine. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

export type { Page } from 'playwright-core';

export const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
];

/** Undefined where there is none. */
export const executable = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'chromium')),
].find((path) => path !== undefined && isExecutable(path));

export function launchChromium(args: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: executable ?? '', args: [...args] });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
