/** The text of a PDF, page by page, by pdf.js. It makes no code of strings, and nothing of the file is asked of anybody. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type PlacedText, pageText } from './pdf-lines.ts';

/** Gives the map of a Chinese character set by the name of its file, such as GBK-EUC-H.bcmap. */
export type CharacterMap = (name: string) => Promise<Uint8Array>;

export type PdfText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'locked' }
  | { readonly kind: 'broken' };

/** Pages are parted by form feeds. `onPage` is called after each page. */
export async function pagesOfPdf(
  bytes: Uint8Array,
  characterMap: CharacterMap,
  onPage: (page: number, of: number) => void,
): Promise<PdfText> {
  /** Instead of pdf.js's own, which needs the maps in one folder under their own names. */
  class OwnCharacterMaps {
    async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
      if (kind !== 'cMapUrl') throw new Error(`${filename} is not there.`);
      return characterMap(filename);
    }
  }
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
  }
}
