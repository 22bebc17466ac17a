/**
 * Traditional, variant and simplified characters as one, character by character: whatever stands in a text, folded,
 * stands in the folded text. OpenCC itself looks at the neighbours (乾坤, 干净), so a piece of a text would be converted
 * otherwise than the text. Characters that it converts in some company only (瞭解, 瞭望) count as the same everywhere: a
 * search may take two characters for one, but must not miss any.
 */
import hongKong from 'opencc-js/dict/HKVariantsRev';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';
import taiwan from 'opencc-js/dict/TWVariantsRev';

/** Written both ways on the mainland too, and told apart by no dictionary: 想象, 想像. */
const alsoOne = [['像', '象']] as const;

let simple: ReadonlyMap<string, string> | undefined;

/** Of folded text (graph/search/terms.ts) the same in simplified characters, one for one. */
export function simplified(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  simple ??= simpleCharacters();
  let result = '';
  for (const character of text) result += simple.get(character) ?? character;
  return result;
}

function simpleCharacters(): ReadonlyMap<string, string> {
  const map = new Map(pairsOf(characters).filter(([from, to]) => from !== to));
  const add = (from: string, to: string) => {
    if (!map.has(from) && last(map, to) !== from) map.set(from, to);
  };
  for (const [variant, standard] of [...pairsOf(taiwan), ...pairsOf(hongKong), ...alsoOne]) add(variant, standard);
  for (const [traditional, simple] of pairsOf(phrases)) {
    const converted = [...simple];
    for (const [place, character] of [...traditional].entries()) {
      const to = converted[place] ?? character;
      if (to === character) continue;
      if (map.has(character)) add(to, last(map, character));
      else add(character, to);
    }
  }
  return new Map([...map.keys()].map((character) => [character, last(map, character)]));
}

/** Where the conversions of a character end; none of them leads back, because `add` lets none in that does. */
function last(map: ReadonlyMap<string, string>, character: string): string {
  const next = map.get(character);
  return next === undefined ? character : last(map, next);
}

export function pairsOf(dictionary: string): readonly (readonly [string, string])[] {
  return dictionary.split('|').map((entry) => {
    const [from = '', to = ''] = entry.split(' ');
    return [from, to];
  });
}
