/**
 * A real browser before the real application: with `chromium.ts` the only file that knows the automation library. Tests find things as
 * people do, by role and name, and read the drawing by its pixels and by the words that were written on its canvases.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { Dataset } from '../../graph/model/dataset.ts';
import type { MapLayout } from '../../graph/model/layout.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import { articleFolders, readArticles } from '../../seed/read/read-articles.ts';
import { buildApp } from '../../server/app.ts';
import type { Api } from '../../server/http/api.ts';
import { createMemoryStore } from '../../server/stores/memory/memory-store.ts';
import { executable, flags, launchChromium } from './chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const withoutWebgl = ['--no-sandbox', '--disable-gpu', '--disable-3d-apis'];

/** Milliseconds until a thing that should appear counts as missing. */
const longestWait = 10_000;

interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** What the browser says it prefers. */
  readonly locale?: string;
  readonly touch?: boolean;
  /** Whether the reader's system forces its own colours on every page. */
  readonly forcedColours?: boolean;
}

/** Where a word was last written on the drawing, in pixels of the page. */
interface Written {
  readonly x: number;
  readonly y: number;
}

/** A label or a title of the map as its last frame shows it, by the edges of its box in pixels of the pane. */
export interface DrawnLabel {
  /** Its lines, without the spaces at which they break. */
  readonly text: string;
  readonly kind: 'label' | 'title';
  /** Of its type, in pixels. */
  readonly size: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A file of the reader's, as it is handed to the page. */
export interface OwnFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A page of a PDF: its size in points, and its words. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: string;
}

/** What a page asked of anybody: over HTTP, or by opening a socket. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body: string | null;
}

type Role = Parameters<Page['getByRole']>[0];

/** One page, opened at an address; says afterwards what went wrong on it. */
export interface View {
  /** The first thing with this role and this accessible name; a text is matched as a whole. */
  find(role: Role, name?: string | RegExp): Locator;
  /** The same inside something. */
  findIn(where: Locator, role: Role, name?: string | RegExp): Locator;
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Resolves when the map is drawn. */
  mapDrawn(): Promise<void>;
  /** The share of the map's pixels that are not of its commonest colour: 0 is a blank map. */
  inkOfMap(): Promise<number>;
  /** The same of a picture: its size, and the share of its pixels that are not of its commonest colour. */
  inkOf(picture: OwnFile): Promise<{ readonly width: number; readonly height: number; readonly share: number }>;
  /** The map as it looks; equal pictures are equal strings. */
  pictureOfMap(): Promise<string>;
  /** Every text written on the map since the page was opened, with its last place. */
  writtenOnMap(): Promise<ReadonlyMap<string, Written>>;
  /** Labels, titles of regions and badges as they stand in the last frame. */
  labelsOnMap(): Promise<readonly DrawnLabel[]>;
  /** How many claims of fanned lines the last frame shows; of a crowd, how many lines are drawn with care. */
  strandsOnMap(): Promise<number>;
  /** How many lines and dots of a crowd the last frame shows, and the fewest lines that any frame has shown. */
  thinOnMap(): Promise<{ readonly lines: number; readonly dots: number; readonly fewest: number }>;
  /** Takes the graphics memory away, as a driver may. */
  loseWebgl(): Promise<void>;
  clickAt(place: Written): Promise<void>;
  pointAt(place: Written): Promise<void>;
  drag(from: Written, to: Written): Promise<void>;
  /** Turns the wheel so far over a place; up, which comes nearer, is negative. */
  wheel(at: Written, by: number): Promise<void>;
  /** Bytes of the scripts fetched so far, as they came. */
  scriptBytes(): Promise<number>;
  /** Milliseconds since the navigation to this page began. */
  age(): Promise<number>;
  /** The address from the question mark on. */
  address(): string;
  back(): Promise<void>;
  forward(): Promise<void>;
  goTo(address: string): Promise<void>;
  documentLanguage(): Promise<string>;
  title(): Promise<string>;
  /** What the live region said last. */
  said(): Promise<string>;
  focused(): Promise<string>;
  /** Whether the page is wider than the window. */
  scrollsSideways(): Promise<boolean>;
  /** Changes the scheme that the system prefers. */
  prefer(scheme: 'light' | 'dark'): Promise<void>;
  /** axe-core's findings: rule, and the elements at fault. */
  axe(): Promise<readonly string[]>;
  /** The same in the dark and in the light, where the page is left. What is dark differs from what is light in its colours. */
  axeInBothSchemes(): Promise<readonly string[]>;
  /** Presses the button with this name, and chooses a file in the dialogue it opens. */
  choose(button: string, file: OwnFile): Promise<void>;
  /** Drops a file on the page; gives the milliseconds until something with this selector is painted so many times. */
  drop(file: OwnFile, until: { readonly selector: string; readonly count: number }): Promise<number>;
  /** Presses what makes the browser save a file; gives the file. */
  save(press: Pick<Locator, 'click'>): Promise<OwnFile>;
  /** The page as the browser prints it, into a PDF. */
  printed(format: 'A4' | 'Letter'): Promise<PrintedPage[]>;
  /** What was copied last. */
  copied(): Promise<string>;
  /** The commonest colour of its pixels: the system's own colours stand in no style that could be asked. */
  groundOf(what: Locator): Promise<number>;
  /** Whether the whole of it lies within the window. */
  isSeen(what: Locator): Promise<boolean>;
  /** Everything asked since the page was opened, by it and by its workers. Reading empties it. */
  asked(): readonly Asked[];
  /** Every question that a worker of the page has answered, with the answer. */
  answeredInPage(): Promise<readonly AnsweredInPage[]>;
  /** The names of everything that the page keeps beyond its life, wherever a page can keep anything. */
  kept(): Promise<readonly string[]>;
  /** Errors on the console, exceptions, violations of the security policy. Reading empties it. */
  faults(): Promise<readonly string[]>;
}

