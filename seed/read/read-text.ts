import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PlacedFinding } from '../../graph/rules/finding.ts';
import type { ReadingRule } from './reading-rules.ts';

/** Asked of the file system before anything is read. */
export const mostBytes = 5_000_000;

export type TextReading =
  | { readonly text: string; readonly findings: readonly [] }
  | { readonly text: undefined; readonly findings: readonly PlacedFinding[] };

/** The text of a file, without a byte order mark; or what stands in the way. */
export async function readText(file: string): Promise<TextReading> {
  let bytes: Buffer;
  try {
    const { size, ...about } = await stat(file).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!about.isFile) {
      return failed(file, 'unreadable-file', `${basename(file)} is not a file.`, 'Put an ordinary file in its place.');
    }
    if (size > mostBytes) {
      const megabytes = (size / 1_000_000).toFixed(1);
      const message = `${basename(file)} is ${megabytes} MB large; at most 5 MB are read.`;
      return failed(file, 'file-too-large', message, 'Dataset files are text written by hand: is this the right file?');
    }
    bytes = await readFile(file);
  } catch (error) {
    return notOpened(file, error);
  }
  return decode(file, bytes);
}

function decode(file: string, bytes: Buffer): TextReading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const offset = firstBadByte(bytes);
    const line = bytes.subarray(0, offset).toString('latin1').split('\n').length;
    const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase();
    const message = `${basename(file)} is not UTF-8: byte ${offset} (0x${byte}, line ${line}) fits no character.`;
    return failed(file, 'not-utf-8', message, 'Save the file as UTF-8 (in most editors: Save with encoding).', line);
  }
  const control = /(?![\t\n\r\u0085])\p{Cc}/u.exec(text);
  if (control !== null) {
    const before = text.slice(0, control.index).split('\n');
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const message = `${basename(file)} holds the control character U+${code}.`;
    const column = (before.at(-1)?.length ?? 0) + 1;
    return failed(
      file,
      'control-character',
      message,
      'Delete it; it is invisible in most editors.',
      before.length,
      column,
    );
  }
  return { text, findings: [] };
}

/** The first byte that belongs to no character: after the longest decodable beginning, found by halving. */
function firstBadByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    try {
      // As a stream: a character cut off at the end is not yet wrong.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle - 1;
    }
  }
  // A character may have begun before the byte that does not continue it.
  const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, good), {
    stream: true,
  });
  return Buffer.byteLength(whole);
}

function notOpened(file: string, error: unknown): TextReading {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return failed(
      file,
      'missing-file',
      `${basename(file)} is missing.`,
      'The data guide (docs/data-guide.md) lists the files of a folder.',
    );
  }
  const why = code === 'EACCES' || code === 'EPERM' ? 'permission is denied' : `the system says ${String(code)}`;
  return failed(file, 'unreadable-file', `${basename(file)} cannot be read: ${why}.`, 'Look at its owner and mode.');
}

function failed(
  file: string,
  rule: ReadingRule,
  message: string,
  tip: string,
  line = 0,
  column = line && 1,
): TextReading {
  return { text: undefined, findings: [{ rule, severity: 'error', message, tip, file, line, column }] };
}
