/**
 * A copy of the reader's own, opened in a real browser: the essay that comes with Lunmai, and the first article where this
 * machine holds a lawful copy (LUNMAI_TEXTS, as in tests/seed/lawful-copy.test.ts), of which no word stands here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { encodeGb18030 } from '../fixtures/gb18030.ts';
import { lockedPdf, pdfWithoutFont, pdfWithoutText } from '../fixtures/hand-made-pdf.ts';
import { rewrapped } from '../fixtures/mangled-copy.ts';
import { describeScreen, type OwnFile, type View } from './browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const essay = readFileSync(join(root, 'docs/example/night-library.zh.md'), 'utf8');
const lawful = join(process.env.LUNMAI_TEXTS ?? join(root, '../shared/texts'), 'huang-2024.md');

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name: string, bytes: Uint8Array): OwnFile => ({ name, bytes });

/** The essay as a printed page: set in from the margin, its note marks raised. */
const page = `<meta charset="utf-8"><style>body { font: 15px/1.9 serif } p { text-indent: 2em } sup { font-size: 9px }</style>${essay
  .split(/\n\n+/)
  .map((part) => (part.startsWith('#') ? `<h2>${part.replace(/^#+ /, '')}</h2>` : `<p>${part}</p>`))
  .join('')
  .replace(/\[\^(\d)\]/g, '<sup>$1</sup>')}`;

const sentences = readFileSync(join(root, 'docs/example/night-library.sentences.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.replace(/^\S+\t/, '').replace(/\[\^\d\]$/, ''));

/** A sentence of the essay, and the claim it makes. */
const sentence = '灯一直亮着，来的人就一周比一周多。';
const tongues = {
  en: {
    lang: 'en',
    pane: 'The article, paragraph by paragraph',
    open: 'Open your copy …',
    another: 'Choose another file …',
    without: 'Go on without a copy',
    close: 'Put your copy away',
    all: (name: string) => `All 15 sentences found in ${name}.`,
    claim: 'With the library open all night, more and more people read there.',
    claims: 'What sentence 2 claims',
    ours: 'In our words',
    detail: 'Detail',
    missing: '1 sentence not found',
    missed: 'section 1, paragraph 1, sentence 2',
    notInCopy: 'The sentence of this claim was not found in your copy.',
    refusals: {
      picture: 'It is a picture.',
      empty: 'The file is empty.',
      document: 'It is a file of a word processor',
      unreadable: 'It holds no text in an encoding known here',
      locked: 'The PDF is locked with a password.',
      broken: 'The PDF is damaged',
      noPdf: 'It is named as a PDF and is none',
      scanned: 'it was scanned.',
      another: 'None of the article’s sentences is in it.',
    },
  },
  zh: {
    lang: 'zh',
    pane: '逐段阅读文章',
    open: '打开你的文本……',
    another: '换一个文件……',
    without: '不打开文本，继续阅读',
    close: '收起你的文本',
    all: (name: string) => `在 ${name} 中找到全部 15 句。`,
    claim: '图书馆通宵开门，夜读的人越来越多。',
    claims: '第 2 句的论断',
    ours: '我们的转述',
    detail: '详情',
    missing: '1 句没有找到',
    missed: '第 1 节，第 1 段，第 2 句',
    notInCopy: '这条论断的原句在你的文本中没有找到。',
    refusals: {
      picture: '这是图片。',
      empty: '文件是空的。',
      document: '这是文字处理软件、阅读器或网页的文件。',
      unreadable: '文件中没有可识别编码',
      locked: '这份 PDF 设有密码。',
      broken: '这份 PDF 已损坏',
      noPdf: '文件名是 PDF，内容却不是',
      scanned: '是扫描件。',
      another: '其中没有本文的任何一句。',
    },
  },
} as const;
type Tongue = (typeof tongues)['en' | 'zh'];

describeScreen('a copy of the reader’s own', (screen) => {
  const openReading = async ({ lang, open }: Tongue, more = '') => {
    const address = `?article=night-library-2026&lang=${lang}&reading=open${more}`;
    const view = await screen.open(address, { width: 1440, height: 900 });
    await view.find('button', open).waitFor();
    await view.mapDrawn();
    return view;
  };
  const pane = (view: View, { pane: name }: Tongue) => view.find('region', name);
  const lit = (view: View, tongue: Tongue) => view.findIn(pane(view, tongue), 'link', sentence);

  for (const tongue of Object.values(tongues)) {
    it(`is shown with every sentence lit, and leads from a sentence to its claims and back (${tongue.lang})`, async () => {
      const view = await openReading(tongue);
      await view.choose(tongue.open, file('essay.md', utf8(essay)));
      await pane(view, tongue).getByText(tongue.all('essay.md')).waitFor();
      await expect.poll(() => view.said()).toBe(tongue.all('essay.md'));
      for (const one of sentences) await view.findIn(pane(view, tongue), 'link', one).waitFor({ state: 'attached' });
      await lit(view, tongue).click();
      expect(view.address()).toContain('at=1.p1.s2');
      expect(await lit(view, tongue).getAttribute('aria-current')).toBe('true');
      const claims = view.find('region', tongue.claims);
      await view.findIn(claims, 'link', tongue.claim).click();
      expect(view.address()).toContain('claim=1.p1.s2.a');
      await view.findIn(view.find('region', tongue.detail), 'heading', tongue.claim).waitFor();
      expect(await view.axeInBothSchemes()).toEqual([]);
      await view.find('button', tongue.close).click();
      await lit(view, tongue).waitFor({ state: 'detached' });
    });

    it(`is scrolled to the sentence of a claim that is chosen elsewhere (${tongue.lang})`, async () => {
      const view = await openReading(tongue, '&concept=taxi-fares');
      await view.choose(tongue.open, file('essay.md', utf8(`${essay}${'\n\n无关的一段。'.repeat(80)}`)));
      const last = view.findIn(pane(view, tongue), 'link', /^只有末班车开到宿舍门口/);
      await last.waitFor();
      await last.focus();
      await view.press('End');
      await expect.poll(() => view.isSeen(last)).toBe(false);
      const detail = view.find('region', tongue.detail);
      await view.findIn(detail, 'link', /^(?:Evidence: Only a bus|依据：有末班车到宿舍)/).click();
      await expect.poll(() => view.isSeen(last)).toBe(true);
    });

    it(`that is none is refused in words, with a way on (${tongue.lang})`, async () => {
      const view = await openReading(tongue);
      const { refusals } = tongue;
      const wrong: readonly (readonly [string, OwnFile])[] = [
        [refusals.picture, file('photo.md', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0))],
        [refusals.empty, file('empty.txt', utf8('\n'))],
        [refusals.document, file('essay.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0))],
        [refusals.unreadable, file('program.txt', Uint8Array.of(0x4d, 0x5a, 0, 0, 3))],
        [refusals.locked, file('locked.pdf', lockedPdf())],
        [refusals.broken, file('broken.pdf', utf8('%PDF-1.7\nnothing of the kind'))],
        [refusals.noPdf, file('named.pdf', utf8('一条巷子的日记。'))],
        [refusals.noPdf, file('saved.PDF', utf8('<!doctype html><title>登录</title>'))],
        [refusals.scanned, file('scan.pdf', pdfWithoutText())],
        [refusals.another, file('other.md', utf8('# 茶馆\n\n一条巷子的日记。'))],
      ];
      let button: string = tongue.open;
      for (const [words, one] of wrong) {
        await view.choose(button, one);
        await view.find('alert').getByText(words).waitFor();
        await view.find('alert').getByText(one.name).waitFor();
        button = tongue.another;
      }
      expect(await view.axe()).toEqual([]);
      await view.choose(button, file('essay.md', utf8(essay)));
      await pane(view, tongue).getByText(tongue.all('essay.md')).waitFor();
    });

    it(`lists what is not found, with its place (${tongue.lang})`, async () => {
      const view = await openReading(tongue);
      await view.choose(tongue.open, file('other.md', utf8(essay.replace('一周比一周多', '一天比一天多'))));
      await pane(view, tongue).getByText(tongue.missing).click();
      await view.findIn(pane(view, tongue), 'link', tongue.missed).waitFor();
      await lit(view, tongue).waitFor({ state: 'detached' });
      await pane(view, tongue).getByText('一天比一天多').waitFor();
    });
  }

  for (const tongue of Object.values(tongues)) {
    it(`that is refused says so in sight where a claim is chosen far down (${tongue.lang})`, async () => {
      const address = `?article=huang-2024&lang=${tongue.lang}&reading=open&claim=3.3.p2.s3.c`;
      const view = await screen.open(address, { width: 1280, height: 800 });
      const chosen = pane(view, tongue).locator('.read-claim[data-lit="current"]');
      await expect.poll(() => view.isSeen(chosen)).toBe(true);
      await view.choose(tongue.open, file('other.md', utf8('# 茶馆\n\n一条巷子的日记。')));
      const alert = view.find('alert');
      await alert.getByText(tongue.refusals.another).waitFor();
      await expect.poll(() => view.isSeen(alert)).toBe(true);
      expect(await view.isSeen(chosen)).toBe(true);
    });

    it(`says of a claim that is open that its sentence is not in it (${tongue.lang})`, async () => {
      const view = await openReading(tongue, '&claim=1.p1.s2.a');
      await view.choose(tongue.open, file('other.md', utf8(essay.replace('一周比一周多', '一天比一天多'))));
      await pane(view, tongue).getByText(tongue.notInCopy).waitFor();
      await expect.poll(() => view.said()).toContain(tongue.notInCopy);
      await view.find('region', tongue.detail).getByText(tongue.notInCopy).waitFor();
      await view.find('button', tongue.close).click();
      await view.choose(tongue.open, file('essay.md', utf8(essay)));
      await lit(view, tongue).waitFor();
      expect(await pane(view, tongue).getByText(tongue.notInCopy).count()).toBe(0);
    });
  }

  it('may be a text in GB 18030, broken into lines anywhere, or one in UTF-16', async () => {
    const view = await openReading(tongues.en);
    const plain = essay.replaceAll('¹', '').replaceAll('²', '');
    await view.choose(tongues.en.open, file('gb.txt', encodeGb18030(rewrapped(plain, 30))));
    await pane(view, tongues.en).getByText(tongues.en.all('gb.txt')).waitFor();
    await lit(view, tongues.en).waitFor();
    await view.find('button', tongues.en.close).click();
    const wide = Buffer.from(`\ufeff${essay}`, 'utf16le');
    await view.choose(tongues.en.open, file('wide.txt', wide));
    await pane(view, tongues.en).getByText(tongues.en.all('wide.txt')).waitFor();
  });

  it('may be a PDF as a browser prints it, with a header in the middle of sentences', async () => {
    const view = await openReading(tongues.zh);
    await view.choose(tongues.zh.open, file('essay.pdf', await screen.print(page)));
    await pane(view, tongues.zh).getByText(tongues.zh.all('essay.pdf')).waitFor();
    await lit(view, tongues.zh).click();
    await view.findIn(view.find('region', tongues.zh.claims), 'link', tongues.zh.claim).waitFor();
  });

  it('may be a PDF whose Chinese font is not in it', async () => {
    const view = await openReading(tongues.en);
    const lines = rewrapped(essay.replace(/\[\^\d\]:?/g, ''), 36).split('\n');
    await view.choose(tongues.en.open, file('font.pdf', pdfWithoutFont(lines)));
    await pane(view, tongues.en).getByText(tongues.en.all('font.pdf')).waitFor();
    await lit(view, tongues.en).waitFor();
  });

  it('is taken when it is dropped anywhere on the page', async () => {
    const view = await openReading(tongues.en);
    await view.drop(file('essay.md', utf8(essay)), { selector: '.copy-sentence', count: 15 });
    await pane(view, tongues.en).getByText(tongues.en.all('essay.md')).waitFor();
  });

  it('is put away with its article: another article’s reading shows nothing of it', async () => {
    const view = await openReading(tongues.en);
    await view.choose(tongues.en.open, file('essay.md', utf8(essay)));
    await lit(view, tongues.en).waitFor();
    await view.find('combobox', 'Article').selectOption('tea-house-2025');
    await expect.poll(() => view.address()).toContain('tea-house-2025');
    await lit(view, tongues.en).waitFor({ state: 'detached' });
    await view.find('button', tongues.en.open).waitFor();
  });

  it('never leaves the page: nothing is asked when it is opened, and nothing later says or keeps any of it', async () => {
    const view = await openReading(tongues.en);
    await view.find('heading', 'Start with one of these').waitFor();
    expect(view.asked().length).toBeGreaterThan(0);
    await view.choose(tongues.en.open, file('essay-of-mine.md', utf8(essay)));
    await lit(view, tongues.en).waitFor();
    expect(view.asked()).toEqual([]);
    await lit(view, tongues.en).click();
    await view.findIn(view.find('region', tongues.en.claims), 'link', tongues.en.claim).click();
    await view.find('heading', 'It rests on').waitFor();
    await view.press('l', 'l');
    await view.findIn(pane(view, tongues.en), 'radio', tongues.en.ours).check({ force: true });
    await view.find('button', tongues.en.close).click();
    await view.choose(tongues.en.open, file('essay-of-mine.pdf', await screen.print(page)));
    await lit(view, tongues.en).waitFor();
    await view.back();
    const asked = view.asked();
    // The claim's detail and the reading of PDF: this is no test of nothing.
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^\/api\/articles\/night-library-2026\/claims\//),
        expect.stringMatching(/^\/assets\/pdf/),
      ]),
    );
    for (const { method, url, body } of asked) {
      expect({ method, body }).toEqual({ method: 'GET', body: null });
      expect(decodeURIComponent(url)).not.toMatch(/\p{Script=Han}|essay-of-mine/u);
    }
    expect(view.address()).not.toMatch(/essay-of-mine/);
    expect(await view.kept()).toEqual([]);
  });

  it('of the first article has all its sentences lit well within a second, as text and as PDF', async ({ skip }) => {
    if (!existsSync(lawful)) skip(`no lawful copy at ${lawful}: set LUNMAI_TEXTS to a folder that holds one`);
    const view = await screen.open('?article=huang-2024&lang=zh&reading=open', { width: 1440, height: 900 });
    await view.find('button', tongues.zh.open).waitFor();
    await view.mapDrawn();
    view.asked();
    const all = { selector: '.copy-sentence', count: 182 };
    const text = readFileSync(lawful);
    const took: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      took.push(await view.drop(file('article.md', text), all));
      await view.find('button', tongues.zh.close).click();
    }
    expect(view.asked()).toEqual([]);
    // The quickest of three: what else the machine does is no matter of ours.
    expect(Math.min(...took)).toBeLessThan(1000);
    const body = text
      .toString('utf8')
      .replace(/\[\^(\d+)\]/g, '<sup>$1</sup>')
      .replaceAll('\n\n', '<p>');
    await view.drop(file('article.pdf', await screen.print(`<style>sup { font-size: 8px }</style>${body}`)), all);
    expect(await view.kept()).toEqual([]);
  });
});
