/** The worker that reads one PDF: all of pdf.js and the maps of Chinese character sets, none of which a file could fetch. */
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { pagesOfPdf } from '../../ui/reading/copy/pages-of-pdf.ts';
import type { FromPdfReader } from './said.ts';

/** As `data:` addresses, which no policy lets us fetch. */
const characterMaps = import.meta.glob<string>(
  '../../node_modules/pdfjs-dist/cmaps/{Adobe-CNS1,Adobe-GB1,B5,CNS,ET,GB,HK,UniCNS,UniGB}*.bcmap',
  { query: '?url&inline', import: 'default', eager: true },
);

async function characterMap(name: string): Promise<Uint8Array> {
  const address = characterMaps[`../../node_modules/pdfjs-dist/cmaps/${name}`];
  if (address === undefined) throw new Error(`${name} is not carried.`);
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (character) => character.charCodeAt(0));
}

const say = (said: FromPdfReader) => self.postMessage(said);

self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  void pagesOfPdf(data, characterMap, (page, of) => say({ page, of })).then(say);
});
