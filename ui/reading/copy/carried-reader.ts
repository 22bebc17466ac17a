/**
 * The code that reads a PDF, where the page carries it (site/page/carried-reader.ts). With a server there is none to carry:
 * the worker fetches it.
 */
export async function carriedReader(_file: Blob): Promise<string | undefined> {
  return undefined;
}
