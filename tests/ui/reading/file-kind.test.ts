import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../ui/reading/copy/decode-text.ts';
import { kindOf } from '../../../ui/reading/copy/file-kind.ts';

const ascii = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('what a file is', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['white space alone', ' \r\n\t ', 'empty'],
    ['a PDF', '%PDF-1.7\n%\xe2\xe3', 'pdf'],
    ['a PDF after some bytes of a printer', '\x1b%-12345X\n%PDF-1.4', 'pdf'],
    ['PNG', '\x89PNG\r\n\x1a\n\0', 'picture'],
    ['JPEG', '\xff\xd8\xff\xe0', 'picture'],
    ['WebP', 'RIFF\x24\0\0\0WEBPVP8', 'picture'],
    ['a Word or EPUB file', 'PK\x03\x04\x14\0', 'document'],
    ['an old Word file', '\xd0\xcf\x11\xe0\xa1\xb1', 'document'],
    ['RTF', '{\\rtf1\\ansi', 'document'],
    ['CAJ', 'CAJ\0\0', 'document'],
    ['a web page', '\xef\xbb\xbf<!DOCTYPE html><p>', 'document'],
    ['zeros among letters', 'MZ\x90\0\x03', 'unreadable'],
    ['Markdown', '# Title\n\nBM is no bitmap here.', 'text'],
    ['UTF-16', '\xff\xfea\0b\0', 'text'],
  ] as const)('tells %s by its first bytes', (_, bytes, kind) => {
    expect(kindOf(ascii(bytes))).toBe(kind);
  });
});

describe('the characters of a text file', () => {
  /** 雨季，三天。 in each encoding, byte by byte. */
  const encodings: Readonly<Record<string, readonly number[]>> = {
    'UTF-8': [
      0xe9, 0x9b, 0xa8, 0xe5, 0xad, 0xa3, 0xef, 0xbc, 0x8c, 0xe4, 0xb8, 0x89, 0xe5, 0xa4, 0xa9, 0xe3, 0x80, 0x82,
    ],
    'GB 18030': [0xd3, 0xea, 0xbc, 0xbe, 0xa3, 0xac, 0xc8, 0xfd, 0xcc, 0xec, 0xa1, 0xa3],
    'UTF-16, little end first': [0xff, 0xfe, 0xe8, 0x96, 0x63, 0x5b, 0x0c, 0xff, 0x09, 0x4e, 0x29, 0x59, 0x02, 0x30],
    'UTF-16, big end first': [0xfe, 0xff, 0x96, 0xe8, 0x5b, 0x63, 0xff, 0x0c, 0x4e, 0x09, 0x59, 0x29, 0x30, 0x02],
  };
  it.each(Object.entries(encodings))('are read from %s', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe('雨季，三天。');
  });

  it('are not made up where there are none', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xff, 0x80, 0x80))).toBeUndefined();
  });
});
