/** What a word or a Han run that nothing holds may have been meant for, in the words of an article. */
import { codeUnitOrder } from '../model/order.ts';
import { slips } from './slips.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The singular of a plural that does not occur: monopolies, regulations. */
export function singular(word: string, vocabulary: Vocabulary): readonly string[] | undefined {
  if (word.length < 4 || vocabulary.begins(word)) return undefined;
  const stems = [word.replace(/ies$/, 'y'), word.replace(/(?<=s|x|z|ch|sh)es$/, ''), word.replace(/(?<!s)s$/, '')];
  const known = stems.find((stem) => stem !== word && vocabulary.begins(stem));
  return known === undefined ? undefined : [known];
}

const mostPieces = 12;

/** A word typed without spaces, as words that all occur: timespacefix. The fewest, then the most frequent. */
export function inKnownWords(word: string, { words, begins }: Vocabulary): readonly string[] | undefined {
  return cheapest([...word], (piece, last) => {
    const isPiece = piece.length > 2 || (!last && (piece.length === 2 || piece === 'a'));
    const texts = words.get(piece);
    if (!isPiece || (texts === undefined && !(last && begins(piece)))) return undefined;
    return 1 + 1 / (1 + (texts ?? 0));
  });
}

const particles = new Set('的地得之与和及对在于是把被了中为而');
const longestHan = 40;

const leastSentence = 6;
const mostUnknown = 1 / 3;

/**
 * A Han run as pieces of at least two characters that all occur, without the particles between them. In a run as long as
 * a sentence up to a third may be unknown and is left out; of a name every character counts.
 */
export function inPieces(run: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const characters = [...run];
  if (characters.length > longestHan || vocabulary.holds(run)) return undefined;
  const isKnown = (piece: string) => [...piece].length > 1 && vocabulary.holds(piece);
  const divided = cheapest(characters, (piece) => {
    if (isKnown(piece)) return 1;
    if ([...piece].length > 1) return undefined;
    if (particles.has(piece)) return 0.1;
    return characters.length < leastSentence ? undefined : 1.5;
  });
  const pieces = divided?.filter(isKnown) ?? [];
  const unknown = divided?.filter((piece) => !isKnown(piece) && !particles.has(piece)) ?? [];
  return pieces.length === 0 || unknown.length > characters.length * mostUnknown ? undefined : [...new Set(pieces)];
}

/**
 * The words that as few slips as possible make of this one, the most frequent first; none where it occurs. One slip in
 * words of four to seven letters, two in longer ones; in shorter ones a slip makes any word of any other. The first letter
 * of a word of four or five is taken as right: rent is no cent.
 */
export function corrected(word: string, { words, begins }: Vocabulary): readonly string[] {
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (most === 0 || begins(word)) return [];
  const near = [...words.keys()]
    .filter((known) => word.length > 5 || known[0] === word[0])
    .map((known) => ({ known, count: slips(word, known, most) }))
    .filter(({ count, known }) => count <= most && known.length > 2);
  const least = Math.min(...near.map(({ count }) => count));
  return near
    .filter(({ count }) => count === least)
    .map(({ known }) => known)
    .sort((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0) || codeUnitOrder(a, b))
    .slice(0, mostCorrections);
}

const mostCorrections = 5;

/** The division into pieces that costs least; of equal ones the one whose first pieces are longest. */
function cheapest(
  characters: readonly string[],
  costOf: (piece: string, last: boolean) => number | undefined,
): readonly string[] | undefined {
  type Division = { readonly cost: number; readonly pieces: readonly string[] };
  const from: (Division | undefined)[] = Array.from({ length: characters.length + 1 });
  from[characters.length] = { cost: 0, pieces: [] };
  for (let start = characters.length - 1; start >= 0; start -= 1) {
    let piece = '';
    for (let end = start + 1; end <= characters.length; end += 1) {
      piece += characters[end - 1] ?? '';
      const rest = from[end];
      const cost = rest === undefined ? undefined : costOf(piece, end === characters.length);
      if (rest === undefined || cost === undefined || rest.pieces.length >= mostPieces) continue;
      const whole = cost + rest.cost;
      if (whole <= (from[start]?.cost ?? Number.POSITIVE_INFINITY)) {
        from[start] = { cost: whole, pieces: [piece, ...rest.pieces] };
      }
    }
  }
  const best = from[0];
  return best === undefined || best.pieces.length < 2 ? undefined : best.pieces;
}
