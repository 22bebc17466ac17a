/** Reads a PDF with what our own origin serves: pdf.js's worker and the maps, each fetched when a PDF needs it. */
import { GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs';
// oxlint-disable-next-line import/default -- by ?url Vite gives the address at which it serves the file
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { type PdfText, pagesOfPdf } from './pages-of-pdf.ts';

/** By name, such as GBK-EUC-H: where each is served. */
const characterMaps = import.meta.glob<string>(
  '../../../node_modules/pdfjs-dist/cmaps/{Adobe-CNS1,Adobe-GB1,B5,CNS,ET,GB,HK,UniCNS,UniGB}*.bcmap',
  { query: '?url', import: 'default', eager: true },
);

async function characterMap(name: string): Promise<Uint8Array> {
  const address = characterMaps[`../../../node_modules/pdfjs-dist/cmaps/${name}`];
  if (address === undefined) throw new Error(`${name} is not served.`);
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

/** The second parameter is for a page that carries its reader: site/page/pdf-text.ts. */
export async function textOfPdf(
  bytes: Uint8Array,
  _reader: string | undefined,
  onPage: (page: number, of: number) => void,
): Promise<PdfText> {
  const worker = new Worker(workerAddress, { type: 'module' });
  GlobalWorkerOptions.workerPort = worker;
  try {
    return await pagesOfPdf(bytes, characterMap, onPage);
  } finally {
    worker.terminate();
  }
}
