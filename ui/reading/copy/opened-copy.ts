/**
 * The copy that the reader has opened, for as long as the page lives. It is in this page's memory and nowhere else: not in
 * the address, not in any storage, in no request.
 */
import { signal } from '@preact/signals';
import type { Passage } from '../../../graph/model/passage.ts';
import type { Block } from './blocks.ts';
import { carriedReader } from './carried-reader.ts';
import type { CopyRefusal, CopyReport, CopyRequest } from './copy-report.ts';

export type OpenedCopy =
  | { readonly state: 'none' }
  | { readonly state: 'opening'; readonly name: string; readonly page?: { readonly at: number; readonly of: number } }
  | { readonly state: 'refused'; readonly name: string; readonly why: CopyRefusal }
  | {
      readonly state: 'open';
      readonly name: string;
      readonly article: string;
      readonly blocks: readonly Block[];
      readonly missing: readonly string[];
    };

export const openedCopy = signal<OpenedCopy>({ state: 'none' });

/** Which text is read while a copy is open: our paraphrase or the copy. */
export const shownText = signal<'paraphrase' | 'copy'>('copy');

let worker: Worker | undefined;

/** Fetches the worker's code before a file is opened, so that opening one asks nothing of anybody. */
export function readyToOpen(): void {
  worker ??= newWorker();
}

export function openCopy(file: File, article: string, passages: readonly Passage[]): void {
  if (openedCopy.value.state === 'opening') stop();
  const { name } = file;
  openedCopy.value = { state: 'opening', name };
  readyToOpen();
  if (worker === undefined) return fail();
  worker.onmessage = ({ data }: MessageEvent<CopyReport>) => {
    openedCopy.value = stateAfter(data, name, article);
    if (data.kind === 'read') shownText.value = 'copy';
  };
  const asked = worker;
  carriedReader(file).then(
    (reader) => asked.postMessage({ file, passages, reader } satisfies CopyRequest),
    () => worker === asked && fail(),
  );
}

/** Undefined where no worker may be started, as on a page that was opened from a folder. */
function newWorker(): Worker | undefined {
  try {
    const started = new Worker(new URL('./copy-worker.ts', import.meta.url), { type: 'module' });
    started.onerror = fail;
    return started;
  } catch {
    return undefined;
  }
}

/** The worker's code could not be fetched or run; the next file is tried with a new one. */
function fail(): void {
  stop();
  const copy = openedCopy.value;
  if (copy.state === 'opening') openedCopy.value = { state: 'refused', name: copy.name, why: 'failed' };
}

/** Stops opening, or puts the copy away. */
export function closeCopy(): void {
  if (openedCopy.value.state === 'opening') stop();
  openedCopy.value = { state: 'none' };
}

function stop(): void {
  worker?.terminate();
  worker = undefined;
}

function stateAfter(report: CopyReport, name: string, article: string): OpenedCopy {
  switch (report.kind) {
    case 'page':
      return { state: 'opening', name, page: { at: report.page, of: report.of } };
    case 'read':
      return { state: 'open', name, article, blocks: report.blocks, missing: report.missing };
    case 'refused':
      return { state: 'refused', name, why: report.why };
  }
}
