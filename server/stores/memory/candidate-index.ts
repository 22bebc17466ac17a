/**
 * Search candidates in memory: MiniSearch over the folded text of every record, Han runs cut into single characters and
 * pairs. Whatever contains a Han run contains all its pairs, and whatever holds a word that begins so is found by
 * prefix: so every match of graph/search/rank.ts is among the candidates.
 */
import MiniSearch from 'minisearch';
import type { SearchKind } from '../../../graph/answers/search.ts';
import type { Claim } from '../../../graph/model/claim.ts';
import type { Concept } from '../../../graph/model/concept.ts';
import type { Dataset } from '../../../graph/model/dataset.ts';
import { byId } from '../../../graph/model/order.ts';
import type { Work } from '../../../graph/model/work.ts';
import { isHan, type SearchTerms } from '../../../graph/search/terms.ts';
import { foldedText } from '../folded-text.ts';

export interface CandidateIndex {
  find<Kind extends SearchKind>(terms: SearchTerms, kind: Kind): readonly RecordOf[Kind][];
}

interface RecordOf {
  readonly concept: Concept;
  readonly claim: Claim;
  readonly work: Work;
}

export function buildCandidateIndex({ concepts, claims, works }: Dataset): CandidateIndex {
  const concept = indexOf(concepts);
  const claim = indexOf(claims);
  const work = indexOf(works);
  return {
    find(terms, kind) {
      const found = { concept, claim, work }[kind](terms);
      return found as readonly RecordOf[typeof kind][];
    },
  };
}

function indexOf<T extends Concept | Claim | Work>(records: readonly T[]): (terms: SearchTerms) => readonly T[] {
  const byPlace = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(' ').flatMap(tokensOf),
    processTerm: (token) => token,
  });
  byPlace.addAll(records.map((record, id) => ({ id, text: foldedText(record) })));
  return ({ han, words }) => {
    if (han.length + words.length === 0) return [];
    const asItIs = { tokenize: (token: string) => [token], processTerm: (token: string) => token };
    const found = byPlace.search({
      ...asItIs,
      combineWith: 'AND',
      queries: [
        ...han.flatMap(queryTokensOf).map((token) => ({ ...asItIs, queries: [token] })),
        ...words.map((word) => ({ ...asItIs, queries: [word], prefix: true })),
      ],
    });
    return found.map(({ id }) => records[id as number] as T).sort(byId);
  };
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
