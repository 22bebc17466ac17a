/** Puts beside each file of text its compressed forms, as small as they get: built once, sent to everybody. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const forms = { br: promisify(brotliCompress), gz: (text: Buffer) => promisify(gzip)(text, { level: 9 }) };

/** Bytes below which compressing costs more than it spares. */
const worthCompressing = 1024;

export async function compressFiles(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/\.(?:js|mjs|css|html|svg|json)$/.test(name)) continue;
    const text = await readFile(join(folder, name));
    if (text.length < worthCompressing) continue;
    for (const [extension, compress] of Object.entries(forms)) {
      await writeFile(join(folder, `${name}.${extension}`), await compress(text));
    }
  }
}
