import { describe, expect, it } from 'vitest';
import type { ArticleWhole } from '../../../graph/answers/article.ts';
import { readArticle } from '../../../seed/read/read-article.ts';
import { litBy } from '../../../ui/reading/lit.ts';
import { readingOf, referencesOf } from '../../../ui/reading/reading-of.ts';
import { teaHouse } from '../../fixtures/tea-house.ts';

const { dataset } = await readArticle(teaHouse);
if (dataset === undefined) throw new Error('the tea house has errors');
const { article, claims } = dataset;
const reading = readingOf(article as unknown as ArticleWhole, dataset);
const sentences = reading.sections.flatMap((section) => section.paragraphs.flatMap((one) => one.sentences));
const nothing = { claim: undefined, concept: undefined, work: undefined, path: undefined };

describe('the article as it is read', () => {
  it('has every sentence once, in order, each with claims, with a reason for having none, or open', () => {
    expect(sentences.map(({ ref }) => ref)).toEqual(
      article.sections.flatMap(({ id, paragraphs }) =>
        paragraphs.flatMap((count, p) => Array.from({ length: count }, (_, s) => `${id}.p${p + 1}.s${s + 1}`)),
      ),
    );
    for (const { ref, claims: made, silence } of sentences) {
      expect(made.map(({ id }) => id)).toEqual(
        claims.filter(({ anchors }) => anchors.includes(ref)).map(({ id }) => id),
      );
      expect(silence).toBe(article.silent.find((one) => one.ref === ref)?.reason);
    }
  });

  it('shows every inference and opposition once, in the paragraph where it begins', () => {
    const steps = reading.sections.flatMap(({ paragraphs, tables }) =>
      [...paragraphs, ...tables].map((one) => one.steps),
    );
    expect(new Set(steps.flatMap(({ inferences }) => inferences))).toEqual(new Set(dataset.inferences));
    expect(steps.flatMap(({ oppositions }) => oppositions)).toHaveLength(dataset.oppositions.length);
  });

  it('shows the cells of a table in which something is claimed, and every note at its sentence', () => {
    const cells = reading.sections.flatMap(({ tables }) => tables.flatMap((table) => table.cells));
    const anchored = new Set(claims.flatMap(({ anchors }) => anchors.filter((ref) => /^T\d/.test(ref))));
    expect(cells.flatMap(({ refs }) => refs).sort()).toEqual([...anchored].sort());
    expect(new Set(sentences.flatMap(({ notes }) => notes))).toEqual(new Set(article.notes));
  });
});

describe('a table as it is read', () => {
  const [claim] = claims;
  if (claim === undefined) throw new Error('the tea house has lost its claims');
  const title = { zh: '表', en: 'table' };
  const [section] = article.sections;
  const withTable = {
    ...article,
    tables: [{ id: 'T1', section: section?.id, title, rows: [title, title], columns: [title, title, title] }],
  } as unknown as ArticleWhole;

  it('shows cells of a row together where the same is claimed in them, and leaves out the others', () => {
    const said = { ...claim, anchors: ['T1.r1.c1', 'T1.r1.c3', 'T1.r2.c1'] };
    const [first] = readingOf(withTable, { claims: [said], inferences: [], oppositions: [] }).sections;
    expect(first?.tables[0]?.cells.map(({ refs }) => refs)).toEqual([['T1.r1.c1', 'T1.r1.c3'], ['T1.r2.c1']]);
  });
});

describe('what the selection lights', () => {
  const order = referencesOf(reading);
  const [first, second] = claims;
  if (first === undefined || second === undefined) throw new Error('the tea house has lost its claims');

  it('is the places of the open claim, before those of its concept', () => {
    const concept = second.kind === 'causal' ? second.cause : second.about[0];
    const lit = litBy(claims, { ...nothing, claim: first.id, concept }, order);
    expect([...lit.current]).toEqual(first.anchors);
    expect(lit.first).toBe(order.find((ref) => first.anchors.includes(ref)));
    expect(lit.claims).toContain(second.id);
  });

  it('is every place where a concept is spoken of; the first one in the article comes first', () => {
    const lit = litBy(claims, { ...nothing, concept: 'rent' }, order);
    expect(lit.claims.size).toBeGreaterThan(1);
    expect(lit.first).toBe(order.find((ref) => lit.others.has(ref)));
  });

  it('is the claims of the chain alone while a chain is drawn', () => {
    expect([...litBy(claims, { ...nothing, concept: 'rent', path: [second.id] }, order).claims]).toEqual([second.id]);
  });

  it('is nothing without a selection', () => {
    expect(litBy(claims, nothing, order)).toEqual({
      current: new Set(),
      others: new Set(),
      claims: new Set(),
      first: undefined,
    });
  });
});
