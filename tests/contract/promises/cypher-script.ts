import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../graph/model/dataset.ts';
import { loadPinyin } from '../../../graph/search/pinyin.ts';
import { cypherLiteral } from '../../../server/stores/neo4j/cypher-literal.ts';
import { cypherScript } from '../../../server/stores/neo4j/cypher-script.ts';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.ts';
import { concept, smallDataset } from '../../fixtures/small-dataset.ts';
import { layoutOf } from '../layout-of.ts';
import { emptyStore, type Subject } from '../subject.ts';
import type { Cypher } from './cypher.ts';

/** What would end, escape or replace a piece of a script that is not careful. */
const traps = [
  "it's",
  '"quoted"',
  'back\\slash',
  'ends with \\',
  "\\'",
  '\\u0041',
  '\\\\u0041',
  '\\n',
  '$article $rows',
  '`tick`; // not a comment',
  '/* not */ one; either',
  '{x: 1}',
  '𠮷野 😀',
  'right\u202eto left',
  'no\u200bspace',
  'line\u2028line',
];

function trapped(): Dataset {
  const { claims, ...rest } = smallDataset();
  return smallDataset({
    ...rest,
    concepts: [
      ...rest.concepts,
      // Twice, so that they are more than one statement of a script holds.
      ...[...traps, ...traps].map((trap, place) =>
        concept(`trap-${place}`, { pref: { zh: trap, en: trap }, alt: { zh: [...traps], en: [] } }),
      ),
    ],
    claims: claims.map((claim, place) => ({ ...claim, text: { zh: traps[place] ?? '', en: traps[place] ?? '' } })),
  });
}

/** As cypher-shell splits a script: at semicolons that stand in no text, name or comment. */
function statementsOf(script: string): readonly string[] {
  const pieces = script.match(/'(?:\\[^]|[^'\\])*'|`[^`]*`|\/\/[^\n]*|;|[^'`;/]+|\//g) ?? [];
  const statements = [''];
  for (const piece of pieces) {
    if (piece === ';') statements.push('');
    else if (!piece.startsWith('//')) statements.push(`${statements.pop()}${piece}`);
  }
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '');
}

/** A script that a reader of Cypher rebuilds the very graph from that a load writes. `inShell`: runs one as people do. */
export function promisesOfTheScript(
  subject: Subject,
  cypher: Cypher,
  inShell: (script: string) => Promise<void>,
): void {
  describe('the script', () => {
    const run = async (script: string) => {
      for (const statement of statementsOf(script)) await cypher(statement);
    };

    /** Every node and relationship, but for the marks of a load. */
    const everything = async () => {
      const nodes = await cypher(
        `MATCH (n) RETURN labels(n) AS labels, n {.*, load: null, loadedAt: null, settled: null} AS properties
         ORDER BY labels, n.article, n.id`,
      );
      const relationships = await cypher(
        `MATCH (a)-[r]->(b) RETURN labels(a) AS from, a.id AS a, type(r) AS type, properties(r) AS properties,
           labels(b) AS to, b.id AS b ORDER BY from, a, type, to, b, r.order, r.claim, r.note, r.intent`,
      );
      return { nodes: nodes.rows, relationships: relationships.rows };
    };

    const schema = async () => {
      const { rows } = await cypher(
        `SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, options, owningConstraint, state
         WHERE name STARTS WITH 'lunmai_' RETURN * ORDER BY name`,
      );
      return rows;
    };

    const dropSchema = async () => {
      for (const [kind, kinds] of [
        ['CONSTRAINT', 'CONSTRAINTS'],
        ['INDEX', 'INDEXES'],
      ]) {
        const { rows } = await cypher(`SHOW ${kinds} YIELD name WHERE name STARTS WITH 'lunmai_' RETURN name`);
        for (const { name } of rows) await cypher(`DROP ${kind} ${String(name)}`);
      }
    };

    test('holds every text as it is', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\r\n', '\n', ...traps)), { maxLength: 20 }),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          async (texts, number) => {
            const value = { texts, number, whole: 40, yes: true };
            const { rows } = await cypher(`RETURN ${cypherLiteral(value)} AS value`);
            expect(rows[0]?.value).toEqual({ ...value, number: expect.closeTo(number) });
          },
        ),
        { numRuns: subject.runs * 5 },
      );
    });

    test('makes the nodes, relationships, constraints and indexes that a load makes, in an empty database', async () => {
      const store = await emptyStore(subject);
      const dataset = trapped();
      await store.load(dataset, layoutOf(dataset));
      const [loaded, indexed] = [await everything(), await schema()];
      await store.remove(dataset.article.id);
      await dropSchema();
      await inShell(
        cypherScript(dataset, layoutOf(dataset), await loadPinyin(), [
          "A remark; with a semicolon, and an apostrophe: it’s '",
        ]),
      );
      expect(await everything()).toEqual(loaded);
      expect(await schema()).toEqual(indexed);
    });

    test('of any dataset is read by the store as if it had been loaded', async () => {
      const store = await emptyStore(subject);
      await fc.assert(
        fc.asyncProperty(arbitraryDataset(), async (dataset) => {
          const { id } = dataset.article;
          await store.load(dataset, layoutOf(dataset));
          const loaded = [await store.article(id), await store.layout(id), await store.dataset(id), await everything()];
          await store.remove(id);
          await run(cypherScript(dataset, layoutOf(dataset), await loadPinyin()));
          expect([
            await store.article(id),
            await store.layout(id),
            await store.dataset(id),
            await everything(),
          ]).toEqual(loaded);
          expect((await store.load(dataset, layoutOf(dataset))).changed).toBe(false);
        }),
        { numRuns: subject.runs },
      );
    });

    test('that was broken off is not read, and does not begin where the article is', async () => {
      const store = await emptyStore(subject);
      const dataset = smallDataset();
      const script = cypherScript(dataset, layoutOf(dataset), await loadPinyin());
      const statements = statementsOf(script);
      const last = statements.findIndex((statement) => statement.startsWith('CREATE (a:Article)'));
      await run(statements.slice(0, last).join(';\n'));
      expect([await store.articles(), await store.dataset('small-1900')]).toEqual([[], undefined]);
      await expect(inShell(script)).rejects.toThrow(/already exists/);
      await store.load(dataset, layoutOf(dataset));
      expect(await store.dataset('small-1900')).toEqual(dataset);
      await expect(run(script)).rejects.toThrow(/already exists/);
    });
  });
}
