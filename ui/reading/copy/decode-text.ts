/**
 * The characters of a text file that does not say how it is encoded: UTF-8 or UTF-16 where they can be told for certain,
 * else GB 18030, in which Chinese systems have long written text files (it holds GBK and GB 2312).
 */

/** Undefined: in none of these encodings. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decoded('utf-16be', bytes);
  return decoded('utf-8', bytes) ?? decoded('gb18030', bytes);
}

function decoded(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
