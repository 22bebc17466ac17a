/**
 * The text of a PDF, by pdf.js, which is fetched only when a PDF is opened. Its worker and the maps of Chinese character
 * sets come from our own origin; it makes no code of strings, and nothing of the file is asked of anybody.
 */
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
// oxlint-disable-next-line import/default -- by ?url Vite gives the address at which it serves the file
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { type PlacedText, pageText } from './pdf-lines.ts';

/** By name, such as GBK-EUC-H: where each is served. */
const characterMaps = import.meta.glob<string>(
  '../../../node_modules/pdfjs-dist/cmaps/{Adobe-CNS1,Adobe-GB1,B5,CNS,ET,GB,HK,UniCNS,UniGB}*.bcmap',
  { query: '?url', import: 'default', eager: true },
);

/** Instead of pdf.js's own, which needs the maps in one folder under their own names. */
class OwnCharacterMaps {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const address = characterMaps[`../../../node_modules/pdfjs-dist/cmaps/${filename}`];
    if (kind !== 'cMapUrl' || address === undefined) throw new Error(`${filename} is not served.`);
    return new Uint8Array(await (await fetch(address)).arrayBuffer());
  }
}

export type PdfText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'locked' }
  /** This edition of the screen reads no PDF. */
  | { readonly kind: 'no-reader' }
  | { readonly kind: 'broken' };

/** Pages are parted by form feeds. `onPage` is called after each page. */
export async function textOfPdf(bytes: Uint8Array, onPage: (page: number, of: number) => void): Promise<PdfText> {
  const worker = new Worker(workerAddress, { type: 'module' });
  GlobalWorkerOptions.workerPort = worker;
  try {
    const document = await getDocument({
      data: bytes,
      isEvalSupported: false,
      useWorkerFetch: false,
      useWasm: false,
      useSystemFonts: false,
      disableFontFace: true,
      BinaryDataFactory: OwnCharacterMaps,
      verbosity: 0,
    }).promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pageText(items.filter((item): item is typeof item & PlacedText => 'str' in item)));
      page.cleanup();
      onPage(number, document.numPages);
    }
    return { kind: 'text', text: pages.join('\f') };
  } catch (error) {
    return { kind: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken' };
  } finally {
    worker.terminate();
  }
}
