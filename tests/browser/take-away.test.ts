import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { describeScreen, type OwnFile, type View } from './browser.ts';

const huang = '?article=huang-2024';

/** The words of the menu, with a concept of the map, in each language. */
const spoken = [
  {
    language: 'zh',
    open: '带走',
    label: '带走这一画面',
    svg: '存为 SVG 图',
    png: '存为 PNG 图',
    window: '窗口中所见',
    caption: /地图的一部分（窗口中所见）：192 个概念中的 \d+ 个/,
    nearer: '放大',
    copy: '复制链接',
    concept: '合成数据',
    whole: '整篇文章。',
    part: '“合成数据”的周围。',
    source: /黄再胜 · 生成式人工智能和数字资本主义价值运动新论域/,
    legend: '促增：原因越多，结果越多',
  },
  {
    language: 'en',
    open: 'Take away',
    label: 'Take it away',
    svg: 'Picture as SVG',
    png: 'Picture as PNG',
    window: 'What is in the window',
    caption: /A part of the map, as it stood in a window: \d+ of 192 concepts/,
    nearer: 'Zoom in',
    copy: 'Copy the link',
    concept: 'synthetic data',
    whole: 'The whole article.',
    part: 'What surrounds “synthetic data”.',
    source: /Huang Zaisheng · Generative AI and the movement of value/,
    legend: 'plus: more cause, more effect',
  },
] as const;

const text = ({ bytes }: OwnFile) => Buffer.from(bytes).toString('utf8');

/** The texts of an SVG file, lines of a label joined. */
function wordsOf(file: OwnFile): string {
  const svg = text(file);
  expect(XMLValidator.validate(svg)).toBe(true);
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) {
      for (const [tag, inside] of Object.entries(node)) {
        if (tag === '#text') found.push(String(inside));
        else walk(inside);
      }
    }
  };
  walk(new XMLParser({ preserveOrder: true, ignoreAttributes: true }).parse(svg));
  return found.join('\n');
}

async function open(view: View, words: (typeof spoken)[number]) {
  await view.find('button', words.open).click();
  const menu = view.find('region', words.label);
  await menu.waitFor();
  return menu;
}