/** What the page answered itself, by a worker of its own. */
export interface AnsweredInPage {
  readonly address: string;
  readonly language: Language;
  readonly status: number;
  readonly body: string;
}

export interface Screen {
  open(address: string, options?: OpenOptions): Promise<View>;
  /** A page that needs no server: `page` is its whole address. Nothing outside its folder can be reached. */
  openAlone(page: string, address: string, options?: OpenOptions): Promise<View>;
  openWithoutWebgl(address: string, options?: OpenOptions): Promise<View>;
  /** A web page printed as a PDF, with a running header and page numbers. */
  print(html: string): Promise<Uint8Array>;
}

/** An article of which there are no files. */
export interface MadeArticle {
  readonly dataset: Dataset;
  readonly layout: MapLayout;
}

/**
 * Describes behaviour on the real screen, which serves also what articles are `made` for it; left out, with the reason,
 * where there is no Chromium; with CI set, a failure.
 */
export function describeScreen(name: string, tests: (screen: Screen) => void, made: readonly MadeArticle[] = []): void {
  if (executable === undefined && !process.env.CI) {
    console.log(`"${name}" is left out: no Chromium at CHROMIUM_PATH, /usr/bin/chromium or on PATH.`);
  }
  describe.skipIf(executable === undefined && !process.env.CI)(name, () => {
    let app: Api;
    let origin: string;
    const browsers = new Map<string, Browser>();
    const contexts: BrowserContext[] = [];
    const views: View[] = [];

    beforeAll(async () => {
      if (executable === undefined) throw new Error('No Chromium at CHROMIUM_PATH, /usr/bin/chromium or on PATH.');
      app = await buildApp({
        store: await storeWithArticles(made),
        log: false,
        ui: join(root, 'dist/ui'),
        rateLimit: 0,
      });
      await app.listen({ port: 0, host: '127.0.0.1' });
      origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/`;
    });
    afterEach(async () => {
      const faults = await Promise.all(views.splice(0).map((view) => view.faults()));
      for (const context of contexts.splice(0)) await context.close();
      expect(faults.flat(), 'no error on the console, no violation of the security policy').toEqual([]);
    });
    afterAll(async () => {
      for (const browser of browsers.values()) await browser.close();
      await app?.close();
    });

    const started = async (args: readonly string[]): Promise<Browser> => {
      const key = args.join(' ');
      const browser = browsers.get(key) ?? (await launchChromium(args));
      browsers.set(key, browser);
      return browser;
    };

    const open = async (
      args: readonly string[],
      address: string,
      options: OpenOptions,
      page?: string,
    ): Promise<View> => {
      const browser = await started(args);
      const context = await browser.newContext({
        viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
        colorScheme: options.scheme ?? 'light',
        locale: options.locale ?? 'en-GB',
        hasTouch: options.touch ?? false,
        forcedColors: options.forcedColours === true ? 'active' : 'none',
        reducedMotion: 'reduce',
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      contexts.push(context);
      await context.addInitScript(watch);
      if (page !== undefined) await forbidBeyond(context, new URL('.', page).href);
      const view = viewOf(await context.newPage(), page ?? origin);
      views.push(view);
      await view.goTo(address);
      return view;
    };

    tests({
      open: (address, options = {}) => open(flags, address, options),
      openAlone: (page, address, options = {}) => open(flags, address, options, page),
      openWithoutWebgl: (address, options = {}) => open(withoutWebgl, address, options),
      async print(html) {
        const page = await (await started(flags)).newPage();
        await page.setContent(html);
        const printed = await page.pdf(printing);
        await page.close();
        return printed;
      },
    });
  });
}

/** The articles that come with Lunmai, the fixture article, and those made. @throws Error naming what cannot be read */
async function storeWithArticles(made: readonly MadeArticle[]) {
  const store = createMemoryStore();
  for (const { dataset, layout } of made) await store.load(dataset, layout);
  const folders = await articleFolders([join(root, 'tests/fixtures/articles')]);
  for (const { folder, dataset, layout, findings } of await readArticles(folders)) {
    if (dataset === undefined || layout === undefined) {
      const errors = findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
      throw new Error(`${folder} cannot be shown: ${errors.slice(0, 5).join(' ')}`);
    }
    await store.load(dataset, layout);
  }
  return store;
}

/** No request leaves a folder: what is asked of anybody else fails, as on a machine without a network. */
async function forbidBeyond(context: BrowserContext, folder: string): Promise<void> {
  await context.route('**', (route) => (route.request().url().startsWith(folder) ? route.continue() : route.abort()));
  if (folder.startsWith('file:')) await context.setOffline(true);
}

/** Small pages with a line of their own at head and foot, as a journal has. */
const printing = {
  format: 'A6',
  displayHeaderFooter: true,
  headerTemplate: '<p style="font-size: 8px; margin: auto">某某学刊 2026 年第 1 期</p>',
  footerTemplate: '<p style="font-size: 8px; margin: auto"><span class="pageNumber"></span></p>',
  margin: { top: '2cm', bottom: '2cm', left: '1cm', right: '1cm' },
} as const;

/** Runs in the page before its own code: notes violations of the policy, what is written on canvases, what is answered. */
const watch = `
  window.violations = [];
  // What is printed is printed by the test.
  window.print = () => {};
  window.written = new Map();
  addEventListener('securitypolicyviolation', (event) => {
    window.violations.push(event.violatedDirective + ' ' + event.blockedURI);
  });
  const fillText = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
    const place = this.getTransform().transformPoint({ x, y });
    window.written.set(text, { canvas: this.canvas, x: place.x, y: place.y });
    const width = this.measureText(text).width;
    const left = this.textAlign === 'center' ? x - width / 2 : x;
    const size = parseFloat(this.font.split(' ').find((part) => part.endsWith('px')));
    this.frame?.texts.push({ text, size, box: this.box, own: { left, top: y - size * 0.8, right: left + width, bottom: y + size * 0.2 } });
    return fillText.call(this, text, x, y, ...rest);
  };
  const { clear, drawArrays } = WebGLRenderingContext.prototype;
  WebGLRenderingContext.prototype.clear = function (...rest) {
    const { lines, fewest } = this.canvas.thin ?? { lines: Infinity, fewest: Infinity };
    this.canvas.thin = { lines: 0, dots: 0, fewest: Math.min(lines, fewest) };
    return clear.apply(this, rest);
  };
  WebGLRenderingContext.prototype.drawArrays = function (mode, first, count) {
    if (mode === this.LINES) this.canvas.thin.lines += count / 2;
    if (mode === this.POINTS) this.canvas.thin.dots += count;
    return drawArrays.call(this, mode, first, count);
  };
  window.answered = [];
  const questions = new Map();
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (said, ...rest) {
    if (said?.article !== undefined) {
      this.addEventListener('message', ({ data: { number, answered } }) => {
        window.answered.push({ ...questions.get(number), ...answered });
      });
    } else if (said?.address !== undefined) questions.set(said.number, said);
    return postMessage.call(this, said, ...rest);
  };
  const { clearRect, roundRect, quadraticCurveTo } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...rest) {
    this.frame = { texts: [], curves: 0 };
    this.canvas.frame = this.frame;
    this.box = undefined;
    return clearRect.apply(this, rest);
  };
  CanvasRenderingContext2D.prototype.roundRect = function (x, y, width, height, ...rest) {
    this.box = { left: x, top: y, right: x + width, bottom: y + height };
    return roundRect.call(this, x, y, width, height, ...rest);
  };
  CanvasRenderingContext2D.prototype.quadraticCurveTo = function (...rest) {
    // What is drawn twice in a row is a line's bridge over a pill, on its bed: no strand of its own.
    const again = rest.join() === this.curve;
    this.curve = rest.join();
    if (this.frame !== undefined) this.frame.curves += again ? -1 : 1;
    return quadraticCurveTo.apply(this, rest);
  };
`;

/** By all of axe-core's rules, or by some. */
async function findings(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axeSource);
  // Of what is right nothing is worked out: it would take longer than all else.
  const options = { resultTypes: ['violations'], ...(rules === undefined ? {} : { runOnly: rules }) };
  return page.evaluate<string[]>(`axe.run(${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
}

function viewOf(page: Page, origin: string): View {
  const faults: string[] = [];
  page.setDefaultTimeout(longestWait);
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const asked: Asked[] = [];
  page.context().on('request', (request) => {
    asked.push({ method: request.method(), url: request.url(), body: request.postData() });
  });
  page.on('websocket', (socket) => asked.push({ method: 'socket', url: socket.url(), body: null }));
  const map = () => page.getByRole('application');
  const named = (name: string | RegExp | undefined) =>
    name === undefined ? {} : { name, exact: typeof name === 'string' };
  return {
    find: (role, name) => page.getByRole(role, named(name)).first(),
    findIn: (where, role, name) => where.getByRole(role, named(name)).first(),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    async type(text) {
      await page.keyboard.insertText(text);
    },
    async mapDrawn() {
      await map().locator('canvas').first().waitFor({ state: 'attached' });
      // Asked from outside each time: what the library leaves in the page to ask again is code made of a string, too.
      const drawn = 'window.written.size > 0 && document.querySelector(".map-drawing") === null';
      await expect.poll(() => page.evaluate<boolean>(drawn), { timeout: longestWait }).toBe(true);
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    },
    inkOfMap: async () => (await inkOf(page, 'image/png', await map().screenshot())).share,
    inkOf: ({ name, bytes }) => inkOf(page, name.endsWith('.svg') ? 'image/svg+xml' : 'image/png', bytes),
    pictureOfMap: async () => (await map().screenshot()).toString('base64'),
    async writtenOnMap() {
      const entries = await page.evaluate<[string, Written][]>(`[...window.written].flatMap(([text, at]) => {
        if (!at.canvas.isConnected) return [];
        const box = at.canvas.getBoundingClientRect();
        const scale = box.width / at.canvas.width;
        return [[text, { x: box.x + at.x * scale, y: box.y + at.y * scale }]];
      })`);
      return new Map(entries);
    },
    labelsOnMap: () =>
      page.evaluate<DrawnLabel[]>(`[...document.querySelectorAll('canvas')].flatMap(({ frame }) => {
        const labels = [];
        for (const { text, size, box, own } of frame?.texts ?? []) {
          const last = labels.at(-1);
          if (box !== undefined && last?.box === box) last.text += text;
          else labels.push({ text, size, box, kind: box === undefined ? 'title' : 'label', ...(box ?? own) });
        }
        return labels.map(({ box, text, ...rest }) => ({ ...rest, text: text.replaceAll(' ', '') }));
      })`),
    strandsOnMap: () =>
      page.evaluate<number>(
        `[...document.querySelectorAll('canvas')].reduce((sum, { frame }) => sum + (frame?.curves ?? 0), 0)`,
      ),
    thinOnMap: () =>
      page.evaluate<{ lines: number; dots: number; fewest: number }>(
        `[...document.querySelectorAll('canvas')].find(({ thin }) => thin !== undefined)?.thin ?? { lines: 0, dots: 0, fewest: 0 }`,
      ),
    async loseWebgl() {
      const lost = await page.evaluate<number>(`[...document.querySelectorAll('canvas')].filter((canvas) => {
        const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
        context?.getExtension('WEBGL_lose_context').loseContext();
        return context !== null;
      }).length`);
      if (lost === 0) throw new Error('no canvas of the map holds a WebGL context');
    },
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    pointAt: ({ x, y }) => page.mouse.move(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
    },
    async wheel(at, by) {
      await page.mouse.move(at.x, at.y);
      await page.mouse.wheel(0, by);
    },
    scriptBytes: () =>
      page.evaluate<number>(`performance.getEntriesByType('resource').reduce(
        (sum, { name, encodedBodySize }) => sum + (new URL(name).pathname.endsWith('.js') ? encodedBodySize : 0), 0)`),
    age: () => page.evaluate<number>('performance.now()'),
    address: () => new URL(page.url()).search,
    async back() {
      await page.goBack();
    },
    async forward() {
      await page.goForward();
    },
    async goTo(address) {
      await page.goto(origin + address);
    },
    documentLanguage: () => page.evaluate<string>('document.documentElement.lang'),
    title: () => page.title(),
    said: () => page.evaluate<string>('document.querySelector(".page > [role=status]").textContent'),
    focused: () => page.evaluate<string>('document.activeElement.textContent'),
    scrollsSideways: () => page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth'),
    prefer: (scheme) => page.emulateMedia({ colorScheme: scheme }),
    axe: () => findings(page),
    async axeInBothSchemes() {
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await findings(page, ['color-contrast', 'link-in-text-block']);
      await page.emulateMedia({ colorScheme: 'light' });
      return [...dark.map((finding) => `dark: ${finding}`), ...(await findings(page))];
    },
    async choose(button, { name, bytes }) {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: button, exact: true }).first().click(),
      ]);
      await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    },
    async drop({ name, bytes }, until) {
      const base64 = Buffer.from(bytes).toString('base64');
      return page.evaluate<number>(`(${dropInPage})(${JSON.stringify({ name, base64, ...until })})`);
    },
    async save(press) {
      const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    },
    async printed(format) {
      const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
      const document = await getDocument({ data: new Uint8Array(await page.pdf({ format })), verbosity: 0 }).promise;
      const pages: PrintedPage[] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        const printed = await document.getPage(number);
        const [, , width = 0, height = 0] = printed.view;
        const { items } = await printed.getTextContent();
        // Chromium takes some characters of some typefaces for the radicals that look like them.
        const words = items.map((item) => ('str' in item ? item.str : '')).join('');
        pages.push({ width, height, words: words.replace(/[\u2e80-\u2fdf]/g, (sign) => sign.normalize('NFKC')) });
      }
      await document.destroy();
      return pages;
    },
    copied: () => page.evaluate<string>('navigator.clipboard.readText()'),
    groundOf: async (what) => (await inkOf(page, 'image/png', await what.screenshot())).ground,
    async isSeen(what) {
      const box = await what.boundingBox();
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
      return box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
    },
    asked: () => asked.splice(0),
    answeredInPage: () => page.evaluate<AnsweredInPage[]>('window.answered'),
    kept: () => page.evaluate<string[]>(keptByPage),
    async faults() {
      const violations = page.isClosed() ? [] : await page.evaluate<string[]>('window.violations.splice(0)');
      return [...faults.splice(0), ...violations];
    },
  };
}

