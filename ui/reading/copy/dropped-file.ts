/**
 * A file dropped anywhere on the page is opened as the reader's copy: dropped beside the pane, the browser would show it in
 * place of the page.
 */
import { openFile } from './copy-of-article.ts';

/** Until the returned function is called. While a file is held over the page, the pane says so by `data-dropping`. */
export function takeDroppedFiles(pane: HTMLElement): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const dropping = (is: boolean) => pane.toggleAttribute('data-dropping', is);
  const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  addEventListener(
    'dragover',
    (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      dropping(true);
    },
    { signal },
  );
  addEventListener(
    'dragleave',
    (event) => {
      if (event.relatedTarget === null) dropping(false);
    },
    { signal },
  );
  addEventListener(
    'drop',
    (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      dropping(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) openFile(file);
    },
    { signal },
  );
  return () => {
    dropping(false);
    stop.abort();
  };
}
