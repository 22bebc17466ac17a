/**
 * In place of ui/reading/copy/carried-reader.ts. The code that reads a PDF is as large as all the rest: it lies in the page
 * as text that nothing runs, or beside it in a script that is loaded when the first PDF is opened and does no more than
 * say that text.
 */
import type { carriedReader as fetched } from '../../ui/reading/copy/carried-reader.ts';
import { kindOf } from '../../ui/reading/copy/file-kind.ts';
import { readerElement, readerName } from './reader-place.ts';

/** As much of a file as tells what it is. */
const head = 2048;

declare global {
  var lunmaiPdfReader: string | undefined;
}

export const carriedReader: typeof fetched = async (file) => {
  const bytes = new Uint8Array(await file.slice(0, head).arrayBuffer());
  if (kindOf(bytes) !== 'pdf') return undefined;
  const place = document.getElementById(readerElement);
  const beside = place?.dataset.beside;
  if (beside !== undefined) await run(beside);
  return beside === undefined ? (place?.textContent ?? undefined) : globalThis[readerName];
};

/** @throws Error where the script is not there */
function run(address: string): Promise<void> {
  if (globalThis[readerName] !== undefined) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be loaded.`));
    document.head.append(script);
  });
}