/** Runs in the page: drops a file in its middle, and waits until what is expected has been painted. */
const dropInPage = `async ({ name, base64, selector, count }) => {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  const started = performance.now();
  for (const type of ['dragover', 'drop']) {
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  while (document.querySelectorAll(selector).length < count && performance.now() - started < ${longestWait}) await frame();
  await frame();
  if (document.querySelectorAll(selector).length < count) throw new Error('not within ${longestWait} ms');
  return performance.now() - started;
}`;

const keptByPage = `(async () => [
  ...Object.keys(localStorage),
  ...Object.keys(sessionStorage),
  ...(await indexedDB.databases()).map(({ name }) => name),
  ...(await caches.keys()),
  ...document.cookie.split(';').filter((cookie) => cookie !== ''),
])()`;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Ink {
  readonly width: number;
  readonly height: number;
  readonly share: number;
  /** The commonest colour. */
  readonly ground: number;
}

async function inkOf(page: Page, type: string, picture: Uint8Array): Promise<Ink> {
  const blank = await page.context().newPage();
  const address = `data:${type};base64,${Buffer.from(picture).toString('base64')}`;
  const ink = await blank.evaluate<Ink>(`(${inkInPage})(${JSON.stringify(address)})`);
  await blank.close();
  return ink;
}

/** Runs in a blank page, where no security policy forbids to read a picture. */
const inkInPage = `async (address) => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const [ground, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  return { width: image.width, height: image.height, share: 1 - most / pixels.length, ground };
}`;
