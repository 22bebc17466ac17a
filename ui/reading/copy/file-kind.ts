/** What a chosen file is, by its first bytes: its name may say anything. */

export type FileKind = 'empty' | 'text' | 'pdf' | 'picture' | 'document' | 'unreadable';

/** By the bytes they begin with, as ASCII. `document`: a word processor's, a book's or a web page's file. */
const beginnings: readonly (readonly [FileKind, RegExp])[] = [
  ['pdf', /^[^]{0,1023}?%PDF-/],
  [
    'picture',
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM[^]{4}\0\0\0\0|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp(?:avif|heic|mif1))/,
  ],
  ['document', /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|\?xml)/i],
];

/** Zip (Word, EPUB), old Word, RTF, the reader of CNKI (CAJ, HN, KDH), DjVu. */
const documents = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf', 'CAJ\0', 'HN\0\0', 'KDH', 'AT&TFORM'];

/** A text may hold anything but zero bytes, except in UTF-16, which says so by its first two. */
export function kindOf(bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  if (head.trim() === '' && bytes.every((byte) => byte <= 0x20)) return 'empty';
  if (documents.some((beginning) => head.startsWith(beginning))) return 'document';
  const known = beginnings.find(([, beginning]) => beginning.test(head));
  if (known !== undefined) return known[0];
  const wide = /^(?:\xff\xfe|\xfe\xff)/.test(head);
  return !wide && bytes.includes(0) ? 'unreadable' : 'text';
}
