/** From a file to its text with the article's sentences found in it, or to the reason why not. */
import { findPassages } from '../../../graph/passages/find-passages.ts';
import { blocksOf } from './blocks.ts';
import type { CopyReport, CopyRequest } from './copy-report.ts';
import { decodeText } from './decode-text.ts';
import { kindOf } from './file-kind.ts';

/** Bytes of a file, and characters of its text: some hundred times an article. */
const largestFile = 100_000_000;
const longestText = 3_000_000;
/** A page of text holds at least this many characters; a scanned one at most its stamp or number. */
const fewestCharacters = 50;

export async function readCopy(
  { file, passages, reader }: CopyRequest,
  onPage: (page: number, of: number) => void,
): Promise<CopyReport> {
  if (file.size > largestFile) return { kind: 'refused', why: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = kindOf(bytes);
  const misnamed = kind !== 'pdf' && /\.pdf$/i.test(file.name);
  if (misnamed && (kind === 'document' || kind === 'unreadable')) return { kind: 'refused', why: 'no-pdf' };
  if (kind !== 'text' && kind !== 'pdf') return { kind: 'refused', why: kind };
  const text =
    kind === 'pdf' ? await pdfText(bytes, reader, onPage) : { kind: 'text' as const, text: decodeText(bytes) };
  if (text.kind !== 'text') return { kind: 'refused', why: text.kind };
  if (text.text === undefined) return { kind: 'refused', why: misnamed ? 'no-pdf' : 'unreadable' };
  if (text.text.trim() === '') return { kind: 'refused', why: kind === 'pdf' ? 'no-text' : 'empty' };
  if (text.text.length > longestText) return { kind: 'refused', why: 'too-large' };
  const { found, missing } = findPassages(text.text, passages);
  if (found.length === 0) {
    const scanned = kind === 'pdf' && text.text.length < fewestCharacters * text.text.split('\f').length;
    if (scanned) return { kind: 'refused', why: 'no-text' };
    return { kind: 'refused', why: misnamed ? 'no-pdf' : 'another-article' };
  }
  return { kind: 'read', blocks: blocksOf(text.text, found), missing };
}

async function pdfText(bytes: Uint8Array, reader: string | undefined, onPage: (page: number, of: number) => void) {
  const { textOfPdf } = await import('./pdf-text.ts');
  return textOfPdf(bytes, reader, onPage);
}