describeScreen('what is taken away', (screen) => {
  for (const words of spoken) {
    const { language, concept } = words;

    it(`is the map as an SVG file of its own, light and with legend and source, in ${language}`, async () => {
      const view = await screen.open(`${huang}&lang=${language}&concept=synthetic-data`, { scheme: 'dark' });
      await view.mapDrawn();
      const menu = await open(view, words);
      const file = await view.save(view.findIn(menu, 'button', words.svg));
      expect(file.name).toBe(`huang-2024.concepts.${language}.svg`);
      const said = wordsOf(file);
      for (const part of [concept, words.legend, words.source]) expect(said).toMatch(part);
      expect(said).toContain(`article=huang-2024&lang=${language}&concept=synthetic-data`);
      expect(text(file)).not.toMatch(/var\(|<style|<script/);
      expect(text(file)).toContain('fill="#faf8f3"');
      expect((await view.inkOf(file)).share).toBeGreaterThan(0.05);
      expect(await view.said()).toContain(file.name);
    });

    it(`is the map as a PNG file, twice as fine, in ${language}`, async () => {
      const view = await screen.open(`${huang}&lang=${language}`);
      await view.mapDrawn();
      const menu = await open(view, words);
      const svg = await view.inkOf(await view.save(view.findIn(menu, 'button', words.svg)));
      const file = await view.save(view.findIn(menu, 'button', words.png));
      expect(file.name).toBe(`huang-2024.concepts.${language}.png`);
      const png = await view.inkOf(file);
      expect([png.width, png.height]).toEqual([svg.width * 2, svg.height * 2]);
      expect(png.share).toBeGreaterThan(0.05);
    });

    it(`is, where it is chosen, what stands in the window, in ${language}`, async () => {
      const view = await screen.open(`${huang}&lang=${language}`, { width: 1440, height: 900 });
      await view.mapDrawn();
      const menu = await open(view, words);
      expect(await view.findIn(menu, 'radio', words.window).count()).toBe(0);
      await view.press('Escape');
      for (let times = 0; times < 3; times += 1) await view.find('button', words.nearer).click();
      const map = await view.find('application').boundingBox();
      await open(view, words);
      const whole = wordsOf(await view.save(view.findIn(menu, 'button', words.svg)));
      expect(whole).not.toMatch(words.caption);
      await view.findIn(menu, 'radio', words.window).check({ force: true });
      expect(await view.axe()).toEqual([]);
      const svg = await view.save(view.findIn(menu, 'button', words.svg));
      expect(svg.name).toBe(`huang-2024.concepts.part.${language}.svg`);
      const [, width, height] = /<clipPath id="[^"]*"><rect width="(\d+)" height="(\d+)"/.exec(text(svg)) ?? [];
      expect([Number(width), Number(height)]).toEqual([map?.width, map?.height].map((side) => Math.floor(side ?? 0)));
      const said = wordsOf(svg);
      for (const part of [words.caption, words.legend, words.source]) expect(said).toMatch(part);
      // What is labelled in the window is in the picture, and nothing that stands far from it.
      const seen = (await view.labelsOnMap()).filter(({ kind }) => kind === 'label');
      const middle = seen.filter(
        ({ left, right, top, bottom, text }) =>
          left > 0 && top > 0 && right < Number(width) && bottom < Number(height) && text.length > 3,
      );
      expect(middle.length).toBeGreaterThan(3);
      for (const { text } of middle) expect(said.replaceAll(/\s/g, '')).toContain(text);
      const png = await view.inkOf(await view.save(view.findIn(menu, 'button', words.png)));
      // Around the window stands what a picture has around it: 28 pixels at the sides.
      expect(png.width).toBe(2 * (Number(width) + 56));
      expect(png.share).toBeGreaterThan(0.05);
    });

    it(`is a link that opens the same view elsewhere, in ${language}`, async () => {
      const view = await screen.open(`?concept=time-space-fix`, { locale: language === 'zh' ? 'zh-CN' : 'en-GB' });
      await view.mapDrawn();
      const menu = await open(view, words);
      await view.findIn(menu, 'button', words.copy).click();
      await expect.poll(() => view.said()).not.toBe('');
      const link = new URL(await view.copied());
      expect(link.searchParams.get('lang')).toBe(language);
      expect(link.searchParams.get('article')).not.toBeNull();
      expect(link.searchParams.get('concept')).toBe('time-space-fix');
    });

    it(`is the data of the view in any format, in ${language}`, async () => {
      const view = await screen.open(`${huang}&lang=${language}`);
      await view.mapDrawn();
      const menu = await open(view, words);
      await menu.getByText(words.whole).waitFor();
      const whole = await view.save(view.findIn(menu, 'link', /^JSON[，,]/));
      expect(whole.name).toBe('huang-2024.json');
      await view.goTo(`${huang}&lang=${language}&concept=synthetic-data`);
      await view.mapDrawn();
      await open(view, words);
      await menu.getByText(words.part).waitFor();
      const part = await view.save(view.findIn(menu, 'link', /^JSON[，,]/));
      const claims = (file: OwnFile) => JSON.parse(text(file)).claims.length as number;
      expect(claims(part)).toBeLessThan(claims(whole));
      const dot = await view.save(view.findIn(menu, 'link', /^DOT/));
      expect(text(dot)).toContain(concept);
    });

    it(`is offered in a menu that the keyboard opens and closes, without findings of axe, in ${language}`, async () => {
      const view = await screen.open(`${huang}&lang=${language}`);
      await view.mapDrawn();
      await view.find('button', words.open).focus();
      await view.press('Enter');
      const menu = view.find('region', words.label);
      await view.findIn(menu, 'button', words.svg).waitFor();
      await view.press('Tab');
      expect(await view.focused()).toBe(words.svg);
      expect(await view.axeInBothSchemes()).toEqual([]);
      await view.press('Escape');
      await menu.waitFor({ state: 'hidden' });
      expect(await view.focused()).toBe(words.open);
    });
  }

  it('is of the argument what is drawn of it, and of the loops the ring', async () => {
    const [words] = spoken;
    const argument = await screen.open(`${huang}&lang=zh&view=argument`, { scheme: 'dark' });
    await argument.find('link', /促进/).waitFor();
    const drawn = await argument.save(argument.findIn(await open(argument, words), 'button', words.svg));
    expect(wordsOf(drawn)).toMatch(/57 条终点论断中的 8 条[\s\S]*促进[\s\S]*虚线：编码者联结/);
    expect(text(drawn)).not.toMatch(/var\(|color-mix|color\(|class=/);
    // The ink of the light scheme, and not that of the dark one.
    expect(text(drawn)).toContain('rgb(31, 29, 26)');
    expect(text(drawn)).not.toContain('rgb(236, 231, 220)');
    expect((await argument.inkOf(drawn)).share).toBeGreaterThan(0.05);

    const loops = await screen.open(`${huang}&lang=zh&view=loops&chain=5`, { scheme: 'dark' });
    await loops.find('group', /^第 5 个回路/).waitFor();
    const ring = await loops.save(loops.findIn(await open(loops, words), 'button', words.svg));
    expect(wordsOf(ring)).toMatch(/第 5 个回路[\s\S]*缝合/);
    expect((await loops.inkOf(ring)).share).toBeGreaterThan(0.03);
  });

  it('is of the argument, where it is chosen, the part in the window', async () => {
    const [, words] = spoken;
    const view = await screen.open(`${huang}&lang=en&view=argument`, { width: 1440, height: 900 });
    await view.find('link', /promotes/).waitFor();
    const menu = await open(view, words);
    const whole = await view.save(view.findIn(menu, 'button', words.svg));
    await view.findIn(menu, 'radio', words.window).check({ force: true });
    const part = await view.save(view.findIn(menu, 'button', words.svg));
    expect(wordsOf(part)).toContain('A part of the drawing, as it stood in a window');
    expect(wordsOf(part).length).toBeLessThan(wordsOf(whole).length);
    const pane = await view.find('application').locator('svg').first().boundingBox();
    const [, width, height] = /<clipPath id="[^"]*"><rect width="([\d.]+)" height="([\d.]+)"/.exec(text(part)) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo((pane?.width ?? 0) / (pane?.height ?? 1), 2);
    expect((await view.inkOf(part)).share).toBeGreaterThan(0.03);
  });

  it('is no picture where the view is words', async () => {
    const [, words] = spoken;
    const view = await screen.open(`${huang}&lang=en&view=outline`);
    const menu = await open(view, words);
    await menu.getByText('This view is words').waitFor();
    expect(await view.findIn(menu, 'button', words.svg).count()).toBe(0);
  });
});

describeScreen('what is printed', (screen) => {
  /** What is printed once the code of the sheet, which names the dataset, has come. */
  const printed = async (view: View, format: 'A4' | 'Letter') => {
    let pages: Awaited<ReturnType<View['printed']>> = [];
    const first = async () => {
      pages = await view.printed(format);
      return pages[0]?.words;
    };
    await expect.poll(first, { timeout: 10_000 }).toContain('数据版本');
    return pages;
  };

  it.each(['A4', 'Letter'] as const)('is the picture on a page that lies, then the detail, on %s', async (format) => {
    const view = await screen.open(`${huang}&lang=zh&concept=synthetic-data`, { scheme: 'dark' });
    await view.mapDrawn();
    const [first, second, ...rest] = await printed(view, format);
    expect(first?.width).toBeGreaterThan(first?.height ?? 0);
    expect(first?.words).toMatch(/合成数据[\s\S]*促增：原因越多，结果越多[\s\S]*再胜/);
    expect(second?.height).toBeGreaterThan(second?.width ?? 0);
    expect(second?.words).toMatch(/合成数据[\s\S]*导向/);
    const all = [first, second, ...rest].map((page) => page?.words).join('\n');
    expect(all).not.toMatch(/筛选|带走|通往……的路径|关闭|依据/);
    // The detail may come loose from the picture, and so names its source itself.
    expect(second?.words).toMatch(/数据版本 \w{12}[\s\S]*concept=synthetic-data/);
  });

  it('is the part in the window where that was chosen, and the whole the next time', async () => {
    const view = await screen.open(`${huang}&lang=zh`, { width: 1440, height: 900 });
    await view.mapDrawn();
    for (let times = 0; times < 3; times += 1) await view.find('button', '放大').click();
    const menu = await open(view, spoken[0]);
    await view.findIn(menu, 'radio', '窗口中所见').check({ force: true });
    await view.findIn(menu, 'button', '打印或存为 PDF……').click();
    const [first] = await printed(view, 'A4');
    expect(first?.words).toContain('地图的一部分');
    const [next] = await printed(view, 'A4');
    expect(next?.words).not.toContain('地图的一部分');
  });

  it.each([
    ['outline', '大纲'],
    ['table', '论断表'],
  ])('is the %s as words, under a title with its source', async (name, heading) => {
    const view = await screen.open(`${huang}&lang=zh&view=${name}`);
    await view.find('link', '合成数据').waitFor();
    const pages = await printed(view, 'A4');
    expect(pages[0]?.words).toMatch(new RegExp(`生成式人工智能和数字资本主义价值运动新论域[\\s\\S]*${heading}`));
    expect(pages.map(({ words }) => words).join('\n')).toContain('合成数据');
  });
});

describeScreen('without WebGL', (screen) => {
  for (const [language, concept, region] of [
    ['zh', '合成数据', '概念与论断的大纲'],
    ['en', 'synthetic data', 'Outline of concepts and claims'],
  ] as const) {
    it(`the map is a picture within two seconds, above the outline, in ${language}`, { retry: 2 }, async () => {
      const view = await screen.openWithoutWebgl(`${huang}&lang=${language}`);
      const map = view.find('application');
      await map.getByText(concept, { exact: true }).waitFor({ timeout: 2000 });
      expect(await view.age()).toBeLessThan(2000);
      expect(await view.inkOfMap()).toBeGreaterThan(0.05);
      await view.find('region', region).waitFor();
      expect(await view.axe()).toEqual([]);
    });
  }

  it('a press on its pill selects a concept, and the arrow keys walk it', async () => {
    const view = await screen.openWithoutWebgl(`${huang}&lang=en`);
    const map = view.find('application');
    await map.getByText('synthetic data', { exact: true }).click();
    await view.find('heading', /^synthetic data/).waitFor();
    await map.focus();
    await view.press('ArrowRight');
    expect(await view.said()).toMatch(/^1 of \d+: \w+/);
  });

  it('a map whose drawing was lost is a picture within two seconds', async () => {
    const view = await screen.open(`${huang}&lang=zh`);
    await view.mapDrawn();
    await view.loseWebgl();
    await view.find('application').getByText('合成数据', { exact: true }).waitFor({ timeout: 2000 });
  });
});
