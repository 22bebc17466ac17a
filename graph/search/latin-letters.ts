/** A word as the letters of a pinyin spelling: without tone marks, ü as v; undefined where it cannot be one. */
export function latinLetters(word: string): string | undefined {
  const letters = toneless(word);
  return /^[a-z][a-z0-9]*$/.test(letters) && letters.length > 1 && letters.length <= 100 ? letters : undefined;
}

export function toneless(syllables: string): string {
  return syllables
    .normalize('NFD')
    .replaceAll(/[\u0300\u0301\u0304\u0306\u030c]/g, '')
    .normalize('NFC')
    .replaceAll('ü', 'v');
}
