/** A Mermaid file, as Mermaid reads and draws it: its parser works in a page. */

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mermaid } from '../../graph/exports/mermaid.ts';
import { networkOf } from '../../graph/exports/network.ts';
import type { Dataset } from '../../graph/model/dataset.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import { readArticle } from '../../seed/read/read-article.ts';
import { everyDataset, hostile, remarks, sorted } from '../graph/exports/every-dataset.ts';
import { executable, flags, launchChromium, type Page } from './chromium.ts';

const reader = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
const huang = fileURLToPath(new URL('../../seed/articles/huang-2024', import.meta.url));

interface Read {
  readonly nodes: readonly (readonly [id: string, label: string])[];
  readonly edges: readonly (readonly [source: string, target: string, label: string])[];
}

/** In the page. Mermaid keeps its entities as placeholders until it draws. */
const read = `async (text) => {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const plain = (label) => label.replace(/ﬂ°°([0-9]+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)));
  return {
    nodes: [...db.getVertices().values()].map(({ id, text }) => [id, plain(text)]),
    edges: db.getEdges().map(({ start, end, text }) => [start, end, text]),
  };
}`;

/** In the page: the labels of the picture, and how many lines it has. */
const draw = `async (text) => {
  document.body.innerHTML = (await mermaid.render('picture', text)).svg;
  const said = (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
  return { nodes: said('.node .nodeLabel'), lines: document.querySelectorAll('path.flowchart-link').length };
}`;

interface Drawn {
  readonly nodes: readonly string[];
  readonly lines: number;
}

/** Ids are numbered in the order of the concepts. */
function expected(dataset: Dataset, language: Language): Read {
  const { nodes, edges } = networkOf(dataset, language);
  const names = new Map(nodes.map(({ id }, place) => [id, `n${place}`]));
  const name = (id: string) => names.get(id) ?? '';
  return {
    nodes: sorted(nodes.map(({ id, label }) => [name(id), label] as const)),
    edges: sorted(edges.map(({ source, target, sign }) => [name(source), name(target), sign] as const)),
  };
}

describe.skipIf(executable === undefined && !process.env.CI)('a Mermaid file', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium(flags);
    page = await browser.newPage();
    await page.addScriptTag({ path: reader });
    await page.evaluate('mermaid.initialize({ startOnLoad: false, securityLevel: "strict" })');
  });
  afterAll(() => browser?.close());

  const inPage = <Answer>(what: string, text: string) => page.evaluate<Answer>(`(${what})(${JSON.stringify(text)})`);

  it('holds the same graph to Mermaid itself, whatever labels hold', async () => {
    await everyDataset(async (dataset, language) => {
      const { nodes, edges } = await inPage<Read>(read, mermaid(dataset, language, remarks));
      expect({ nodes: sorted(nodes), edges: sorted(edges) }).toEqual(expected(dataset, language));
    });
  });

  it('shows labels as they are, whatever they would mean to Mermaid, Markdown or HTML', async () => {
    const dataset = hostile();
    const drawn = await inPage<Drawn>(draw, mermaid(dataset, 'en', remarks));
    expect(drawn.nodes).toEqual(networkOf(dataset, 'en').nodes.map(({ label }) => label));
  });

  it.each(['zh', 'en'] as const)(
    'of the whole first article is drawn within Mermaid’s own limits (%s)',
    async (language) => {
      const { dataset } = await readArticle(huang);
      if (dataset === undefined) throw new Error('The article cannot be read.');
      const { nodes, edges } = networkOf(dataset, language);
      const drawn = await inPage<Drawn>(draw, mermaid(dataset, language));
      expect(drawn.nodes.toSorted()).toEqual(nodes.map(({ label }) => label).toSorted());
      expect(drawn.lines).toBe(edges.length);
    },
  );
});
