/**
 * Search candidates in memory: MiniSearch over the folded text of every record, Han runs cut into single characters and
 * pairs, and over the spellings of its Chinese names. Whatever contains a Han run contains all its pairs, and whatever
 * holds a word that begins so is found by prefix: so every match of graph/search/rank.ts is among the candidates.
 */
import MiniSearch, { type Query } from 'minisearch';
import type { SearchKind } from '../../../graph/answers/search.ts';
import type { Claim } from '../../../graph/model/claim.ts';
import type { Concept } from '../../../graph/model/concept.ts';
import type { Dataset } from '../../../graph/model/dataset.ts';
import { byId } from '../../../graph/model/order.ts';
import type { Work } from '../../../graph/model/work.ts';
import type { Spell } from '../../../graph/search/pinyin.ts';
import { isHan, isSpelt, type SearchTerms, type Wording } from '../../../graph/search/terms.ts';
import { foldedText, speltText } from '../folded-text.ts';

export interface CandidateIndex {
  find<Kind extends SearchKind>(terms: SearchTerms, kind: Kind): readonly RecordOf[Kind][];
}

interface RecordOf {
  readonly concept: Concept;
  readonly claim: Claim;
  readonly work: Work;
}

/** Without `spell` nothing is found by pinyin or initials. */
export function buildCandidateIndex({ concepts, claims, works }: Dataset, spell?: Spell): CandidateIndex {
  const speltOf = (record: Concept | Work) => (spell === undefined ? '' : speltText(record, spell));
  const concept = indexOf(concepts, speltOf);
  const claim = indexOf(claims, () => '');
  const work = indexOf(works, speltOf);
  return {
    find(terms, kind) {
      const found = { concept, claim, work }[kind](terms);
      return found as readonly RecordOf[typeof kind][];
    },
  };
}

interface Entry {
  readonly id: number;
  readonly folded: string;
  readonly spelt: string;
}

function indexOf<T extends Concept | Claim | Work>(
  records: readonly T[],
  speltOf: (record: T) => string,
): (terms: SearchTerms) => readonly T[] {
  const byPlace = new MiniSearch<Entry>({
    fields: ['folded', 'spelt'],
    tokenize: (text) => text.split(' ').flatMap(tokensOf),
    processTerm: (token) => token,
  });
  byPlace.addAll(records.map((record, id) => ({ id, folded: foldedText(record), spelt: speltOf(record) })));
  return ({ terms, least }) => {
    if (terms.length === 0) return [];
    const found = byPlace.search({
      combineWith: least === 'all' ? 'AND' : 'OR',
      queries: terms.map(({ wordings }) => ({ combineWith: 'OR', queries: wordings.map(queryOf) })),
    });
    return found.map(({ id }) => records[id as number] as T).sort(byId);
  };
}

const asItIs = { tokenize: (token: string) => [token], processTerm: (token: string) => token };

function queryOf(wording: Wording): Query {
  const fields = [isSpelt(wording) ? 'spelt' : 'folded'];
  const queries = wording.runs.flatMap((run): Query[] =>
    isHan(run)
      ? queryTokensOf(run).map((token) => ({ ...asItIs, fields, queries: [token] }))
      : [{ ...asItIs, fields, queries: [run], prefix: true }],
  );
  return { combineWith: 'AND', queries };
}

/** A word as it stands; of a Han run each character and each pair of neighbours. */
function tokensOf(run: string): readonly string[] {
  return isHan(run) ? [...run, ...pairsOf(run)] : [run];
}

function queryTokensOf(run: string): readonly string[] {
  const pairs = pairsOf(run);
  return pairs.length === 0 ? [run] : pairs;
}

function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  return characters.slice(1).map((character, place) => `${characters[place]}${character}`);
}
