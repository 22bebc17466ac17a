/**
 * What a query may mean, one reading after the other: whoever asks takes the first that finds something, so that a guess
 * never stands beside what was found as it was typed. Pinyin is no guess: many Chinese readers type nothing else.
 */
import { latinLetters } from './latin-letters.ts';
import { inMainlandWords } from './regional.ts';
import { corrected, inKnownWords, inPieces, singular } from './spelling.ts';
import { isHan, type SearchTerm, type SearchTerms, searchTerms, type Way, type Wording } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `vocabularyOf` is asked only where nothing was found as typed. */
export function* readingsOf(query: string, vocabularyOf: () => Vocabulary): Generator<SearchTerms> {
  const typed = withPinyin(searchTerms(query), 'pinyin');
  yield typed;
  if (typed.terms.length === 0) return;
  const vocabulary = vocabularyOf();
  const spelt = withSpelling(withPinyin(typed, 'initials'), vocabulary);
  if (spelt !== typed) yield spelt;
  const mended = withCorrections(spelt, vocabulary);
  if (mended !== spelt) yield mended;
  const parts = mended.terms.flatMap(partsOf);
  if (parts.length > 1) yield { terms: parts, least: 'one' };
}

/** A Han run in pieces, each a term of its own. */
function partsOf(term: SearchTerm): readonly SearchTerm[] {
  const pieces = term.wordings.find(({ way }) => way === 'spelling')?.runs ?? [];
  if (!isHan(term.typed) || pieces.length < 2) return [term];
  return pieces.map((piece) => ({ typed: piece, wordings: [{ way: 'typed', runs: [piece] }] }));
}

/** Most words that may be one name's pinyin, syllable by syllable. */
const longestChain = 16;

/** Every word as letters of a Chinese name, by itself and with its neighbours. */
function withPinyin(terms: SearchTerms, way: 'pinyin' | 'initials'): SearchTerms {
  const chains = chainsOf(terms.terms);
  return adding(terms, (term) => {
    const chain = chains.get(term) ?? [];
    const whole = chain.length > longestChain ? term.typed : chain.map(({ typed }) => typed).join('');
    return [...new Set([latinLetters(whole), latinLetters(term.typed)])]
      .filter((letters) => letters !== undefined)
      .map((letters) => ({ way, runs: [letters] }));
  });
}

/** Taiwan's words, words joined or split otherwise, the singular; a Han run in the pieces that the article knows. */
function withSpelling(terms: SearchTerms, vocabulary: Vocabulary): SearchTerms {
  const chains = chainsOf(terms.terms);
  return adding(terms, (term) => {
    const {
      typed,
      wordings: [first],
    } = term;
    const run = first?.runs[0] ?? typed;
    if (isHan(run)) {
      const mainland = inMainlandWords(run);
      return [
        ...wording('regional', mainland === undefined ? undefined : [mainland]),
        ...wording('spelling', inPieces(mainland ?? run, vocabulary)),
      ];
    }
    return [
      ...joinedWith(term, chains.get(term) ?? [])
        .filter((joined) => vocabulary.begins(joined))
        .map((joined): Wording => ({ way: 'spelling', runs: [joined] })),
      ...wording('spelling', singular(run, vocabulary)),
      ...wording('spelling', inKnownWords(run, vocabulary)),
    ];
  });
}

function withCorrections(terms: SearchTerms, vocabulary: Vocabulary): SearchTerms {
  return adding(terms, ({ wordings: [first] }) => {
    const run = first?.runs[0] ?? '';
    return isHan(run) ? [] : corrected(run, vocabulary).map((word) => ({ way: 'typo', runs: [word] }));
  });
}

/** A word with the one before it, with the one after it, and with all its neighbours. */
function joinedWith(term: SearchTerm, chain: readonly SearchTerm[]): readonly string[] {
  const place = chain.indexOf(term);
  const windows = [chain.slice(Math.max(0, place - 1), place + 1), chain.slice(place, place + 2), chain];
  const joined = windows.filter(({ length }) => length > 1).map((words) => words.map(({ typed }) => typed).join(''));
  return [...new Set(joined)];
}

function wording(way: Way, runs: readonly string[] | undefined): readonly Wording[] {
  return runs === undefined ? [] : [{ way, runs }];
}

/** The same terms with further wordings; the very same where there are none. */
function adding(given: SearchTerms, more: (term: SearchTerm) => readonly Wording[]): SearchTerms {
  const terms = given.terms.map((term) => {
    const added = more(term);
    return added.length === 0 ? term : { ...term, wordings: [...term.wordings, ...added] };
  });
  return terms.every((term, place) => term === given.terms[place]) ? given : { ...given, terms };
}

/** Of every word the words it stands among, without Han between them. */
function chainsOf(terms: readonly SearchTerm[]): ReadonlyMap<SearchTerm, readonly SearchTerm[]> {
  const chains: SearchTerm[][] = [];
  let open = false;
  for (const term of terms) {
    const word = !isHan(term.typed);
    if (word && open) chains.at(-1)?.push(term);
    else if (word) chains.push([term]);
    open = word;
  }
  return new Map(chains.flatMap((chain) => chain.map((term) => [term, chain])));
}
