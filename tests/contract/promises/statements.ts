import { describe, expect, test } from 'vitest';
import { filterParameter } from '../../../server/stores/neo4j/statements/claim-filter.ts';
import * as reading from '../../../server/stores/neo4j/statements/read.ts';
import { candidateIndex, showIndexes } from '../../../server/stores/neo4j/statements/schema.ts';
import { claimsAmong, claimsBetween, nextFrontier } from '../../../server/stores/neo4j/statements/walk.ts';
import * as writing from '../../../server/stores/neo4j/statements/write.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Subject, storeForAll } from '../subject.ts';
import type { Cypher } from './cypher.ts';

const named = (name: string, statements: Readonly<Record<string, string>> | readonly string[]) =>
  Object.entries(statements).map(([part, statement]) => [`${name}.${part}`, statement] as const);

const keepsAll = filterParameter({});
const asksAll = filterParameter({
  kind: ['causal'],
  relation: ['promotes'],
  sign: ['plus'],
  modality: ['asserted'],
  horizon: ['present'],
  voice: ['author'],
  fidelity: ['stated'],
  section: ['1'],
  theme: ['data'],
  concept: ['rain'],
  work: ['w'],
  core: true,
});
const { countClaims, pageOfClaims, ...plain } = reading;
const filtered = Object.entries({ ...nextFrontier, claimsAmong, claimsBetween, countClaims, pageOfClaims });

const {
  createParts,
  countParts,
  deleteParts,
  takeArticle,
  createArticle,
  writeArticle,
  stampArticle,
  settleArticle,
  deleteArticle,
} = writing;
const statements: readonly (readonly [string, string])[] = [
  ...Object.entries(plain),
  ...filtered.map(([name, statement]) => [`${name} of all`, statement(keepsAll)] as const),
  ...filtered.map(([name, statement]) => [`${name} by every field`, statement(asksAll)] as const),
  ...Object.entries({
    takeArticle,
    createArticle,
    writeArticle,
    stampArticle,
    settleArticle,
    deleteArticle,
  }),
  ...named('createParts', createParts),
  ...named('countParts', countParts),
  ...named('deleteParts', deleteParts),
];

const small = smallDataset();
/** A dataset in which every kind of node and relationship occurs: of one that does not, the database remarks that. */
const everyKind = smallDataset({
  concepts: small.concepts.map((each) => ({ ...each, ...(each.id === 'rain' ? { broader: 'river' } : {}) })),
});

const parameters = {
  filter: asksAll,
  article: 'small-1900',
  id: 'c1',
  claims: ['c1'],
  concepts: { rain: 0 },
  frontier: ['rain'],
  after: '',
  ahead: { rain: 0 },
  back: { mill: 0 },
  maxLength: 2,
  limit: 1,
  index: candidateIndex,
  query: 'folded:rain*',
  label: 'Concept',
  terms: [[{ folded: ['rain'], spelt: [] }]],
  least: 1,
  rows: [],
  properties: {},
  load: 'x',
};

/** EXPLAIN is the lint of a statement: it must parse and plan on every version, and say nothing about it. */
export function promisesOfStatements(subject: Subject, cypher: Cypher): void {
  describe('the statements', () => {
    storeForAll(subject, everyKind);

    test.each(statements)('%s is planned without a remark', async (_, statement) => {
      const { summary } = await cypher(`EXPLAIN ${statement}`, parameters);
      const remarks = summary.gqlStatusObjects.filter(({ gqlStatus }) => !/^0[02]000$|^00N|^00001/.test(gqlStatus));
      expect(remarks.map(({ statusDescription }) => statusDescription)).toEqual([]);
    });

    test('a statement that does not parse is noticed here', async () => {
      await expect(cypher('EXPLAIN MATCH (n:Claim RETURN n')).rejects.toThrow(/Invalid input/);
    });

    test.each([reading.supportOfClaim, reading.bearingOfClaim])(
      'support is searched with pruning, not by trails',
      async (statement) => {
        const { summary } = await cypher(`EXPLAIN ${statement}`, parameters);
        expect(JSON.stringify(summary.plan)).toContain('VarLengthExpand(Pruning');
      },
    );

    test('one article is found by an index, not by looking at all', async () => {
      for (const statement of [
        reading.oneClaim,
        pageOfClaims(keepsAll),
        reading.allConcepts,
        nextFrontier.out(keepsAll),
      ]) {
        const { summary } = await cypher(`EXPLAIN ${statement}`, parameters);
        expect(JSON.stringify(summary.plan)).toMatch(
          /NodeUniqueIndexSeek|NodeIndexSeek|NodeIndexScan|MultiNodeIndexSeek/,
        );
      }
    });

    test('both full-text indexes are there, each with its own analyzer', async () => {
      const { rows } = await cypher(showIndexes);
      const analyzers = rows
        .filter(({ analyzer }) => analyzer !== null)
        .map(({ name, analyzer, state }) => [name, analyzer, state]);
      expect(analyzers.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual([
        ['lunmai_candidates', 'standard-no-stop-words', 'ONLINE'],
        ['lunmai_search', 'cjk', 'ONLINE'],
      ]);
    });
  });
}
