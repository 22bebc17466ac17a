/** The reason that says what a query was taken for. */
import type { BilingualReason } from '../answers/meta.ts';
import type { SearchVia } from '../answers/search-vias.ts';
import type { Bilingual } from '../model/text.ts';
import { isSpelt, type SearchTerm, type SearchTerms, type Wording } from './terms.ts';

type Taken = NonNullable<BilingualReason['taken']>;

/** Of the wordings by which the first hit was found; undefined where it holds the whole query as it was typed. */
export function readAs(
  { terms, least }: SearchTerms,
  held: ReadonlyMap<SearchTerm, Wording>,
): BilingualReason | undefined {
  const taken = takenFor(terms, held);
  const part = least === 'one' && held.size < terms.length;
  if (taken.length === 0 && !part) return undefined;
  const said = [...taken.map(sentence), ...(part ? [partOnly] : [])];
  const detail = { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') };
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

const partOnly: Bilingual = {
  zh: '没有同时含有全部字词的内容，以下含有其中一部分。',
  en: 'No record holds all of it; these hold a part.',
};

function sentence({ typed, as, via }: Taken[number]): Bilingual {
  const sentences: Readonly<Record<SearchVia, Bilingual>> = {
    traditional: { zh: `“${typed}”在文中写作另一种字形。`, en: `“${typed}” stands there in other characters.` },
    pinyin: { zh: `“${typed}”按拼音理解。`, en: `“${typed}” was read as pinyin.` },
    initials: { zh: `“${typed}”按拼音首字母理解。`, en: `“${typed}” was read as the initials of pinyin.` },
    regional: { zh: `“${typed}”在本文中称“${as}”。`, en: `“${typed}” was read as “${as}”, the mainland’s word.` },
    spelling: { zh: `“${typed}”按“${as}”理解。`, en: `“${typed}” was read as “${as}”.` },
    typo: { zh: `“${typed}”按“${as}”理解。`, en: `“${typed}” was taken for “${as}”.` },
  };
  return sentences[via];
}
