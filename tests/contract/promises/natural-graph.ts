import { describe, expect, test } from 'vitest';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Subject, storeWith } from '../subject.ts';
import type { Cypher } from './cypher.ts';

/** What somebody finds who opens the database in Neo4j Browser, without a word from this project. */
export function promisesOfTheNaturalGraph(subject: Subject, cypher: Cypher): void {
  describe('as people see the graph', () => {
    test('every node has a name to be captioned with, and every kind its label', async () => {
      await storeWith(subject, smallDataset());
      const { rows } = await cypher(
        'MATCH (n) WHERE n.name IS NOT NULL UNWIND labels(n) AS label RETURN label, count(*) AS count ORDER BY label',
      );
      expect(Object.fromEntries(rows.map(({ label, count }) => [label, count]))).toEqual({
        Article: 1,
        Causal: 4,
        Claim: 5,
        Concept: 3,
        Descriptive: 1,
        Inference: 1,
        Opposition: 1,
        Passage: 3,
        Section: 1,
        Table: 1,
        Tour: 1,
        Work: 1,
      });
      expect((await cypher('MATCH (n) WHERE n.name IS NULL RETURN n')).rows).toEqual([]);
    });

    test('an influence is one relationship a causal claim, with its sign and the claim', async () => {
      await storeWith(subject, smallDataset());
      const { rows } = await cypher(
        `MATCH (a:Concept)-[i:INFLUENCES]->(b:Concept)
         RETURN a.name AS cause, b.name AS effect, i.claim AS claim, i.sign AS sign, i.relation AS relation ORDER BY claim`,
      );
      expect(rows).toEqual([
        { cause: '概念rain', effect: '概念river', claim: 'c1', sign: 'plus', relation: 'promotes' },
        { cause: '概念river', effect: '概念mill', claim: 'c2', sign: 'plus', relation: 'promotes' },
        { cause: '概念rain', effect: '概念mill', claim: 'c3', sign: 'plus', relation: 'promotes' },
        { cause: '概念rain', effect: '概念mill', claim: 'c4', sign: 'minus', relation: 'inhibits' },
      ]);
    });

    test('a claim leads to its concepts, its passage, section and article, its argument and its sources', async () => {
      await storeWith(subject, smallDataset());
      const { rows } = await cypher(
        `MATCH (c:Claim)-[r]-(n) WHERE c.id IN ['c3', 'd1']
         RETURN c.id AS claim, type(r) AS type, startNode(r) = c AS out, n.id AS other, properties(r) AS properties
         ORDER BY claim, type, other`,
      );
      expect(rows).toEqual([
        { claim: 'c3', type: 'ANCHORED_AT', out: true, other: '1.p1.s1', properties: { order: 1 } },
        { claim: 'c3', type: 'CAUSE', out: true, other: 'rain', properties: {} },
        { claim: 'c3', type: 'CONCLUDES', out: false, other: 'i1', properties: {} },
        { claim: 'c3', type: 'EFFECT', out: true, other: 'mill', properties: {} },
        { claim: 'c3', type: 'OPPOSES', out: false, other: 'o1', properties: { order: 1 } },
        { claim: 'c3', type: 'VIA', out: true, other: 'river', properties: { order: 1 } },
        { claim: 'd1', type: 'ABOUT', out: true, other: 'river', properties: { order: 1 } },
        { claim: 'd1', type: 'ANCHORED_AT', out: true, other: '1.p1.s2', properties: { order: 1 } },
        {
          claim: 'd1',
          type: 'CITES',
          out: true,
          other: 'almanac-1899',
          properties: { note: 1, intent: 'citesAsEvidence' },
        },
      ]);
      const path = await cypher(
        `MATCH (:Claim {id: 'c3'})-[:ANCHORED_AT]->(p:Passage)-[:IN]->(s:Section)-[:OF]->(a:Article)
         RETURN p.sha256 AS sha256, s.nameEn AS section, a.name AS article`,
      );
      expect(path.rows).toEqual([{ sha256: '0'.repeat(64), section: 'Water', article: '小水坊' }]);
      const premises = await cypher(
        `MATCH (p:Claim)-[:PREMISE_OF]->(:Inference {id: 'i1'}) RETURN p.id AS id ORDER BY id`,
      );
      expect(premises.rows).toEqual([{ id: 'c1' }, { id: 'c2' }]);
    });

    test('what can be filtered is a plain property; a concept has its place on the map', async () => {
      await storeWith(subject, smallDataset());
      const claim = await cypher(
        `MATCH (n:Claim {id: 'c4'})
         RETURN n.kind, n.relation, n.sign, n.modality, n.horizon, n.voice, n.fidelity, n.nameEn`,
      );
      expect(Object.values(claim.rows[0] ?? {})).toEqual([
        'causal',
        'inhibits',
        'minus',
        'possible',
        'general',
        'author',
        'stated',
        'Claim c4',
      ]);
      const place = await cypher(
        `MATCH (n:Concept {id: 'rain'}) RETURN n.x AS x, n.y AS y, n.theme AS theme, n.core AS core`,
      );
      expect(place.rows).toEqual([{ x: 40, y: 17 - 1 / 3, theme: 'order', core: true }]);
    });

    test('the full-text index for people finds pairs of Han characters', async () => {
      await storeWith(subject, smallDataset());
      const { rows } = await cypher(
        `CALL db.index.fulltext.queryNodes('lunmai_search', '概念') YIELD node RETURN count(node) AS count`,
      );
      expect(rows).toEqual([{ count: 3 }]);
    });

    test('removing an article leaves nothing of it', async () => {
      const store = await storeWith(subject, smallDataset());
      await store.remove('small-1900');
      expect((await cypher('MATCH (n) RETURN count(n) AS count')).rows).toEqual([{ count: 0 }]);
    });

    test('a graph damaged by hand is noticed and mended by loading the same version again', async () => {
      const dataset = smallDataset();
      const store = await storeWith(subject, dataset);
      const layout = await store.layout('small-1900');
      await cypher(`MATCH (:Concept)-[i:INFLUENCES {claim: 'c1'}]->() DELETE i`);
      if (layout === undefined) throw new Error('no layout');
      expect((await store.load(dataset, layout)).changed).toBe(true);
      expect((await cypher('MATCH ()-[i:INFLUENCES]->() RETURN count(i) AS count')).rows).toEqual([{ count: 4 }]);
      expect((await store.load(dataset, layout)).changed).toBe(false);
    });
  });
}
