/** What makes every browser test fail: an error on the console, of the page or of its workers, and what the policy forbids. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeScreen } from './browser.ts';

const page = (policy: string, script: string) =>
  `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${script}</script>`;

const faulty = [
  ['an error on the console', page('img-src data:', "console.error('told')"), [/told/]],
  ['an exception', page('img-src data:', "throw new Error('thrown')"), [/thrown/]],
  ['a promise that fails', page('img-src data:', "Promise.reject(new Error('failed'))"), [/failed/]],
  [
    'an error in a worker',
    page('img-src data:', "new Worker(URL.createObjectURL(new Blob(['console.error(\\'in a worker\\')'])))"),
    [/in a worker/],
  ],
  [
    'what the policy forbids',
    page("img-src 'none'", "new Image().src = 'data:image/png;base64,'"),
    [/img-src/, /^img-src data$/],
  ],
] as const;

describeScreen('a fault of the page', (screen) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lunmai-faults-'));
    for (const [index, [, html]] of faulty.entries()) await writeFile(join(folder, `${index}.html`), html);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  for (const [index, [name, , told]] of faulty.entries()) {
    it(`is noticed: ${name}`, async () => {
      const view = await screen.openAlone(pathToFileURL(join(folder, `${index}.html`)).href, '');
      const faults: string[] = [];
      await expect.poll(async () => faults.push(...(await view.faults()))).toBeGreaterThan(0);
      for (const one of told) {
        await expect
          .poll(async () => {
            faults.push(...(await view.faults()));
            return faults.some((fault) => one.test(fault));
          })
          .toBe(true);
      }
    });
  }

  it('is told once, however often one asks', async () => {
    const view = await screen.openAlone(pathToFileURL(join(folder, '0.html')).href, '');
    expect(await view.faults()).toEqual([expect.stringContaining('told')]);
    expect(await view.faults()).toEqual([]);
  });
});
