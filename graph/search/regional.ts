/** What Taiwan calls otherwise than the mainland: 數位 for 数字, 資料 for 数据, 演算法 for 算法. */
import words from 'opencc-js/dict/TWPhrasesRev';
import { pairsOf } from './simplified.ts';
import { isHan, runsOf } from './terms.ts';

let mainland: ReadonlyMap<string, string> | undefined;

/** A folded Han run in the mainland's words, the longest first; undefined where nothing is called otherwise. */
export function inMainlandWords(run: string): string | undefined {
  mainland ??= mainlandWords();
  const characters = [...run];
  let result = '';
  for (let at = 0; at < characters.length; ) {
    const [length, word] = longest(characters, at, mainland);
    result += word;
    at += length;
  }
  return result === run ? undefined : result;
}

const longestWord = 8;

function longest(characters: readonly string[], at: number, words: ReadonlyMap<string, string>): [number, string] {
  for (let length = Math.min(longestWord, characters.length - at); length > 1; length -= 1) {
    const word = words.get(characters.slice(at, at + length).join(''));
    if (word !== undefined) return [length, word];
  }
  return [1, characters[at] ?? ''];
}

function mainlandWords(): ReadonlyMap<string, string> {
  const folded = pairsOf(words).map(([taiwan, mainland]) => [runsOf(taiwan), runsOf(mainland)] as const);
  return new Map(
    folded.flatMap(([[taiwan = '', ...more], [mainland = '', ...others]]) =>
      more.length + others.length === 0 && isHan(taiwan) && isHan(mainland) && taiwan !== mainland
        ? [[taiwan, mainland]]
        : [],
    ),
  );
}
