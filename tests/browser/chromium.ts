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

const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];

/** Undefined where there is none. The same browser without a window of its own is looked for first: it opens pages sooner. */
export const executable = [
  process.env.CHROMIUM_PATH,
  ...['chromium-headless-shell', 'chromium'].flatMap((name) => folders.map((folder) => join(folder, name))),
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
