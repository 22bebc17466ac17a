/** The store behind a Neo4j server: the graph lies there, and Cypher answers. */
import type { z } from 'zod';
import type { SearchKind } from '../../../graph/answers/search.ts';
import { Inference, Opposition } from '../../../graph/model/argument.ts';
import { Claim } from '../../../graph/model/claim.ts';
import { Concept } from '../../../graph/model/concept.ts';
import { MapLayout } from '../../../graph/model/layout.ts';
import { Tour } from '../../../graph/model/tour.ts';
import { Work } from '../../../graph/model/work.ts';
import { isSpelt, type SearchTerms } from '../../../graph/search/terms.ts';
import type { ClaimStore, StoredArticle } from '../claim-store.ts';
import { connect, type Neo4jOptions } from './connection.ts';
import { consistentRead } from './consistent-read.ts';
import { fullTextQuery } from './full-text-query.ts';
import { wholeNumber } from './integer.ts';
import { loadArticle, removeArticle } from './load-article.ts';
import { recordsOf, storedArticlesOf } from './records.ts';
import type { Run } from './run.ts';
import { filterParameter } from './statements/claim-filter.ts';
import * as read from './statements/read.ts';
import { candidateIndex } from './statements/schema.ts';
import { corridorBetween, neighbourhoodOf } from './walk.ts';

export function createNeo4jStore(options: Neo4jOptions): ClaimStore {
  const connection = connect(options);

  const about = <T>(article: string, absent: T, work: (run: Run) => Promise<T>) =>
    consistentRead(connection, article, absent, work);

  function list<T>(article: string, schema: z.ZodType<T>, statement: string, parameters = {}): Promise<readonly T[]> {
    return about(article, [], async (run) => recordsOf(schema, await run(statement, { article, ...parameters })));
  }

  async function one<T>(article: string, schema: z.ZodType<T>, statement: string, id?: string): Promise<T | undefined> {
    const [found] = await list(article, schema, statement, id === undefined ? {} : { id });
    return found;
  }

  return {
    name: 'neo4j',
    ping: () => connection.ping(),
    articles: () =>
      consistentRead<readonly StoredArticle[]>(connection, undefined, [], async (run) =>
        storedArticlesOf(await run(read.allArticles)),
      ),
    article: (article) =>
      about<StoredArticle | undefined>(
        article,
        undefined,
        async (run) => storedArticlesOf(await run(read.oneArticle, { article }))[0],
      ),
    layout: (article) => one(article, MapLayout, read.layoutOfArticle),
    dataset: (article) =>
      about(article, undefined, async (run) => {
        const [stored] = storedArticlesOf(await run(read.oneArticle, { article }));
        if (stored === undefined) return undefined;
        const filter = filterParameter({});
        return {
          article: stored.article,
          concepts: [...recordsOf(Concept, await run(read.allConcepts, { article, filter }))],
          claims: [
            ...recordsOf(
              Claim,
              await run(read.pageOfClaims(filter), { article, filter, after: '', limit: everything }),
            ),
          ],
          inferences: [...recordsOf(Inference, await run(read.allInferences, { article }))],
          oppositions: [...recordsOf(Opposition, await run(read.allOppositions, { article }))],
          works: [...recordsOf(Work, await run(read.allWorks, { article }))],
          tours: [...recordsOf(Tour, await run(read.allTours, { article }))],
        };
      }),
    concepts: (article, { theme = [], core }) =>
      list(article, Concept, read.allConcepts, {
        filter: { theme: theme.length === 0 ? null : theme, core: core ?? null },
      }),
    concept: (article, id) => one(article, Concept, read.oneConcept, id),
    claims: (article, filter, page) =>
      about<Awaited<ReturnType<ClaimStore['claims']>>>(article, { items: [], total: 0 }, async (run) => {
        const parameters = { article, filter: filterParameter(filter) };
        const rows = await run(read.pageOfClaims(parameters.filter), {
          ...parameters,
          after: page?.after ?? '',
          limit: page === undefined ? everything : wholeNumber(page.limit),
        });
        const [counted] = await run(read.countClaims(parameters.filter), parameters);
        return { items: recordsOf(Claim, rows), total: Number(counted?.total) };
      }),
    claim: (article, id) => one(article, Claim, read.oneClaim, id),
    works: (article) => list(article, Work, read.allWorks),
    argument: (article, claims) =>
      about<Awaited<ReturnType<ClaimStore['argument']>>>(article, { inferences: [], oppositions: [] }, async (run) => ({
        inferences: recordsOf(Inference, await run(read.inferencesHolding, { article, claims })),
        oppositions: recordsOf(Opposition, await run(read.oppositionsHolding, { article, claims })),
      })),
    support: (article, claim, direction) =>
      list(article, Inference, direction === 'in' ? read.supportOfClaim : read.bearingOfClaim, { id: claim }),
    candidates: (article, terms, kinds) =>
      about<Awaited<ReturnType<ClaimStore['candidates']>>>(
        article,
        { concepts: [], claims: [], works: [] },
        async (run) => {
          const find = async <T>(kind: SearchKind, schema: z.ZodType<T>) =>
            kinds.includes(kind) ? recordsOf(schema, await candidateRows(run, article, terms, kind)) : [];
          return {
            concepts: await find('concept', Concept),
            claims: await find('claim', Claim),
            works: await find('work', Work),
          };
        },
      ),
    neighbourhood: (article, concept, question) =>
      about(article, { distances: [], claims: [] }, (run) => neighbourhoodOf(run, article, concept, question)),
    corridor: (article, question) => about(article, [], (run) => corridorBetween(run, article, question)),
    load: (dataset, layout, progress) => loadArticle(connection, dataset, layout, progress),
    remove: (article) => removeArticle(connection, article),
    close: () => connection.close(),
  };
}

const everything = wholeNumber(Number.MAX_SAFE_INTEGER);

const labels = { concept: 'Concept', claim: 'Claim', work: 'Work' } as const;
const containing = {
  concept: read.conceptsContaining,
  claim: read.claimsContaining,
  work: read.worksContaining,
} as const;

async function candidateRows(run: Run, article: string, terms: SearchTerms, kind: SearchKind) {
  if (terms.terms.length === 0) return [];
  const query = fullTextQuery(article, terms);
  return query === undefined
    ? run(containing[kind], { article, ...containedParts(terms) })
    : run(read.candidatesByIndex, { article, index: candidateIndex, query, label: labels[kind] });
}

/** Terms as the statements take them that look into the texts instead of an index. */
function containedParts({ terms, least }: SearchTerms) {
  return {
    least: wholeNumber(least === 'all' ? terms.length : 1),
    terms: terms.map(({ wordings }) =>
      wordings.map((wording) => ({
        folded: isSpelt(wording) ? [] : wording.runs,
        spelt: isSpelt(wording) ? wording.runs : [],
      })),
    ),
  };
}
