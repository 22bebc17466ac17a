/** One search whole, whoever keeps the records: a server's store or an index in the browser. */
import type { BilingualReason } from '../answers/meta.ts';
import type { SearchHit } from '../answers/search.ts';
import { loadPinyin, type Spell } from './pinyin.ts';
import { type Candidates, rank } from './rank.ts';
import { readAs } from './read-as.ts';
import { readingsOf } from './readings.ts';
import { isSpelt, type SearchTerms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Searched {
  /** Everything that may match, or more. */
  readonly candidates: (terms: SearchTerms) => Promise<Candidates>;
  readonly vocabulary: () => Vocabulary;
  /** How many claims join a concept. */
  readonly degreeOf: (concept: string) => number;
}

export interface Findings {
  /** How many there are. */
  readonly total: number;
  /** The best of them, best first. */
  readonly hits: readonly SearchHit[];
  /** What the query was taken for, where nothing holds it as it was typed. */
  readonly readAs?: BilingualReason;
}

/** The hits of the first reading of a query that has any, at most `limit`. */
export async function searchArticle(query: string, searched: Searched, limit: number): Promise<Findings> {
  const { candidates, vocabulary, degreeOf } = searched;
  for (const terms of readingsOf(query, vocabulary)) {
    const spell = await spellFor(terms);
    const ranked = rank(terms, await candidates(terms), { degreeOf, ...(spell === undefined ? {} : { spell }) });
    const [best] = ranked;
    if (best !== undefined) {
      const reason = readAs(terms, best.held);
      const hits = ranked.slice(0, limit).map((each) => each.hit());
      return { total: ranked.length, hits, ...(reason === undefined ? {} : { readAs: reason }) };
    }
  }
  return { total: 0, hits: [] };
}

async function spellFor({ terms }: SearchTerms): Promise<Spell | undefined> {
  return terms.some(({ wordings }) => wordings.some(isSpelt)) ? loadPinyin() : undefined;
}
