/** Reads one copy after the other, off the page's own thread. */
import type { CopyReport, CopyRequest } from './copy-report.ts';
import { readCopy } from './read-copy.ts';

const report = (said: CopyReport) => self.postMessage(said);

self.addEventListener('message', ({ data }: MessageEvent<CopyRequest>) => {
  readCopy(data, (page, of) => report({ kind: 'page', page, of })).then(report, () =>
    report({ kind: 'refused', why: 'failed' }),
  );
});
