/** A seminar without a server: the folder at a plain host and in no root of its own, and the one file from a disk. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readArticle } from '../../seed/read/read-article.ts';
import { buildApp } from '../../server/app.ts';
import type { Api } from '../../server/http/api.ts';
import { createMemoryStore } from '../../server/stores/memory/memory-store.ts';
import { writeSite } from '../../site/write-site.ts';
import { pdfWithoutFont, pdfWithoutText } from '../fixtures/hand-made-pdf.ts';
import { rewrapped } from '../fixtures/mangled-copy.ts';
import { teaHouse, teaHouseCopy } from '../fixtures/tea-house.ts';
import { describeScreen, type View } from './browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const huang = join(root, 'seed/articles/huang-2024');

const tongues = {
  en: {
    search: 'Search concepts, claims and works',
    detail: 'Detail',
    pathsTo: 'Paths to …',
    target: /^Paths from synthetic data/,
    path: 'From synthetic data to surplus proletariat',
    pathText: '1 chain · shortest first',
    stitched: 'stitched',
    loopsTab: 'Loops',
    loops: /^6 loops · These are all closed chains/,
    ring: /^Loop 1, reinforcing: /,
    theses: /^8 of 57 final claims/,
    other: /中文/,
    otherDetail: '详情',
    licence: /CC BY 4\.0/,
    begin: 'Start with one of these',
    unknown: 'There is no concept "synthetic-dat" in this article.',
    pane: 'The article, paragraph by paragraph',
    promise: /^Open a copy of your own \(text, Markdown or PDF;/,
    open: 'Open your copy …',
    another: 'Choose another file …',
    scanned: /it was scanned\./,
    found: (name: string) => `All 10 sentences found in ${name}.`,
    tours: 'Tours',
    tour: 'From synthetic data to the surplus proletariat',
    second: /^First stretch: /,
    takeAway: 'Take away',
    takeAwayLabel: 'Take it away',
    fileLink: /^This page is a file on this machine/,
    hostLink: 'It opens the same view elsewhere.',
    graphml: 'GraphML, for yEd or Cytoscape',
    cypher: 'Cypher, for Neo4j',
    answer: /^No: two paragraphs/,
    shown: 'Answer',
    noTour: 'This article has no tour yet.',
  },
  zh: {
    search: '搜索概念、论断与文献',
    detail: '详情',
    pathsTo: '通往……的路径',
    target: /^从“合成数据”通往/,
    path: '从“合成数据”到“过剩无产者”',
    pathText: '1 条链 · 由短到长',
    stitched: '缝合',
    loopsTab: '回路',
    loops: /^6 个回路 · 由至多 8 条论断/,
    ring: /^第 1 个回路，增强：/,
    theses: /^57 条终点论断中的 8 条/,
    other: /English/,
    otherDetail: 'Detail',
    licence: /CC BY 4\.0/,
    begin: '从这里开始',
    unknown: '本文没有名为“synthetic-dat”的概念。',
    pane: '逐段阅读文章',
    promise: /^打开你自己的一份文章（/,
    open: '打开你的文本……',
    another: '换一个文件……',
    scanned: /是扫描件。/,
    found: (name: string) => `在 ${name} 中找到全部 10 句。`,
    tours: '导览',
    tour: '从合成数据到过剩无产者',
    second: /^第一段：/,
    takeAway: '带走',
    takeAwayLabel: '带走这一画面',
    fileLink: /^本页是这台机器上的一个文件/,
    hostLink: '在别处打开同一画面。',
    graphml: 'GraphML，用于 yEd、Cytoscape',
    cypher: 'Cypher，用于 Neo4j',
    answer: /^不在一起：/,
    shown: '答案',
    noTour: '本文还没有导览。',
  },
} as const;

describeScreen('an article without a server', (screen) => {
  let out: string;
  let host: FastifyInstance;
  let served: Api;
  /** By how the page is opened: its whole address. */
  const pages = new Map<string, string>();

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'lunmai-site-'));
    for (const folder of [huang, teaHouse]) {
      const { id = '', dataset, layout } = await readArticle(folder);
      if (dataset === undefined || layout === undefined) throw new Error(`${folder} has errors`);
      await writeSite({ dataset, layout }, join(out, id));
      if (folder !== huang) {
        await writeSite({ dataset: { ...dataset, tours: [] }, layout }, join(out, 'no-tours'));
        continue;
      }
      const store = createMemoryStore();
      await store.load(dataset, layout);
      served = await buildApp({ store, log: false, rateLimit: 0 });
    }
    host = fastify();
    await host.register(fastifyStatic, { root: out, prefix: '/seminars/' });
    const origin = await host.listen({ port: 0, host: '127.0.0.1' });
    pages.set('the folder at a host', `${origin}/seminars/huang-2024/`);
    pages.set('the file from a disk', pathToFileURL(join(out, 'huang-2024/huang-2024.html')).href);
    pages.set('an article without tours', `${origin}/seminars/no-tours/`);
    pages.set('the folder from a disk', pathToFileURL(join(out, 'huang-2024/index.html')).href);
  });
  afterAll(async () => {
    await Promise.all([host?.close(), served?.close(), rm(out, { recursive: true, force: true })]);
  });

  /** By address: whether the reader of PDF lies beside the page. */
  const teaHousePages = (): readonly (readonly [string, boolean])[] => [
    [pathToFileURL(join(out, 'tea-house-2025/tea-house-2025.html')).href, false],
    [pathToFileURL(join(out, 'tea-house-2025/index.html')).href, true],
    [`${pages.get('an article without tours')}../tea-house-2025/index.html`, true],
  ];
  const openReading = (page: string, lang: string) =>
    screen.openAlone(page, `?lang=${lang}&reading=open`, { width: 1440, height: 900 });
  /** What was asked for outside the page's own memory. */
  const fetched = (view: View) =>
    view
      .asked()
      .map(({ url }) => url)
      .filter((url) => !/^(?:blob|data):/.test(url));
  const ofReader = (url: string) => /\/assets\/pdf-reader-\w{8}\.js$/.test(url);

  /** Everything asked for was part of the site, and every answer was the server's own. */
  async function stoodAlone(view: View, page: string): Promise<void> {
    const folder = new URL('.', page).href;
    for (const { url } of view.asked()) expect(url.startsWith(folder) || /^(?:blob|data):/.test(url), url).toBe(true);
    const answers = await view.answeredInPage();
    expect(answers.length).toBeGreaterThan(3);
    for (const { address, language, status, body } of answers) {
      const answer = await served.inject({ url: address, headers: { 'accept-language': language } });
      expect({ status, body }, address).toEqual({ status: answer.statusCode, body: answer.body });
    }
  }

  for (const how of ['the folder at a host', 'the file from a disk', 'the folder from a disk']) {
    for (const [lang, words] of Object.entries(tongues)) {
      it(`${how} draws, searches, tells paths and loops, and changes its language (${lang})`, async () => {
        const page = pages.get(how) ?? '';
        const view = await screen.openAlone(page, `?lang=${lang}`);
        const detail = view.find('region', words.detail);
        await view.mapDrawn();
        expect(await view.inkOfMap()).toBeGreaterThan(0.02);
        await view.find('heading', words.begin).waitFor();
        await detail.getByText(words.licence).waitFor();

        await view.find('radio', words.loopsTab).check({ force: true });
        await view.find('region').getByText(words.loops).waitFor();
        await view.find('group', words.ring).waitFor();
        await view.back();
        await view.mapDrawn();

        await view.find('combobox', words.search).fill('hecheng');
        await view.find('option', /合成数据/).waitFor();
        await view.find('combobox', words.search).fill('合成数据');
        await view.find('option', /合成数据/).click();
        await view.find('heading', /^(合成数据|synthetic data)/).waitFor();

        await view.find('button', words.pathsTo).click();
        await view.find('combobox', words.target).fill('surplus prol');
        await view.find('option', /surplus proletariat|过剩无产者/).click();
        await view.find('heading', words.path).waitFor();
        await detail.getByText(words.pathText).waitFor();
        expect(await detail.getByText(words.stitched).count()).toBeGreaterThan(0);
        await expect.poll(async () => [...(await view.writtenOnMap()).keys()].join()).toMatch(/4/);
        expect(view.address()).toContain('to=surplus-proletariat');

        await view.find('button', words.other).click();
        await view.find('region', words.otherDetail).waitFor();
        expect(await view.documentLanguage()).toBe(lang === 'en' ? 'zh' : 'en');
        // axe itself fetches a style sheet whose rules it may not read, as those of another file.
        if (how !== 'the folder from a disk') expect(await view.axe()).toEqual([]);
        await stoodAlone(view, page);
      });
    }
  }

  for (const [lang, words] of Object.entries(tongues)) {
    it(`shows argument and measures, and opens a copied address (${lang})`, async () => {
      const page = pages.get('the file from a disk') ?? '';
      const view = await screen.openAlone(page, `?lang=${lang}&view=argument`);
      await view.find('heading', words.theses).waitFor();
      await view.goTo(`?lang=${lang}&view=table&rows=concepts&sort=-betweenness`);
      await expect.poll(() => view.find('table').getAttribute('aria-rowcount')).toBe('58');
      await stoodAlone(view, page);
      await view.goTo(`?lang=${lang}&concept=synthetic-dat`);
      await view.find('alert').getByText(words.unknown).waitFor();
      await stoodAlone(view, page);
    });

    it(`leads through a tour, and says so where there is none (${lang})`, async () => {
      for (const how of ['the folder at a host', 'the file from a disk']) {
        const page = pages.get(how) ?? '';
        const view = await screen.openAlone(page, `?lang=${lang}`);
        await view.mapDrawn();
        const detail = view.find('region', words.detail);
        await view.findIn(detail, 'link', words.tour).click();
        await view.find('heading', words.tour).waitFor();
        await view.press('n');
        await detail.getByText(words.second).last().waitFor();
        expect(view.address()).toContain('tour=synthetic-data-to-surplus&step=2');
        const answer = detail.getByText(words.answer);
        expect(await answer.isVisible()).toBe(false);
        await detail.locator('summary').filter({ hasText: words.shown }).click();
        expect(await answer.isVisible()).toBe(true);
        await expect.poll(async () => [...(await view.writtenOnMap()).keys()]).toContain('2');
        await stoodAlone(view, page);
      }
      const view = await screen.openAlone(pages.get('an article without tours') ?? '', `?lang=${lang}`);
      await view.find('link', words.tours).click();
      await view.find('region', words.detail).getByText(words.noTour).waitFor();
    });

    it(`says what its link is good for, on a disk and at a host (${lang})`, async () => {
      for (const [how, link] of [
        ['the file from a disk', words.fileLink],
        ['the folder at a host', words.hostLink],
      ] as const) {
        const view = await screen.openAlone(pages.get(how) ?? '', `?lang=${lang}`);
        await view.find('button', words.takeAway).click();
        await view.find('region', words.takeAwayLabel).getByText(link).waitFor();
      }
    });

    it(`gives the data of the view as a file, the server's own to the byte (${lang})`, async () => {
      for (const how of ['the file from a disk', 'the folder at a host']) {
        const view = await screen.openAlone(pages.get(how) ?? '', `?lang=${lang}&concept=synthetic-data`);
        await view.find('button', words.takeAway).click();
        const menu = view.find('region', words.takeAwayLabel);
        const { name, bytes } = await view.save(view.findIn(menu, 'button', words.graphml));
        const of = 'neighbourhood?concept=synthetic-data&depth=1&direction=both';
        const theirs = await served.inject({
          url: '/api/articles/huang-2024/export',
          query: { format: 'graphml', language: lang, of },
        });
        expect(theirs.headers['content-disposition']).toContain(`"${name}"`);
        expect(Buffer.from(bytes).toString('utf8')).toBe(theirs.body);
        expect(await view.findIn(menu, 'button', words.cypher).count()).toBe(0);
      }
    });

    it(`finds the sentences of a copy, and sends nothing of it (${lang})`, async () => {
      const page = pathToFileURL(join(out, 'tea-house-2025/tea-house-2025.html')).href;
      const view = await openReading(page, lang);
      const pane = view.find('region', words.pane);
      await pane.getByText(words.promise).waitFor();
      await view.choose(words.open, { name: 'copy.md', bytes: readFileSync(teaHouseCopy) });
      await pane.getByText(words.found('copy.md')).waitFor();
      expect(fetched(view)).toEqual([`${page}?lang=${lang}&reading=open`]);
    });

    it(`reads a PDF with what it carries, in one file and beside the page (${lang})`, async () => {
      const lines = rewrapped(readFileSync(teaHouseCopy, 'utf8'), 36).split('\n');
      for (const [page, beside] of teaHousePages()) {
        const view = await openReading(page, lang);
        const pane = view.find('region', words.pane);
        expect(fetched(view).filter(ofReader), page).toEqual([]);
        await view.choose(words.open, { name: 'scan.pdf', bytes: pdfWithoutText() });
        await pane.getByText(words.scanned).waitFor();
        await view.choose(words.another, { name: 'font.pdf', bytes: pdfWithoutFont(lines) });
        await pane.getByText(words.found('font.pdf')).waitFor();
        const asked = fetched(view);
        expect(asked.filter(ofReader), page).toHaveLength(beside ? 1 : 0);
        for (const url of asked) expect(url).toMatch(/\/assets\/[a-z-]+-\w{8}\.(?:js|css|svg)$/);
      }
    });
  }
});
