import { expect, it } from 'vitest';
import { type Language, languages } from '../../graph/model/vocabulary.ts';
import { readArticle } from '../../seed/read/read-article.ts';
import { articleFolders } from '../../seed/read/read-articles.ts';
import { type DrawnLabel, describeScreen, type View } from './browser.ts';

const article = '?article=huang-2024';

async function coreConcepts() {
  for (const folder of await articleFolders([])) {
    const { id, dataset } = await readArticle(folder);
    if (id === 'huang-2024') return dataset?.concepts.filter(({ core }) => core) ?? [];
  }
  return [];
}

function overlapping(labels: readonly DrawnLabel[]): readonly string[] {
  return labels.flatMap((a, index) =>
    labels
      .slice(0, index)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} and ${b.text}`),
  );
}

/** The titles of the three movements stand in the pane whole. */
async function movementsInSight(view: View, language: Language): Promise<void> {
  const pane = await view.find('application').boundingBox();
  const titles = (await view.labelsOnMap()).filter(({ kind }) => kind === 'title');
  for (const name of { zh: ['生产', '劳动', '积累'], en: ['Production', 'Labour', 'Accumulation'] }[language]) {
    const title = titles.find(({ text }) => text === name);
    expect(title?.top, name).toBeGreaterThan(0);
    expect(title?.right, name).toBeLessThan(pane?.width ?? 0);
    expect(title?.bottom, name).toBeLessThan(pane?.height ?? 0);
  }
}

describeScreen('the map', (screen) => {
  it('is drawn within three seconds, with its Chinese labels', { retry: 2 }, async () => {
    const view = await screen.open(`${article}&lang=zh`);
    await view.mapDrawn();
    expect(await view.age()).toBeLessThan(3000);
    expect(await view.inkOfMap()).toBeGreaterThan(0.05);
    expect([...(await view.writtenOnMap()).keys()]).toContain('合成数据');
  });

  it('is drawn with English labels in English', async () => {
    const view = await screen.open(`${article}&lang=en`);
    await view.mapDrawn();
    expect([...(await view.writtenOnMap()).keys()]).toContain('synthetic data');
  });

  for (const language of languages) {
    for (const [width, height] of [
      [1280, 800],
      [1440, 900],
    ] as const) {
      it(`has a label for every core concept at first sight, none over another or over a title (${language}, ${width} by ${height})`, async () => {
        const view = await screen.open(`${article}&lang=${language}`, { width, height });
        await view.mapDrawn();
        const labels = await view.labelsOnMap();
        const texts = labels.map(({ text }) => text);
        const core = await coreConcepts();
        expect(core.length).toBeGreaterThan(40);
        expect(
          core.map(({ pref }) => pref[language].replaceAll(' ', '')).filter((name) => !texts.includes(name)),
        ).toEqual([]);
        expect(labels.filter(({ kind }) => kind === 'title')).toHaveLength(5);
        expect(overlapping(labels)).toEqual([]);
      });
    }
    it(`names on a phone every core concept at first sight, and shows all three movements (${language})`, async () => {
      const view = await screen.open(`${article}&lang=${language}`, { width: 390, height: 844, touch: true });
      await view.mapDrawn();
      const labels = await view.labelsOnMap();
      const texts = labels.map(({ text }) => text);
      const core = (await coreConcepts()).map(({ pref }) => pref[language].replaceAll(' ', ''));
      expect(core.filter((name) => !texts.includes(name))).toEqual([]);
      await movementsInSight(view, language);
      expect(Math.min(...labels.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
      expect(overlapping(labels)).toEqual([]);
    });

    it(`shows all three movements on a phone held sideways, and how it is moved until it is (${language})`, async () => {
      const view = await screen.open(`${article}&lang=${language}`, { width: 844, height: 390, touch: true });
      await view.mapDrawn();
      const labels = await view.labelsOnMap();
      await movementsInSight(view, language);
      expect(Math.min(...labels.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
      expect(overlapping(labels)).toEqual([]);
      expect(await view.axe()).toEqual([]);
      const map = view.find('application');
      const hint = map.getByText(language === 'zh' ? /双指可放大/ : /pinch to come nearer/);
      await hint.waitFor();
      await map.tap();
      await hint.waitFor({ state: 'detached' });
    });

    it(`has no label over another at any zoom (${language})`, async () => {
      const view = await screen.open(`${article}&lang=${language}`);
      await view.mapDrawn();
      const zoomOut = view.find('button', language === 'zh' ? '缩小' : 'Zoom out');
      const zoomIn = view.find('button', language === 'zh' ? '放大' : 'Zoom in');
      for (const button of [zoomOut, zoomIn, zoomIn, zoomIn, zoomIn]) {
        const before = await view.pictureOfMap();
        await button.click();
        await expect.poll(() => view.pictureOfMap()).not.toBe(before);
        const labels = (await view.labelsOnMap()).filter(({ text }) => !/^\d+$/.test(text));
        expect(labels.length).toBeGreaterThan(5);
        expect(overlapping(labels)).toEqual([]);
      }
    });
  }

  it('fans the claims of one line out when one of its concepts is in focus, and counts them', async () => {
    const view = await screen.open(`${article}&lang=en&view=concepts`, { width: 1440, height: 900 });
    await view.mapDrawn();
    expect(await view.strandsOnMap()).toBe(0);
    await view.goTo(`${article}&lang=en&concept=generative-ai-advance`);
    await view.mapDrawn();
    const counts = (await view.labelsOnMap()).flatMap(({ text }) => (/^\d+$/.test(text) ? [Number(text)] : []));
    expect(counts.length).toBeGreaterThan(2);
    expect(await view.strandsOnMap()).toBe(counts.reduce((sum, count) => sum + count, 0));
  });

  it('leaves no pane half empty when it moves to a concept', async () => {
    const view = await screen.open(`${article}&lang=en&reading=open&concept=time-space-fix`, {
      width: 1440,
      height: 900,
    });
    await view.mapDrawn();
    const labels = await view.labelsOnMap();
    const focus = labels.find(({ text }) => text === 'time-spacefix');
    expect(focus?.left).toBeGreaterThan(0);
    expect(Math.max(...labels.map(({ right }) => right))).toBeGreaterThan(550);
    expect(Math.max(...labels.map(({ bottom }) => bottom))).toBeGreaterThan(480);
  });

  it('is the same picture every time', async () => {
    const pictures: string[] = [];
    for (let load = 0; load < 2; load += 1) {
      const view = await screen.open(`${article}&lang=zh`);
      await view.mapDrawn();
      pictures.push(await view.pictureOfMap());
    }
    expect(pictures[0]).toBe(pictures[1]);
  });

  it('brings a concept into focus when its pill is clicked, and shows its claims', async () => {
    const view = await screen.open(`${article}&lang=zh`);
    await view.mapDrawn();
    const pill = (await view.writtenOnMap()).get('合成数据');
    if (pill === undefined) throw new Error('the pill is not drawn');
    await view.clickAt(pill);
    await view.find('heading', /^合成数据/).waitFor();
    expect(view.address()).toContain('concept=synthetic-data');
    expect(await view.said()).toMatch(/^合成数据：有 \d+ 条论断由它出发/);
  });

  it('states how much of the whole is drawn, and the legend filters it', async () => {
    const view = await screen.open(`${article}&lang=en`);
    await view.mapDrawn();
    const before = await view.pictureOfMap();
    await view.find('button', /^minus \d+ claims?$/).click();
    expect(view.address()).toContain('sign=plus&sign=mixed&sign=none');
    await expect.poll(() => view.pictureOfMap()).not.toBe(before);
    await view.find('radio', /^All/).check({ force: true });
    const drawn = await view.findIn(view.find('region', 'Legend and filter'), 'paragraph').textContent();
    const [, shown, all] = /^Drawn: (\d+) of (\d+) concepts/.exec(drawn ?? '') ?? [];
    expect(shown).toBe(all);
  });

  it('is walked with the arrow keys, which say where each claim leads', async () => {
    const view = await screen.open(`${article}&lang=en&concept=synthetic-data`);
    await view.mapDrawn();
    await view.find('application').focus();
    await view.press('ArrowRight');
    expect(await view.said()).toMatch(/^1 of \d+: \w+/);
    await view.press('Enter');
    await expect.poll(() => view.address()).not.toContain('concept=synthetic-data');
  });

  it('gives way to the outline within two seconds when the drawing is lost, and is drawn again on request', async () => {
    const view = await screen.open(`${article}&lang=en`);
    await view.mapDrawn();
    await view.loseWebgl();
    await view.find('heading', 'Outline').waitFor({ timeout: 2000 });
    await view.find('button', 'Draw the map again').click();
    await view.mapDrawn();
    expect(await view.inkOfMap()).toBeGreaterThan(0.05);
  });

  it('gives way to the outline where the browser cannot draw', async () => {
    const view = await screen.openWithoutWebgl(`${article}&lang=zh`);
    await view.find('heading', '大纲').waitFor({ timeout: 4000 });
    await view.find('status').filter({ hasText: '缺少 WebGL' }).waitFor();
    await view.findIn(view.find('region', '概念与论断的大纲'), 'link', '合成数据').click();
    await view.find('heading', /^合成数据/).waitFor();
  });
});
