import type { Progress } from '../server/stores/claim-store.ts';

/** Milliseconds before anything is shown, and between two lines where lines cannot be overwritten. */
const interval = 1000;

/**
 * Shows how far a load has come, if it takes longer than a second: on a terminal one line that is overwritten, elsewhere
 * a line a second.
 */
export function showProgress(output: NodeJS.WriteStream): { readonly step: Progress; readonly end: () => void } {
  let shownAt = Date.now();
  let overwritten = false;
  return {
    step({ kind, done, total }) {
      if (!overwritten && Date.now() - shownAt < interval) return;
      shownAt = Date.now();
      const line = `  ${kind}: ${done} of ${total}`;
      overwritten = output.isTTY;
      output.write(output.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
    },
    end() {
      if (overwritten) output.write('\r\u001b[2K');
    },
  };
}
