/** The reason that says what a query was taken for. */
import type { Reason } from '../answers/meta.ts';
import type { SearchVia } from '../answers/search-vias.ts';
import { isSpelt, type SearchTerm, type SearchTerms, type Wording } from './terms.ts';

type Taken = NonNullable<Reason['taken']>;

/** Of the wordings by which the first hit was found; undefined where it holds the whole query as it was typed. */
export function readAs({ terms, least }: SearchTerms, held: ReadonlyMap<SearchTerm, Wording>): Reason | undefined {
  const taken = takenFor(terms, held);
  const part = least === 'one' && held.size < terms.length;
  if (taken.length === 0 && !part) return undefined;
  const detail = [...taken.map(sentence), ...(part ? ['No record holds all of it; these hold a part.'] : [])].join(' ');
  return { code: 'read-as', detail, ...(taken.length > 0 ? { taken } : {}), ...(part ? { part } : {}) };
}

/** In the order of the query; words that were read as one, or all as pinyin, are one. */
function takenFor(terms: readonly SearchTerm[], held: ReadonlyMap<SearchTerm, Wording>): Taken {
  const taken = new Map<string, { typed: string[]; as: string; via: SearchVia }>();
  for (const term of terms) {
    const wording = held.get(term);
    if (wording === undefined || wording.way === 'typed') continue;
    const as = wording.runs.join(' ');
    const key = isSpelt(wording) ? wording.way : `${wording.way} ${as}`;
    const same = taken.get(key);
    if (same === undefined) taken.set(key, { typed: [term.typed], as, via: wording.way });
    else same.typed.push(term.typed);
  }
  return [...taken.values()].map(({ typed, as, via }) => ({
    typed: typed.join(' '),
    as: via === 'pinyin' || via === 'initials' ? typed.join(' ') : as,
    via,
  }));
}

function sentence({ typed, as, via }: Taken[number]): string {
  const sentences: Readonly<Record<SearchVia, string>> = {
    traditional: `“${typed}” stands there in other characters.`,
    pinyin: `“${typed}” was read as pinyin.`,
    initials: `“${typed}” was read as the initials of pinyin.`,
    regional: `“${typed}” was read as “${as}”, the mainland’s word.`,
    spelling: `“${typed}” was read as “${as}”.`,
    typo: `“${typed}” was taken for “${as}”.`,
  };
  return sentences[via];
}
